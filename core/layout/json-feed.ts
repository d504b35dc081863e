import { postDate, type Post } from '../post/post.js';
import { authorsOfPost, categoriesOfPost, postsNewestFirst, type BlogView } from './blog-view.js';
import { shownTitle } from './entry-scope.js';
import { pagePictures } from './page-pictures.js';
import { articlePath, INDEX_PATH, JSON_FEED_PATH } from './paths.js';
import { siteAddress } from './site-address.js';
import { excerptOf } from './teaser.js';
import { layoutTexts } from './texts.js';

/**
 * The newest posts as a JSON Feed 1.1, as many as a page lists. Links are absolute where the profile
 * names the blog's address, else relative to the feed.
 */
export function jsonFeed(view: BlogView): string {
  const { profile } = view;
  const base = siteAddress(profile);
  const posts = postsNewestFirst(view, null).slice(0, profile.postsPerPage);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: profile.name,
    ...(profile.tagline === '' ? {} : { description: profile.tagline }),
    home_page_url: base === '' ? INDEX_PATH : base,
    ...(base === '' ? {} : { feed_url: base + JSON_FEED_PATH }),
    language: profile.language,
    items: posts.map((post) => item(view, post, base)),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

function item(view: BlogView, post: Post, base: string) {
  const { featured } = post;
  const authors = authorsOfPost(view, post).map(({ name }) => ({ name }));
  const tags = [...categoriesOfPost(view, post).map(({ name }) => name), ...post.tags];
  return {
    id: post.id,
    url: base + articlePath(post),
    title: shownTitle(post, layoutTexts(post.language)),
    content_text: excerptOf(post),
    date_published: postDate(post),
    date_modified: post.updatedAt,
    language: post.language,
    ...(authors.length === 0 ? {} : { authors }),
    ...(tags.length === 0 ? {} : { tags: [...new Set(tags)] }),
    ...imageOf(view, featured?.asset, base),
  };
}

function imageOf(view: BlogView, hash: string | undefined, base: string) {
  const file = hash === undefined ? null : pagePictures(view, '').image(hash);
  return file === null ? {} : { image: base + file.src };
}
