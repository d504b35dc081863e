import { StateEffect } from '@codemirror/state';

/** A word of a text. UTF-16 offsets. */
export interface Word {
  readonly from: number;
  readonly to: number;
}

/** Opens the suggestions for a word; null closes them. */
export const openSuggestions = StateEffect.define<Word | null>();
