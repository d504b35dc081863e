import type { PostSummary } from '../contract/posts.js';
import { NO_TEAM_RECORDS, type Post } from './post.js';

/**
 * A post without its texts and pictures, as far as other pages need it: title, address, dates,
 * categories, tags and authors are its own, all else is empty.
 */
export function postOutline(
  { images, words, thumbnail, openNotes, counted, ...own }: PostSummary,
  revision: number,
): Post {
  return { ...EMPTY, ...own, revision };
}

const EMPTY = {
  byline: '',
  introduction: '',
  body: '',
  teaserMode: 'break',
  excerpt: '',
  featured: null,
  notes: '',
  ...NO_TEAM_RECORDS,
} as const;
