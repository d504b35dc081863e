import type { DismissedFinding } from '../alt/dismissal.js';
import type { Finding } from '../alt/finding.js';
import type { Asset, AssetHash } from '../image/asset.js';
import { findImages } from '../image/find-images.js';
import type { AltDecision, ImageUse } from '../image/image-use.js';
import type { Author } from '../post/author.js';
import type { Post } from '../post/post.js';

/** Where a picture stands: in the post, or as the portrait of an author by name. */
type Place = 'featured' | number | { readonly portrait: string };

/** One picture in one place: what was decided, what the rules say of it, and what was judged not to apply. */
export interface AltReportRow {
  readonly place: Place;
  readonly use: ImageUse;
  /** Null when the library lacks the picture. */
  readonly asset: Asset | null;
  readonly findings: readonly Finding[];
  readonly dismissed: readonly DismissedFinding[];
}

/** A post and its pictures, the featured one first. */
export interface AltReportPost {
  readonly slug: string;
  readonly title: string;
  readonly language: Post['language'];
  readonly rows: readonly AltReportRow[];
}

/** How many pictures (uses, not files) are described, decorative, or neither. */
type AltShares = Readonly<Record<AltDecision, number>>;

/** What is known about the descriptions of a post, or of a library. */
export interface AltReport {
  readonly posts: readonly AltReportPost[];
  readonly shares: AltShares;
  /** Findings that stand. */
  readonly open: number;
}

/** What the checks found in a post. */
interface CheckedPictures {
  readonly post: string;
  readonly findings: readonly Finding[];
  readonly dismissed: readonly DismissedFinding[];
}

/** Puts posts, their pictures and what was found about them together; posts without pictures are listed too. */
export function altReport(
  posts: readonly Post[],
  checked: readonly CheckedPictures[],
  assets: ReadonlyMap<AssetHash, Asset>,
  authors: readonly Author[] = [],
): AltReport {
  const found = new Map(checked.map((each) => [each.post, each]));
  const known = new Map(authors.map((author) => [author.id, author]));
  const reported = posts.map((post) => {
    const writers = post.authors.flatMap((id) => known.get(id) ?? []);
    return reportedPost(post, writers, found.get(post.id), assets);
  });
  const rows = reported.flatMap((post) => post.rows);
  return {
    posts: reported,
    shares: sharesOf(rows.map(({ use }) => use)),
    open: rows.reduce((sum, { findings }) => sum + findings.length, 0),
  };
}

/** Counts what was decided about pictures. */
function sharesOf(uses: readonly Pick<ImageUse, 'decision'>[]): AltShares {
  const shares = { described: 0, decorative: 0, missing: 0 };
  for (const { decision } of uses) shares[decision] += 1;
  return shares;
}

interface PlacedUse {
  readonly place: Place;
  readonly use: ImageUse;
  /** How findings name the place. */
  readonly key: string | number;
}

/** Every picture of a post: the featured one, the body's in reading order, its authors' portraits. */
function picturesOf(post: Post, writers: readonly Author[]): PlacedUse[] {
  const { featured } = post;
  const first =
    featured === null ? [] : [{ place: 'featured', use: featured, key: 'featured' } as const];
  const inBody = findImages(post.body).map(({ use, index }) => ({ place: index, use, key: index }));
  const portraits = writers.flatMap(({ id, name, portrait }) =>
    portrait === null ? [] : [{ place: { portrait: name }, use: portrait, key: `portrait:${id}` }],
  );
  return [...first, ...inBody, ...portraits];
}

function reportedPost(
  post: Post,
  writers: readonly Author[],
  checked: CheckedPictures | undefined,
  assets: ReadonlyMap<AssetHash, Asset>,
): AltReportPost {
  const rows = picturesOf(post, writers).map(({ place, use, key }) => ({
    place,
    use,
    asset: assets.get(use.asset) ?? null,
    findings: (checked?.findings ?? []).filter(({ image }) => image?.place === key),
    dismissed: (checked?.dismissed ?? []).filter(({ finding }) => finding.image?.place === key),
  }));
  return { slug: post.slug, title: post.title, language: post.language, rows };
}
