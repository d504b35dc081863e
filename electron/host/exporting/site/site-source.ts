import type { AskedAsset } from '../../../../core/export/asked-assets.js';
import type { ListPage } from '../../../../core/export/list-pages.js';
import type { BlogView } from '../../../../core/layout/blog-view.js';
import type { Post } from '../../../../core/post/post.js';
import type { PackedFile } from '../zip-records.js';
import type { KeptLeaf } from './leaf.js';

/** A post of a site with its packed page. */
export interface WrittenPost {
  readonly post: Post;
  readonly page: PackedFile;
  readonly rest: KeptLeaf;
}

/** A packed page of a list, and the pictures it asked for above its entries. */
export interface WrittenList {
  readonly page: PackedFile;
  readonly assets: readonly AskedAsset[];
}

/** Where a site's pages come from. */
export interface SiteSource {
  /** The posts of the site, newest first; those the start page and the feeds show are whole. */
  readonly view: BlogView;
  /** The pages of its lists. */
  readonly lists: readonly ListPage[];
  /** Every post with its page, in the order of the view. PostsMoved, TEXT_TOO_LONG, TEXT_TOO_NESTED, PARAGRAPH_TOO_LONG, DISK_*. */
  written(): AsyncGenerator<WrittenPost, void, undefined>;
  /** One of the lists' pages, once the posts on it are written; each is asked for once. PostsMoved, DISK_*. */
  list(page: ListPage): Promise<WrittenList>;
  /** Ends what is under way. `isWhole` when all of the site was written. */
  close(isWhole: boolean): Promise<void>;
}
