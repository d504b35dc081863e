import {
  type EditorState,
  type Extension,
  type Range,
  StateEffect,
  StateField,
} from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { Passage } from '../../../core/review/passage.js';
import { fromOutside } from '../from-outside.js';

/** A passage with a note about it. */
export interface MarkedPassage extends Passage {
  readonly note: string;
  readonly state: 'open' | 'done';
}

interface Marks {
  readonly set: DecorationSet;
  /** False once the text was changed from outside: the passages may stand elsewhere now. */
  readonly trusted: boolean;
}

const setPassages = StateEffect.define<readonly MarkedPassage[]>();

/** Where notes stand. A key only moves them along; what they say is looked at in pauses. */
const marks = StateField.define<Marks>({
  create: () => ({ set: Decoration.none, trusted: true }),
  update(value, transaction) {
    for (const effect of transaction.effects) {
      if (!effect.is(setPassages)) continue;
      return { set: decorate(transaction.state, effect.value), trusted: true };
    }
    if (!transaction.docChanged) return value;
    return {
      set: value.set === Decoration.none ? value.set : value.set.map(transaction.changes),
      trusted: value.trusted && transaction.annotation(fromOutside) !== true,
    };
  },
  provide: (field) => EditorView.decorations.from(field, ({ set }) => set),
});

const LOOKS = EditorView.baseTheme({
  '.cm-review-open': {
    background: 'var(--warn-soft)',
    boxShadow: '0 1.5px 0 var(--warn)',
    borderRadius: '2px',
  },
  '.cm-review-done': { boxShadow: '0 1px 0 var(--line-strong)' },
  '.cm-review-line': { position: 'relative' },
  '.cm-review-line::after': {
    content: '""',
    position: 'absolute',
    top: '0.5em',
    right: '-24px',
    width: '13px',
    height: '9px',
    border: '1.5px solid var(--warn)',
    borderRadius: '3px 3px 3px 0',
    cursor: 'pointer',
  },
});

/** Marks the passages that somebody wrote a note about, with a small sign in the margin. */
export function reviewMarks(): Extension {
  return [marks, LOOKS];
}

/** Shows these passages instead of those before. */
export function markPassages(view: EditorView, passages: readonly MarkedPassage[]): void {
  if (passages.length === 0 && view.state.field(marks).set === Decoration.none) return;
  view.dispatch({ effects: setPassages.of(passages) });
}

/** Where each noted passage stands now, by note; one that was deleted is missing. */
export function passagesIn(state: EditorState): Map<string, Passage> {
  const found = new Map<string, Passage>();
  const cursor = state.field(marks).set.iter();
  while (cursor.value !== null) {
    const note = noteOf(cursor.value);
    if (note !== null) found.set(note, { from: cursor.from, to: cursor.to });
    cursor.next();
  }
  return found;
}

/** Whether the passages moved with every edit, so that nobody has to look for their words. */
export function arePassagesTrusted(state: EditorState): boolean {
  return state.field(marks).trusted;
}

function decorate({ doc }: EditorState, passages: readonly MarkedPassage[]): DecorationSet {
  if (passages.length === 0) return Decoration.none;
  const ranges: Range<Decoration>[] = [];
  const lines = new Set<number>();
  for (const { note, state, from, to } of passages) {
    if (from >= to || to > doc.length) continue;
    ranges.push(Decoration.mark({ class: `cm-review-${state}`, note }).range(from, to));
    if (state === 'open') lines.add(doc.lineAt(from).from);
  }
  for (const line of lines) ranges.push(Decoration.line({ class: 'cm-review-line' }).range(line));
  return Decoration.set(ranges, true);
}

function noteOf({ spec }: Decoration): string | null {
  const { note } = spec as { note?: unknown };
  return typeof note === 'string' ? note : null;
}
