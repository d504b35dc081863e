import type { AssetLookup } from '../image/asset.js';
import { imagesInTree, type PlacedImage } from '../image/find-images.js';
import type { ImageUse } from '../image/image-use.js';
import type { ShownPicture } from '../image/shown-pictures.js';
import { blogTree } from '../markdown/grammar.js';
import { plainText } from '../markdown/plain-text.js';
import type { Author } from '../post/author.js';
import type { Post } from '../post/post.js';
import type { PortraitPlace } from './finding.js';
import { imageContext, type ImageContext, type OtherPicture } from './image-context.js';
import { normalise } from './normalise.js';
import { DEFAULT_ALT_SETTINGS, type AltSettings } from './settings.js';
import type { Speller } from './speller.js';
import { blocksOf, NO_SURROUNDINGS, surroundingsOf, type TextBlock } from './surroundings.js';
import { genderFormsIn, leadingForm } from './text/gender-forms.js';
import { wordList } from './text/words.js';

/** What the rules need of a post and its library. Without settings the usual ones hold, without a speller spelling is silent. */
export interface PostToCheck {
  readonly post: Pick<Post, 'title' | 'body' | 'language' | 'featured'> &
    Partial<Pick<Post, 'introduction'>>;
  readonly assets: AssetLookup;
  /** The post's authors, whose portraits stand below the article; none when absent. */
  readonly authors?: readonly Pick<Author, 'id' | 'name' | 'portrait'>[] | undefined;
  readonly settings?: AltSettings | undefined;
  readonly speller?: Speller | null | undefined;
}

/** A picture of a post with all that is known about its place. `from`/`to` are null outside of the body. */
export interface PostPicture {
  readonly place: 'featured' | number | PortraitPlace;
  readonly from: number | null;
  readonly to: number | null;
  readonly context: ImageContext;
}

/** Every picture of a post in its context: the featured image first, then the body's in reading order, then portraits. */
export function postPictures(input: PostToCheck): PostPicture[] {
  const { post } = input;
  const { featured } = post;
  const hasPortrait = input.authors?.some(({ portrait }) => portrait !== null) === true;
  // Parsing is the slow part, and without this mark there is no picture in a text.
  if (!post.body.includes('![') && featured === null && !hasPortrait) return [];
  const read = (from: number, to: number) => post.body.slice(from, to);
  const tree = blogTree(post.body);
  const images = imagesInTree(tree, read);
  if (images.length === 0 && featured === null && !hasPortrait) return [];
  const text = { tree, read, blocks: blocksOf(tree, read) };
  const shared = sharedContext(input, text.blocks, images);
  const all = everyPicture(featured, images);
  const ofBody = images.map((image): PostPicture => {
    const { use, index: place, from, to, link } = image;
    const surroundings = surroundingsOf(image, post.title, text);
    const others = all.filter((other) => other.from !== from);
    const parts = { ...shared, ...assetOf(use, input), use, link, surroundings, others };
    return { place, from, to, context: imageContext(parts) };
  });
  return [
    ...featuredPicture(input, shared, text.blocks, all),
    ...ofBody,
    ...portraitsOf(input, shared),
  ];
}

/**
 * Every picture of a post with what decides whether it holds an export back: its use, its link, its
 * file. `shown` are the body's, as its page was parsed. The words around stay unknown, and no offsets are told.
 */
export function barePictures(
  input: Omit<PostToCheck, 'speller'>,
  shown: readonly ShownPicture[],
): PostPicture[] {
  const { featured, language } = input.post;
  const shared = { language, settings: input.settings ?? DEFAULT_ALT_SETTINGS };
  const bare = (place: PostPicture['place'], { use, link }: ShownPicture): PostPicture => {
    const where = place === 'featured' ? place : 'body';
    const parts = { ...shared, ...assetOf(use, input), use, link, place: where } as const;
    return { place, from: null, to: null, context: imageContext(parts) };
  };
  return [
    ...(featured === null ? [] : [bare('featured', { use: featured, link: null })]),
    ...shown.map((picture, index) => bare(index, picture)),
    ...portraitsOf(input, shared),
  ];
}

/** The portraits in the boxes about the authors, each beside its name. */
function portraitsOf(input: PostToCheck, shared: Partial<Shared>): PostPicture[] {
  return (input.authors ?? []).flatMap(({ id, name, portrait }) => {
    if (portrait === null) return [];
    // Beside the name a portrait may be decorative; what is described has to say who it is.
    const purpose = portrait.purpose ?? (portrait.decision === 'described' ? 'portrait' : null);
    const use = { ...portrait, purpose };
    const surroundings = { ...NO_SURROUNDINGS, before: name };
    const parts = { ...shared, ...assetOf(use, input), use, surroundings };
    const context = imageContext({ ...parts, place: 'portrait' });
    return [{ place: `portrait:${id}` as const, from: null, to: null, context }];
  });
}

type Shared = Pick<ImageContext, 'language' | 'settings' | 'speller' | 'isPostWord' | 'postForm'>;

function sharedContext(
  { post, settings, speller }: PostToCheck,
  blocks: readonly TextBlock[],
  images: readonly PlacedImage[],
): Shared {
  const captions = [post.featured?.caption ?? '', ...images.map(({ use }) => use.caption)];
  const introduction = plainText(post.introduction ?? '');
  const texts = [post.title, introduction, ...blocks.map(({ text }) => text), ...captions];
  // Collected when a rule asks: most checks run without a dictionary.
  let words: ReadonlySet<string> | null = null;
  return {
    language: post.language,
    settings: settings ?? DEFAULT_ALT_SETTINGS,
    speller: speller ?? null,
    isPostWord: (word) => (words ??= vocabularyOf(texts)).has(word),
    postForm: leadingForm(texts.flatMap(genderFormsIn)),
  };
}

function vocabularyOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => wordList(text.toLowerCase())));
}

type Placed = OtherPicture & { readonly from: number | null };

function everyPicture(featured: ImageUse | null, images: readonly PlacedImage[]): Placed[] {
  const placed = (use: ImageUse, href: string | null, from: number | null): Placed => {
    const normal = use.decision === 'described' ? normalise(use.alt) : '';
    return { asset: use.asset, normal, href, from };
  };
  const ofBody = images.map(({ use, link, from }) => placed(use, link?.href ?? null, from));
  return featured === null ? ofBody : [placed(featured, null, null), ...ofBody];
}

function featuredPicture(
  input: PostToCheck,
  shared: Shared,
  blocks: readonly TextBlock[],
  all: readonly Placed[],
): PostPicture[] {
  const use = input.post.featured;
  if (use === null) return [];
  const surroundings = {
    ...NO_SURROUNDINGS,
    title: input.post.title,
    before: plainText(input.post.introduction ?? ''),
    after: blocks.find(({ isHeading, text }) => !isHeading && text !== '')?.text ?? '',
  };
  const others = all.filter(({ from }) => from !== null);
  const parts = { ...shared, ...assetOf(use, input), use, surroundings, others };
  return [
    {
      place: 'featured',
      from: null,
      to: null,
      context: imageContext({ ...parts, place: 'featured' }),
    },
  ];
}

function assetOf(use: ImageUse, { assets }: PostToCheck): Pick<ImageContext, 'asset'> {
  return { asset: assets.get(use.asset) ?? null };
}
