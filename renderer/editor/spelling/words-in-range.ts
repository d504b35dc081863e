import { syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import { spellableIn, type SpellingPlace } from '../../../core/alt/words-to-spell.js';
import { proseIn } from '../../../core/markdown/prose.js';

/** A word of the text to ask a dictionary about, in the forms to ask for. UTF-16 offsets of the text. */
export interface PlacedWord {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly string[];
}

/** Shorter words are mostly signs and names. */
const SHORTEST = 3;

/** The words of the passages that touch a range, and the range those passages fill. */
export function wordsInRange(
  state: EditorState,
  range: { readonly from: number; readonly to: number },
  place: Pick<SpellingPlace, 'language' | 'settings'>,
): { readonly from: number; readonly to: number; readonly words: PlacedWord[] } {
  const read = (from: number, to: number) => state.doc.sliceString(from, to);
  const passages = proseIn(syntaxTree(state), read, range);
  const asked = { ...place, isPostWord: () => false, shortest: SHORTEST };
  const words = passages.flatMap((prose) =>
    spellableIn(prose.text, asked).map(({ from, to, parts }) => ({
      from: prose.at(from),
      to: prose.after(to - 1),
      parts,
    })),
  );
  return {
    from: Math.min(range.from, passages[0]?.from ?? range.from),
    to: Math.max(range.to, passages.at(-1)?.to ?? range.to),
    words,
  };
}
