import { countWords } from '../markdown/plain-text.js';
import type { BlogProfile } from '../post/blog-profile.js';
import type { Post } from '../post/post.js';
import { splitAtBreak } from '../post/teaser-break.js';
import { excerptOf, listModeOf } from './teaser.js';

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

/** The middle of some numbers, rounded; null when there are none. */
export function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : Math.round((upper + lower) / 2);
}
