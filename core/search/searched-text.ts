import type { PostContent } from '../post/post.js';

/** A part of a post that is searched; a hit in one of more `weight` stands further up. */
export interface SearchedPart {
  readonly text: string;
  readonly weight: number;
}

const TITLE = 24;
const NAMED = 6;
const TEXT = 1;

/** Everything of a post that is searched: title, tags, pictures' words, byline, introduction, excerpt, text and notes. */
export function searchedParts(post: PostContent): SearchedPart[] {
  const { featured, title, tags } = post;
  return [
    { text: title, weight: TITLE },
    { text: tags.join(' '), weight: NAMED },
    { text: featured === null ? '' : `${featured.alt} ${featured.caption}`, weight: NAMED },
    { text: post.byline, weight: TEXT },
    { text: readable(post.introduction), weight: TEXT },
    { text: post.excerpt, weight: TEXT },
    { text: readable(post.body), weight: TEXT },
    { text: post.notes, weight: TEXT },
  ].filter(({ text }) => text !== '');
}

/**
 * Markdown as one reads it, on one line: without marks, addresses and comments, pictures as their
 * alt text and caption. Quick rather than exact: for finding and for excerpts, not for output.
 */
export function readable(markdown: string): string {
  return markdown
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<\/?[a-z][^>\n]{0,200}>/gi, ' ')
    .replace(/\\([^\p{L}\p{N}\s])/gu, '$1')
    .replace(/\]\((?:[^()\s]{0,2000})(?:\s+"([^"]{0,2000})")?\)(?:\{[^}\n]{0,500}\})?/g, ' $1 ')
    .replace(/!?\[\^?/g, ' ')
    .replace(/\]/g, ' ')
    .replace(/^[ \t]*(?:#{1,6}|>|[-*+]|\d+[.)])[ \t]+/gm, '')
    .replace(/^[|\s:-]+$|\|/gm, ' ')
    .replace(/\*\*|__|~~|`+|(?<![\p{L}\p{N}])[*_]|[*_](?![\p{L}\p{N}])/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
