import { z } from 'zod';
import { AssetHash } from './asset.js';
import { ImagePurpose } from './purpose.js';

/** What was decided about the alternative text. "Missing" is never inferred to be "decorative". */
export const AltDecision = z.enum(['described', 'decorative', 'missing']);
export type AltDecision = z.infer<typeof AltDecision>;

/** Where a picture stands in the text column. */
export const ImageAlign = z.enum(['none', 'left', 'right', 'center', 'wide']);
export type ImageAlign = z.infer<typeof ImageAlign>;

/**
 * One use of an asset in one place: the alternative text belongs here, not to the file.
 * `caption` is inline Markdown, `credit` plain text, `width` per cent of the text column or null.
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
});
export type ImageUse = z.infer<typeof ImageUse>;

/** The decision that an alt text and an explicit "decorative" add up to. White space is not a description. */
export function altDecision(alt: string, decorative: boolean): AltDecision {
  if (decorative) return 'decorative';
  return alt.trim() === '' ? 'missing' : 'described';
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
  };
}
