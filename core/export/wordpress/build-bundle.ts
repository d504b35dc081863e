import type { Asset, AssetHash } from '../../image/asset.js';
import { newImageUse, type ImageUse } from '../../image/image-use.js';
import { authorsOfPost, categoriesOfPost, type BlogView } from '../../layout/blog-view.js';
import { documentToText } from '../../markdown/plain-text.js';
import { lexDocument } from '../../markdown/lex.js';
import type { Language, Post, RecordId } from '../../post/post.js';
import { newBlockContext, type BlockPictures } from './block-context.js';
import {
  BUNDLE_VERSION,
  type BundleMedia,
  type BundlePost,
  type WordPressBundle,
} from './bundle-document.js';
import { Footnotes } from './footnotes.js';
import { MediaNames } from './media-names.js';
import { speakingUses } from './media-uses.js';
import { blockAlt } from './picture-facts.js';
import { postBlocks } from './post-blocks.js';
import { idToken, splitSegments, urlToken, type Segment } from './segments.js';
import { captionText } from './write-caption.js';
import { writeInline } from './write-inline.js';

/** Who made the bundle: Blogpult's version and the library's id. */
export interface BundleOrigin {
  readonly version: string;
  readonly library: RecordId;
}

/** `bundle.json` for all posts of a view. TEXT_TOO_LONG, TEXT_TOO_NESTED, PARAGRAPH_TOO_LONG. */
export function buildBundle(view: BlogView, origin: BundleOrigin): WordPressBundle {
  const posts = view.posts.map((post) => bundlePost(view, post));
  const used = new Set(posts.flatMap(mediaOfPost));
  const categories = view.categories.filter(({ slug }) =>
    posts.some((post) => post.categories.includes(slug)),
  );
  const { name, language } = view.profile;
  return {
    format: 'blogpult-wordpress',
    version: BUNDLE_VERSION,
    generator: `Blogpult ${origin.version}`,
    blog: { id: origin.library, name, language },
    categories: categories.map((category) => ({
      slug: category.slug,
      name: category.name,
      description: documentToText(lexDocument(category.description)),
    })),
    media: bundleMedia(view, used),
    posts,
  };
}

/** Pictures in the bundle's own markup: places that the target fills in. */
function placeholders(view: BlogView): BlockPictures {
  return { asset: (hash) => view.assets.get(hash) ?? null, id: idToken, url: urlToken };
}

function bundlePost(view: BlogView, post: Post): BundlePost {
  const { markup, footnotes } = postBlocks(view, post, placeholders(view));
  const featured = post.featured !== null && view.assets.has(post.featured.asset);
  return {
    id: post.id,
    revision: post.revision,
    language: post.language,
    title: post.title.trim().normalize('NFC'),
    slug: post.slug,
    publishAt: post.publishAt,
    excerpt: post.excerpt.trim().normalize('NFC'),
    categories: categoriesOfPost(view, post).map(({ slug }) => slug),
    tags: post.tags,
    authors: authorsOfPost(view, post).map(({ name }) => name),
    featured: featured ? (post.featured?.asset ?? null) : null,
    content: splitSegments(markup.normalize('NFC')),
    footnotes: footnotes.map(({ id, content }) => ({
      id,
      content: splitSegments(content.normalize('NFC')),
    })),
  };
}

function mediaOfPost({ featured, content, footnotes }: BundlePost): AssetHash[] {
  const named = (segments: readonly Segment[]) =>
    segments.flatMap((segment) => (typeof segment === 'string' ? [] : segment.media));
  const inNotes = footnotes.flatMap((note) => named(note.content));
  return [...(featured === null ? [] : [featured]), ...named(content), ...inNotes];
}

function bundleMedia(view: BlogView, used: ReadonlySet<AssetHash>): BundleMedia[] {
  const names = new MediaNames();
  const uses = speakingUses(view);
  return [...used].flatMap((hash) => {
    const asset = view.assets.get(hash);
    if (asset === undefined) return [];
    const use = uses.get(hash) ?? newImageUse(hash);
    return mediaDocument(asset, use, names.nameOf(asset), view.profile.language);
  });
}

function mediaDocument(asset: Asset, use: ImageUse, name: string, language: Language): BundleMedia {
  // A caption in the media library belongs to no post: nothing in it can be a footnote or a picture.
  const scope = {
    pictures: { asset: () => null, id: () => null, url: () => '' },
    footnotes: new Footnotes('', true),
    language,
  };
  return {
    id: asset.hash,
    file: `media/${name}`,
    type: asset.type,
    bytes: asset.bytes,
    width: asset.width,
    height: asset.height,
    title: titleOf(asset, name),
    alt: blockAlt(use).normalize('NFC'),
    decorative: use.decision === 'decorative',
    caption: captionText(use, newBlockContext([], scope, ''), writeInline).normalize('NFC'),
    credit: use.credit.trim().normalize('NFC'),
  };
}

/** What the author called the file; its new name where that says nothing. */
function titleOf({ originalName }: Asset, name: string): string {
  const stem = originalName.replace(/\.[A-Za-z0-9]{1,5}$/, '').trim();
  return (stem === '' ? name : stem).normalize('NFC');
}
