import { articleHtml } from '../layout/article-page.js';
import type { BlogView } from '../layout/blog-view.js';
import { LiveBody } from '../layout/page-pieces.js';
import { cardFile } from '../layout/link-card.js';
import { pagePictures } from '../layout/page-pictures.js';
import { TO_ROOT } from '../layout/paths.js';
import { listEntry } from '../layout/teaser.js';
import type { BodyWriter } from '../markdown/body-writer.js';
import type { Post } from '../post/post.js';
import { AskedAssets, type AskedAsset } from './asked-assets.js';
import type { PictureFile } from './planned-file.js';

/**
 * A post in the lists of a site. `html` is its entry below others, with all its pictures lazy; `pictures`
 * counts those in it.
 */
export interface ListedPost {
  readonly html: string;
  readonly pictures: number;
}

/** What one post adds to a site: its own page, its entry in lists, and the pictures that were asked for. */
export interface PostLeaf {
  readonly page: string;
  readonly listed: ListedPost;
  readonly assets: readonly AskedAsset[];
  /** The picture of a link to the post. */
  readonly card: PictureFile | null;
}

/**
 * Writes what a post adds to a site. `view.posts` need no texts: a page shows its own post, and of the
 * others their titles, dates, categories, tags and authors only. `writer` writes its text. TEXT_TOO_LONG, TEXT_TOO_NESTED, PARAGRAPH_TOO_LONG.
 */
export function postLeaf(view: BlogView, post: Post, writer: BodyWriter): PostLeaf {
  const assets = new AskedAssets(view.assets);
  const seen = { ...view, assets };
  const page = articleHtml(seen, post, live(writer));
  const listed = listedPost(seen, post, writer);
  const card = cardFile(view, post);
  const picture = card === null ? null : { ...card.file, picture: card.use.asset };
  return { page, listed, assets: assets.asked(), card: picture };
}

function listedPost(view: BlogView, post: Post, writer: BodyWriter): ListedPost {
  const pictures = { ...pagePictures(view, TO_ROOT), shown: 1 };
  const { text } = listEntry(view, post, { pictures, toRoot: TO_ROOT, live: live(writer) });
  return { html: text, pictures: pictures.shown - 1 };
}

function live(writer: BodyWriter): LiveBody {
  return new LiveBody(null, null, writer);
}
