import type { Asset, AssetHash } from '../image/asset.js';
import type { ImageUse } from '../image/image-use.js';
import { altText } from '../markdown/plain-text.js';
import type { Language } from '../post/post.js';
import { DEFAULT_ALT_SETTINGS, type AltSettings, type GenderForm } from './settings.js';
import type { Speller } from './speller.js';
import { NO_SURROUNDINGS, type Surroundings } from './surroundings.js';

/** The link around a picture. `only`: nothing else in it can be read; `text` is what can, without the picture. */
interface PictureLink {
  readonly href: string;
  readonly only: boolean;
  readonly text?: string;
}

/**
 * Another picture of the same post. `normal` is its alt text in the form for comparisons, empty without
 * a description; `href` is where its link leads, null without one.
 */
export interface OtherPicture {
  readonly asset: AssetHash;
  readonly normal: string;
  readonly href: string | null;
}

/**
 * All that a rule may know about one picture in one place.
 * `asset` is null when the library does not hold the picture (its bytes are then reported elsewhere).
 * `caption` is the use's caption as plain text. `postForm` is the gender form that leads in the post,
 * null without one. `isPostWord` says whether a word (lower case) occurs in the post outside of alt texts.
 * `speller` is null while no dictionary has been asked: rules that need one are then silent.
 */
export interface ImageContext {
  readonly use: ImageUse;
  readonly place: 'body' | 'featured' | 'portrait';
  readonly asset: Asset | null;
  readonly language: Language;
  readonly link: PictureLink | null;
  readonly caption: string;
  readonly surroundings: Surroundings;
  readonly others: readonly OtherPicture[];
  readonly postForm: GenderForm | null;
  readonly isPostWord: (word: string) => boolean;
  readonly settings: AltSettings;
  readonly speller: Speller | null;
}

/** The context of a use; whatever is not given is unknown: no link, nothing around it, the usual settings. */
export function imageContext(
  parts: Pick<ImageContext, 'use'> & Partial<Omit<ImageContext, 'caption'>>,
): ImageContext {
  return {
    place: 'body',
    asset: null,
    language: 'de',
    link: null,
    surroundings: NO_SURROUNDINGS,
    others: [],
    postForm: null,
    isPostWord: () => false,
    settings: DEFAULT_ALT_SETTINGS,
    speller: null,
    ...parts,
    caption: plainCaption(parts.use.caption),
  };
}

/** The same place with the use as it would be now, for findings while somebody types. */
export function withUse(context: ImageContext, use: ImageUse): ImageContext {
  return { ...context, use, caption: plainCaption(use.caption) };
}

function plainCaption(caption: string): string {
  return /[\\`*_~[\]<&!]/.test(caption) ? altText(caption) : caption.trim();
}
