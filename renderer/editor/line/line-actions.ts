import { redo, undo } from '@codemirror/commands';
import type { Extension } from '@codemirror/state';
import type { Command, EditorView } from '@codemirror/view';
import { goToUnknown } from '../spelling/spelling-menu.js';
import { aidsForLine } from './line-aids.js';
import { takeWanted, type WantedWords, wantWords } from './wanted-words.js';

/** What a cell or caption can do to the text around it. */
export interface LineActions {
  /** Whether it can only be read. */
  isReadOnly(): boolean;
  /** What helps while one writes, as it is now. */
  aids(): Extension;
  /** Puts the text's own cursor in front of what is entered, so that undo comes back there. */
  onEnter(element: HTMLElement): void;
  /** What is to be selected in what is entered next. */
  want(words: WantedWords): void;
  /** What is to be selected in what is entered now; null when nobody said so. */
  wanted(): WantedWords | null;
  /** Goes to the next word that no dictionary knows, behind a place of the text (UTF-16 offset). */
  onNextUnknown(behind: number): void;
  undo(): void;
  redo(): void;
}

/** The actions of the cells and captions of one view. */
export function lineActions(view: EditorView): LineActions {
  return {
    isReadOnly: () => view.state.readOnly,
    aids: () => aidsForLine(view),
    onEnter(element) {
      const anchor = view.posAtDOM(element);
      if (view.state.selection.main.head !== anchor) view.dispatch({ selection: { anchor } });
    },
    want: (words) => wantWords(view, words),
    wanted: () => takeWanted(view),
    onNextUnknown: (behind) => goToUnknown(view, behind),
    undo: () => step(view, undo),
    redo: () => step(view, redo),
  };
}

/** A step that leads far away takes the line out of the page, and the focus with it: the text has it then. */
function step(view: EditorView, run: Command): void {
  run(view);
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const { activeElement, body } = view.dom.ownerDocument;
      if (activeElement === null || activeElement === body) view.focus();
    }),
  );
}
