import type { PostSummary } from '../contract/posts.js';
import { NO_TEAM_RECORDS, type Post } from './post.js';

/**
 * A post without its texts and pictures, as far as other pages need it: title, address, dates,
 * categories, tags and authors are its own, all else is empty.
 */
export function postOutline(summary: PostSummary, revision: number): Post {
  const { id, title, slug, status, language, categories, tags, authors } = summary;
  const { publishAt, createdAt, updatedAt } = summary;
  const own = { id, title, slug, status, language, categories, tags, authors };
  return { ...EMPTY, ...own, publishAt, createdAt, updatedAt, revision };
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
