import { syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import { spellableIn, type SpellingPlace } from '../../../core/alt/words-to-spell.js';
import { pictureWords } from '../../../core/image/image-words.js';
import { proseIn } from '../../../core/markdown/prose.js';

/** A word of the text to ask a dictionary about, in the forms to ask for. UTF-16 offsets of the text. */
export interface PlacedWord {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly string[];
}

/** Shorter words are mostly signs and names. */
const SHORTEST = 3;

/** Words that belong together; `at` and `after` give the places in the text around a character. */
interface Passage {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  at(index: number): number;
  after(index: number): number;
}

/** The words of the passages and captions that touch a range, and the range those passages fill. */
export function wordsInRange(
  state: EditorState,
  range: { readonly from: number; readonly to: number },
  place: Pick<SpellingPlace, 'language' | 'settings'>,
): { readonly from: number; readonly to: number; readonly words: PlacedWord[] } {
  const read = (from: number, to: number) => state.doc.sliceString(from, to);
  const passages = proseIn(syntaxTree(state), read, range);
  const asked = { ...place, isPostWord: () => false, shortest: SHORTEST };
  const words = [...passages, ...captionsIn(state, range)].flatMap((passage: Passage) =>
    spellableIn(passage.text, asked).map(({ from, to, parts }) => ({
      from: passage.at(from),
      to: passage.after(to - 1),
      parts,
    })),
  );
  return {
    from: Math.min(range.from, passages[0]?.from ?? range.from),
    to: Math.max(range.to, passages.at(-1)?.to ?? range.to),
    words,
  };
}

/** The captions in a range. Credits are names, and descriptions are checked where they are written. */
function captionsIn(state: EditorState, range: { from: number; to: number }): Passage[] {
  const read = (from: number, to: number) => state.doc.sliceString(from, to);
  const captions: Passage[] = [];
  syntaxTree(state).iterate({
    ...range,
    enter({ name, node }) {
      if (name !== 'Image') return true;
      captions.push(...pictureWords(node, read).filter(({ field }) => field === 'caption'));
      return false;
    },
  });
  return captions;
}
