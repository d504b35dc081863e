import { median, teaserWords } from '../../core/layout/teaser-words.js';
import { draftCategory, type PreviewSource } from './preview-view.js';

/** The draft's teaser beside the others of its category, all in words. `median` is null without neighbours. */
export interface TeaserLengths {
  readonly draft: number;
  readonly neighbours: readonly number[];
  readonly median: number | null;
}

/** Compares the draft's teaser with the stored posts of its first category, or with all when it has none. */
export function teaserLengths(source: PreviewSource): TeaserLengths {
  const { profile } = source.library;
  const category = draftCategory(source)?.id;
  const neighbours = source.neighbours
    .filter((post) => post.id !== source.draft.id)
    .filter((post) => category === undefined || post.categories.includes(category))
    .map((post) => teaserWords(post, profile));
  return { draft: teaserWords(source.draft, profile), neighbours, median: median(neighbours) };
}
