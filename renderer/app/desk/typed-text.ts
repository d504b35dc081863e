import type { LiveText, LiveTop } from '../../preview/live-text.js';

interface Typed {
  readonly post: string;
  readonly cursor: number;
  body(): string;
}

let typed: Typed | null = null;
let top: number | null = null;
const listeners = new Set<() => void>();
const topListeners = new Set<() => void>();

/**
 * What the editor holds right now. It changes with every key, so it is no state of a component: whoever
 * wants it listens, and copies the text only when it has time for it.
 */
export const typedText: LiveText = {
  subscribe(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read(post) {
    if (typed?.post !== post) return null;
    return { body: typed.body(), cursor: typed.cursor };
  },
};

/** Tells what is being typed; `body` copies the text when it is asked for. */
export function tellTyped(now: Typed): void {
  typed = now;
  for (const listener of listeners) listener();
}

/** Tells which place of the text (UTF-16 offset) stands at the editor's top; null: not scrolled yet. */
export function tellEditorTop(offset: number | null): void {
  top = offset;
  for (const listener of topListeners) listener();
}

/** The place at the editor's top. No state of a component either: the desk must not be drawn while it scrolls. */
export const editorTop: LiveTop = {
  subscribe(listener) {
    topListeners.add(listener);
    return () => topListeners.delete(listener);
  },
  read: () => top,
};
