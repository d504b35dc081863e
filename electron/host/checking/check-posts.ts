import { checkPost } from '../../../core/alt/check-post.js';
import type { Finding } from '../../../core/alt/finding.js';
import { sortFindings } from '../../../core/alt/dismissal.js';
import type { AltSettings } from '../../../core/alt/settings.js';
import type { Speller } from '../../../core/alt/speller.js';
import type { PostFindings } from '../../../core/contract/checks.js';
import type { AssetLookup } from '../../../core/image/asset.js';
import type { Author } from '../../../core/post/author.js';
import type { Post } from '../../../core/post/post.js';
import { takingTurns, type Turns } from '../taking-turns.js';

/** What is known while posts are checked; without a speller the rules about spelling are silent, without `style` the house style is. */
export interface Checking {
  readonly assets: AssetLookup;
  readonly settings: AltSettings;
  /** The library's; the portraits of a post's own are checked with it. */
  readonly authors?: readonly Author[] | undefined;
  readonly speller?: ((post: Post) => Speller) | undefined;
  readonly style?: ((post: Post) => Finding[]) | undefined;
}

/**
 * Runs every rule over each post, with turns for others in between; posts without findings are listed
 * too, in the given order. Throws the signal's reason once it is aborted.
 */
export function checkPosts(
  posts: readonly Post[],
  checking: Checking,
  turns: Turns = {},
): Promise<PostFindings[]> {
  return takingTurns(posts, checkerOf(checking), turns);
}

function checkerOf(checking: Checking): (post: Post) => PostFindings {
  const { assets, settings, speller, style, authors = [] } = checking;
  const known = new Map(authors.map((author) => [author.id, author]));
  return (post) => {
    const writers = post.authors.flatMap((id) => known.get(id) ?? []);
    const pictures = checkPost({
      ...{ post, assets, settings, authors: writers },
      speller: speller?.(post),
    });
    const findings = [...pictures, ...(style?.(post) ?? [])];
    const { open, dismissed } = sortFindings(findings, post.dismissals);
    return { post: post.id, slug: post.slug, title: post.title, findings: open, dismissed };
  };
}
