import { createHash } from 'node:crypto';
import { blockingFindings } from '../../../../core/alt/check-post.js';
import type { Finding } from '../../../../core/alt/finding.js';
import type { AltSettings } from '../../../../core/alt/settings.js';
import type { ErrorCode, ErrorDetail } from '../../../../core/contract/error-codes.js';
import { exportGate } from '../../../../core/export/gate.js';
import type { Manifest, ReleasedPost } from '../../../../core/export/manifest.js';
import type { LeafPictures } from '../../../../core/export/plan-site.js';
import { postLeaf, type ListedPost } from '../../../../core/export/post-leaf.js';
import { releasedPost } from '../../../../core/export/released-post.js';
import { shownPictures } from '../../../../core/image/shown-pictures.js';
import { authorsOfPost, type BlogView } from '../../../../core/layout/blog-view.js';
import { sharedWriter } from '../../../../core/markdown/shared-writer.js';
import type { Post } from '../../../../core/post/post.js';
import { packText } from '../pack-file.js';
import type { PackedFile } from '../zip-records.js';

/**
 * What every post of a site is written with. `view.posts` are outlines of the site's posts; threads are
 * given those around their posts only.
 */
export interface LeafSettings {
  readonly view: BlogView;
  readonly altSettings: AltSettings;
}

/** One post that is wanted: its file (absolute), and the hash of the state that is. */
export interface LeafOrder {
  readonly id: string;
  readonly path: string;
  readonly sha256: string;
}

/** Posts that are wanted together; `near` are outlines of them and of the posts before and after each. */
export interface LeafBatch {
  readonly orders: readonly LeafOrder[];
  readonly near: readonly Post[];
}

/** What a thread is told: what it writes with from now on, or which posts to write. */
export type LeafMessage = { readonly settings: LeafSettings } | { readonly batch: LeafBatch };

/** What a post adds to a bundle: its packed page, its entry in lists, and what is left to know of it. */
export interface Leaf {
  readonly page: PackedFile;
  readonly entry: ListedPost;
  readonly rest: KeptLeaf;
}

/** What the rest of a bundle needs of a post: its pictures, the findings that hold it back, who released it. */
export interface KeptLeaf extends LeafPictures {
  /** The hash of its entry: pages of lists with the same entries are the same. */
  readonly entry: string;
  readonly forced: Manifest['forced'];
  readonly approval: ReleasedPost | null;
}

/**
 * What became of an order: the leaf, `moved` when the file does not hold that state, or the failure of
 * the page by code.
 */
export type LeafAnswer =
  | { readonly leaf: Leaf }
  | { readonly moved: true }
  | { readonly failure: { readonly code: ErrorCode; readonly detail: ErrorDetail } };

/** The house style's word on a post, where the library lets it hold an export back. */
type StyleCheck = (post: Post) => Finding[];

/** Checks a post, writes its page and packs it. TEXT_TOO_LONG, TEXT_TOO_NESTED, PARAGRAPH_TOO_LONG. */
export function makeLeaf(
  { view, altSettings: settings }: LeafSettings,
  post: Post,
  style?: StyleCheck,
): Leaf {
  const writer = sharedWriter();
  const pictures = shownPictures(writer.tokens(post.body));
  const checked = { post, settings, assets: view.assets, authors: authorsOfPost(view, post) };
  const found = blockingFindings(checked, pictures);
  const findings = [...found, ...(style?.(post) ?? [])];
  const { forced } = exportGate([{ ...post, findings }], view.profile.language);
  const { page, listed, ...asked } = postLeaf(view, post, writer);
  const entry = createHash('sha256').update(listed.html).digest('base64');
  const rest = { ...asked, entry, forced, approval: releasedPost(post) };
  return { page: packText(page), entry: listed, rest };
}
