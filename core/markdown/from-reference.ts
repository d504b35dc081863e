import type { Tokens } from 'marked';
import type { PictureToken } from './tokens.js';

/** Reads an image whose address stands elsewhere in the text (`![alt][name]`) as a picture without attributes. */
export function fromReference(token: Tokens.Image): PictureToken {
  return {
    type: 'picture',
    raw: token.raw,
    alt: token.text,
    target: token.href,
    title: token.title ?? '',
    attributes: '',
  };
}
