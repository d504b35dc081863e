import type { ComparedPassage } from '../../core/compare/compare-texts.js';

/** Passages that are shown or folded together; `from` is the place of the first in the whole text. */
export interface Stretch {
  readonly from: number;
  readonly folded: boolean;
  readonly passages: readonly ComparedPassage[];
}

/** Unchanged passages beside a change that stay on the screen, so that one sees where one is. */
const AROUND = 1;
/** Folding fewer than this away would save no room. */
const LEAST = 3;

/** Puts long runs of unchanged passages away, but for the neighbours of a change. */
export function foldPassages(passages: readonly ComparedPassage[]): Stretch[] {
  const near = passages.map((_, at) =>
    passages
      .slice(Math.max(0, at - AROUND), at + AROUND + 1)
      .some(({ change }) => change !== 'same'),
  );
  const stretches: { from: number; folded: boolean; passages: ComparedPassage[] }[] = [];
  passages.forEach((passage, at) => {
    const folded = near[at] !== true;
    const last = stretches.at(-1);
    if (last?.folded === folded) last.passages.push(passage);
    else stretches.push({ from: at, folded, passages: [passage] });
  });
  return stretches.map((stretch) =>
    stretch.passages.length < LEAST ? { ...stretch, folded: false } : stretch,
  );
}
