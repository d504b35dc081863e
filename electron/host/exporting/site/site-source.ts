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

/** Where a site's pages come from. */
export interface SiteSource {
  /** The posts of the site, newest first; those the start page and the feeds show are whole. */
  readonly view: BlogView;
  /** Every post with its page, in the order of the view. PostsMoved, TEXT_TOO_LONG, TEXT_TOO_NESTED, PARAGRAPH_TOO_LONG, DISK_*. */
  written(): AsyncGenerator<WrittenPost, void, undefined>;
  /** Packs the text of another page. */
  pack(text: string): Promise<PackedFile>;
  /** Ends what is under way. `isWhole` when all of the site was written. */
  close(isWhole: boolean): Promise<void>;
}
