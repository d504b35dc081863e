import { escapeText } from '../markdown/escape.js';
import { postDate, type Post } from '../post/post.js';
import { authorsOfPost, categoriesOfPost, postsNewestFirst, type BlogView } from './blog-view.js';
import { shownTitle } from './entry-scope.js';
import { articlePath, FEED_PATH, INDEX_PATH } from './paths.js';
import { siteAddress } from './site-address.js';
import { excerptOf } from './teaser.js';
import { layoutTexts } from './texts.js';

/**
 * The newest posts as an RSS 2.0 feed (XML), as many as a page lists. Links are absolute where the
 * profile names the blog's address, else relative to the feed: that is for looking at, readers of feeds
 * want whole addresses, and a site without one has no feed. Carries no time of its own making.
 */
export function feed(view: BlogView): string {
  const { profile } = view;
  const base = siteAddress(profile);
  const posts = postsNewestFirst(view, null).slice(0, profile.postsPerPage);
  const self =
    base === ''
      ? ''
      : `<atom:link href="${escapeText(base + FEED_PATH)}" rel="self" type="application/rss+xml"/>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
${element('title', profile.name)}${element('link', base === '' ? INDEX_PATH : base)}${element('description', profile.tagline === '' ? profile.name : profile.tagline)}${element('language', profile.language)}${self}${posts.map((post) => feedItem(view, post, base)).join('')}</channel>
</rss>
`;
}

function feedItem(view: BlogView, post: Post, base: string): string {
  const title = shownTitle(post, layoutTexts(post.language));
  const authors = authorsOfPost(view, post).map(({ name }) => element('dc:creator', name));
  const categories = categoriesOfPost(view, post).map(({ name }) => element('category', name));
  return `<item>
${element('title', title)}${element('link', base + articlePath(post))}<guid isPermaLink="false">${escapeText(post.id)}</guid>
${element('pubDate', new Date(postDate(post)).toUTCString())}${authors.join('')}${categories.join('')}${element('description', excerptOf(post))}</item>
`;
}

function element(name: string, text: string): string {
  return `<${name}>${escapeText(text)}</${name}>\n`;
}
