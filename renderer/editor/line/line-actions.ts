import { redo, undo } from '@codemirror/commands';
import type { Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { goToUnknown } from '../spelling/spelling-menu.js';
import { aidsForLine } from './line-aids.js';
import { takeWanted, type WantedWords, wantWords } from './wanted-words.js';

/** What a cell or caption can do to the text around it. */
export interface LineActions {
  /** Whether it can only be read. */
  isReadOnly(): boolean;
  /** What helps while one writes, as it is now. */
  aids(): Extension;
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
    want: (words) => wantWords(view, words),
    wanted: () => takeWanted(view),
    onNextUnknown: (behind) => goToUnknown(view, behind),
    undo: () => void undo(view),
    redo: () => void redo(view),
  };
}
