import { readImageUse } from '../image/image-markdown.js';
import type { ImageUse } from '../image/image-use.js';
import { altText } from './plain-text.js';
import type { PictureToken } from './tokens.js';
import { unescapeMarkdown } from './unescape.js';

/** A page, its entry in lists and its checks read the same tokens. */
const known = new WeakMap<PictureToken, ImageUse | null>();

/** Reads a picture token as a use, once; null when it does not point at an asset. */
export function useOfPicture(token: PictureToken): ImageUse | null {
  const before = known.get(token);
  if (before !== undefined) return before;
  const use = readImageUse({
    alt: altText(token.alt),
    target: unescapeMarkdown(token.target),
    title: unescapeMarkdown(token.title).replace(/\s*\n\s*/g, ' '),
    attributes: token.attributes,
  });
  known.set(token, use);
  return use;
}
