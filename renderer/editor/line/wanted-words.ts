import type { EditorView } from '@codemirror/view';

/** Words that are to be selected in the cell or caption that is about to be entered. UTF-16 offsets in it. */
export interface WantedWords {
  readonly from: number;
  readonly to: number;
  /** Whether other spellings are to be offered for them. */
  readonly suggest: boolean;
}

const wanted = new WeakMap<EditorView, WantedWords>();

/** Says what is to be selected in what is entered next in a text. */
export function wantWords(view: EditorView, words: WantedWords): void {
  wanted.set(view, words);
}

/** What is to be selected in what is entered now, once; null when nobody said so. */
export function takeWanted(view: EditorView): WantedWords | null {
  const words = wanted.get(view) ?? null;
  wanted.delete(view);
  return words;
}
