import { z } from 'zod';
import { AssetHash } from './asset.js';
import { Focus } from './focus.js';
import { ImagePurpose } from './purpose.js';

/** What was decided about the alternative text. "Missing" is never inferred to be "decorative". */
export const AltDecision = z.enum(['described', 'decorative', 'missing']);
export type AltDecision = z.infer<typeof AltDecision>;

/** Where a picture stands in the text column. */
export const ImageAlign = z.enum(['none', 'left', 'right', 'center', 'wide']);
export type ImageAlign = z.infer<typeof ImageAlign>;

/** The first 8 hex digits of an asset hash: enough to see that a picture was exchanged. */
export const ConfirmedFor = z.string().regex(/^[0-9a-f]{8}$/);

/**
 * One use of an asset in one place: the alternative text belongs here, not to the file.
 * `caption` is inline Markdown, `credit` plain text, `width` per cent of the text column or null.
 * `text` is what can be read in the picture, as the author typed it; `target` the title of the page
 * that a link around the picture opens; `long` the long description of a complex picture (plain text,
 * paragraphs by line breaks). `by` confirmed the decision for this place, and `confirmedFor` is the
 * beginning of the asset hash it was made for (8 hex digits). `unconfirmed`: the alt was proposed
 * from elsewhere and nobody has said that it fits here. `anonymous`: a portrait that must not be
 * named. `lang`: the alt's own language where it is not the post's. `focus`: what stays
 * in sight where the picture is cropped, null for the middle.
 */
export const ImageUse = z.object({
  asset: AssetHash,
  alt: z.string(),
  decision: AltDecision,
  purpose: ImagePurpose.nullable(),
  caption: z.string(),
  credit: z.string(),
  align: ImageAlign,
  width: z.int().min(10).max(100).nullable(),
  // Documents from before these fields existed still open.
  text: z.string().default(''),
  target: z.string().default(''),
  long: z.string().default(''),
  by: z.string().default(''),
  confirmedFor: ConfirmedFor.nullable().default(null),
  unconfirmed: z.boolean().default(false),
  anonymous: z.boolean().default(false),
  lang: z.enum(['de', 'en']).nullable().default(null),
  focus: Focus.nullable().default(null),
});
export type ImageUse = z.infer<typeof ImageUse>;

/** White space, and signs that take no room or show nothing: zero-width spaces, soft hyphens, blank Braille. */
const BLANK = /^[\s\u00ad\u200b-\u200f\u2060\u2800\u3164\ufeff]*$/;

/** The decision that an alt text and an explicit "decorative" add up to. White space is not a description. */
export function altDecision(alt: string, decorative: boolean): AltDecision {
  if (decorative) return 'decorative';
  return BLANK.test(alt) ? 'missing' : 'described';
}

/** A fresh use of an asset: nothing decided yet. */
export function newImageUse(asset: AssetHash): ImageUse {
  return {
    asset,
    alt: '',
    decision: 'missing',
    purpose: null,
    caption: '',
    credit: '',
    align: 'none',
    width: null,
    text: '',
    target: '',
    long: '',
    by: '',
    confirmedFor: null,
    unconfirmed: false,
    anonymous: false,
    lang: null,
    focus: null,
  };
}

/** The same use, confirmed by somebody (a name, or empty) for this picture in this place. */
export function confirmUse(use: ImageUse, by: string): ImageUse {
  return { ...use, by, confirmedFor: use.asset.slice(0, 8), unconfirmed: false };
}

/** The same place with another picture: the alt stays, and remembers that it was made for the one before. */
export function replaceAsset(use: ImageUse, asset: AssetHash): ImageUse {
  const confirmedFor = use.confirmedFor ?? use.asset.slice(0, 8);
  const made = use.decision === 'missing' ? null : confirmedFor;
  return { ...use, asset, confirmedFor: made, focus: null };
}

/** A fresh use that proposes what was said of the same picture elsewhere, until somebody confirms it here. */
export function proposeUse(from: ImageUse): ImageUse {
  const { asset, alt, decision, purpose, text, long, credit, anonymous, lang, focus } = from;
  const told = { alt, decision, purpose, text, long, credit, anonymous, lang, focus };
  return { ...newImageUse(asset), ...told, unconfirmed: decision !== 'missing' };
}
