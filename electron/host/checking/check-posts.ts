import { readPictures, type ReadPictures } from '../../../core/alt/check-post.js';
import type { Finding } from '../../../core/alt/finding.js';
import { sortFindings } from '../../../core/alt/dismissal.js';
import type { AltSettings } from '../../../core/alt/settings.js';
import type { Speller } from '../../../core/alt/speller.js';
import type { PostFindings } from '../../../core/contract/checks.js';
import type { AssetLookup } from '../../../core/image/asset.js';
import type { Author } from '../../../core/post/author.js';
import type { Post } from '../../../core/post/post.js';

/** What is known of a library while its posts are checked; without `style` the house style is silent. */
export interface Checking {
  readonly assets: AssetLookup;
  readonly settings: AltSettings;
  /** Their portraits are checked with their posts. */
  readonly authors: readonly Author[];
  readonly style?: ((post: Post) => Finding[]) | undefined;
}

/** A post with all that can be said of it before a dictionary was asked. */
export interface PostAtHand {
  readonly post: Post;
  readonly pictures: ReadPictures;
  readonly style: readonly Finding[];
}

/** Reads posts of a library: pictures and house style in a row, so that a text is parsed once for both. */
export function postReader(checking: Checking): (post: Post) => PostAtHand {
  const { assets, settings, authors, style } = checking;
  const known = new Map(authors.map((author) => [author.id, author]));
  return (post) => {
    const writers = post.authors.flatMap((id) => known.get(id) ?? []);
    const pictures = readPictures({ post, assets, settings, authors: writers });
    return { post, pictures, style: style?.(post) ?? [] };
  };
}

/** Everything found in a post; the rules about spelling are silent without a speller. */
export function foundIn(
  { post, pictures, style }: PostAtHand,
  speller: Speller | null,
): PostFindings {
  const { open, dismissed } = sortFindings(
    [...pictures.gone(), ...pictures.findings(speller), ...style],
    post.dismissals,
  );
  return { post: post.id, slug: post.slug, title: post.title, findings: open, dismissed };
}
