import { fromReference } from '../markdown/from-reference.js';
import { altText, tokensToText } from '../markdown/plain-text.js';

import { innerTokens, type DialectToken } from '../markdown/tokens.js';
import { decodeReferences } from '../markdown/unescape.js';
import { useOfPicture } from '../markdown/use-of-picture.js';
import type { PlacedImage } from './find-images.js';
import type { ImageUse } from './image-use.js';

/** A picture of the library as a page shows it; `link` as in `PlacedImage`. */
export type ShownPicture = Pick<PlacedImage, 'use' | 'link'>;

type LinkToken = Extract<DialectToken, { type: 'link' }>;

/**
 * The library's pictures in a text that is parsed for its page, in order: what `findImages` finds with
 * the editor's parser, without their offsets.
 */
export function shownPictures(tokens: readonly DialectToken[]): ShownPicture[] {
  return picturesUnder(tokens, null);
}

function picturesUnder(tokens: readonly DialectToken[], link: LinkToken | null): ShownPicture[] {
  return tokens.flatMap((token) => {
    if (!token.raw.includes('![')) return [];
    const use = useOf(token);
    if (use !== null) return [{ use, link: link === null ? null : around(link, token) }];
    return picturesUnder(innerTokens(token), token.type === 'link' ? token : link);
  });
}

function useOf(token: DialectToken): ImageUse | null {
  if (token.type === 'picture') return useOfPicture(token);
  return token.type === 'image' ? useOfPicture(fromReference(token)) : null;
}

function around(link: LinkToken, picture: DialectToken): PlacedImage['link'] {
  const inside = innerTokens(link);
  const described = inside.map((token) => (token === picture ? '' : altOf(token)));
  const text = [tokensToText(inside), ...described].filter((part) => part !== '').join(' ');
  return { href: decodeReferences(link.href), only: text === '', text };
}

function altOf(token: DialectToken): string {
  if (token.type === 'picture') return altText(token.alt);
  return token.type === 'image' ? altText(token.text) : innerTokens(token).map(altOf).join('');
}
