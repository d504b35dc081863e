import { excerptOf, listModeOf } from '../../core/layout/teaser.js';
import { countWords } from '../../core/markdown/plain-text.js';
import { splitAtBreak } from '../../core/post/teaser-break.js';
import type { BlogProfile } from '../../core/post/blog-profile.js';
import type { Post } from '../../core/post/post.js';
import { draftCategory, type PreviewSource } from './preview-view.js';

/** The draft's teaser beside the others of its category, all in words. `median` is null without neighbours. */
export interface TeaserLengths {
  readonly draft: number;
  readonly neighbours: readonly number[];
  readonly median: number | null;
}

/** Words a list shows of a post: up to the break, the excerpt, or the whole text. TEXT_TOO_LONG, TEXT_TOO_NESTED. */
export function teaserWords(
  post: Pick<Post, 'body' | 'excerpt' | 'teaserMode'>,
  profile: Pick<BlogProfile, 'listMode'>,
): number {
  const mode = listModeOf(post, profile);
  if (mode === 'excerpt') return countWords(excerptOf(post));
  const lead = mode === 'break' ? splitAtBreak(post.body)?.lead : undefined;
  return countWords(lead ?? post.body);
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

/** The middle of some numbers, rounded; null when there are none. */
export function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : Math.round((upper + lower) / 2);
}
