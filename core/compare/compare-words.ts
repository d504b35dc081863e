import { diffWordsWithSpace } from 'diff';

/** A run of words that stands on both sides, or only before, or only after. */
export interface ComparedWords {
  readonly text: string;
  readonly change: 'same' | 'removed' | 'added';
}

/** So many changed words are a rewritten passage: reading them mixed helps nobody. */
const MAX_EDITS = 600;

/** Two texts word by word, in reading order; what was taken out stands before what came in. */
export function compareWords(before: string, after: string): ComparedWords[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MAX_EDITS });
  const words: ComparedWords[] = (
    changes ?? [rewritten(before, 'removed'), rewritten(after, 'added')]
  ).map((change) =>
    'change' in change
      ? change
      : {
          text: change.value,
          change: change.added ? 'added' : change.removed ? 'removed' : 'same',
        },
  );
  return words.filter(({ text }) => text !== '');
}

/** How much of two texts is the same, 0 to 1, by their words. */
export function likeness(before: string, after: string): number {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return (2 * common) / (a.size + b.size);
}

function rewritten(text: string, change: 'removed' | 'added'): ComparedWords {
  return { text, change };
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}
