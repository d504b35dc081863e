import type { Extension } from '@codemirror/state';
import { drawSelection, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';

/** The caret blinks again when nothing moved for this many ms. */
const PAUSE_MS = 500;
const RESTING = 'cm-desk-resting';

const LOOKS = EditorView.theme({
  // CodeMirror's own blinking starts anew with every key, which costs each of them frames of its own.
  '&.cm-focused > .cm-scroller > .cm-cursorLayer': { animation: 'none !important' },
  [`&.cm-focused > .${RESTING} > .cm-cursorLayer .cm-cursor`]: {
    animation: 'cm-desk-blink 1.2s steps(1) infinite',
  },
  '@keyframes cm-desk-blink': { '50%': { opacity: '0' } },
});

/** Selection and caret as the editor draws them; the caret stands still while one types and blinks in pauses. */
export function calmCaret(): Extension {
  return [drawSelection(), ViewPlugin.define((view) => new Rest(view)), LOOKS];
}

class Rest {
  #timer = 0;
  #moved = 0;
  readonly #view: EditorView;

  constructor(view: EditorView) {
    this.#view = view;
    this.#wait(PAUSE_MS);
  }

  update({ docChanged, selectionSet, focusChanged }: ViewUpdate): void {
    if (!docChanged && !selectionSet && !focusChanged) return;
    this.#moved = performance.now();
    if (this.#timer !== 0) return;
    this.#view.scrollDOM.classList.remove(RESTING);
    this.#wait(PAUSE_MS);
  }

  destroy(): void {
    window.clearTimeout(this.#timer);
  }

  #wait(pause: number): void {
    this.#timer = window.setTimeout(() => {
      this.#timer = 0;
      const left = this.#moved + PAUSE_MS - performance.now();
      if (left > 0) this.#wait(left);
      else this.#view.scrollDOM.classList.add(RESTING);
    }, pause);
  }
}
