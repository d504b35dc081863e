import { fromReference } from './from-reference.js';
import { safeUrl } from './safe-url.js';
import { childTokens, type DialectToken, type PictureToken } from './tokens.js';
import { decodeReferences } from './unescape.js';

/** A picture that stands alone, and the address of the link around it. */
export interface AlonePicture {
  readonly token: PictureToken;
  readonly link: string | null;
}

/** The pictures of a paragraph that holds nothing else (links around them aside); null when it holds a word. */
export function picturesAlone(tokens: readonly DialectToken[]): AlonePicture[] | null {
  const found: AlonePicture[] = [];
  for (const token of tokens) {
    if (token.type === 'picture') found.push({ token, link: null });
    else if (token.type === 'image') found.push({ token: fromReference(token), link: null });
    else if (token.type === 'link') {
      const [only, ...others] = picturesAlone(childTokens(token)) ?? [];
      if (only === undefined || others.length > 0) return null;
      found.push({ token: only.token, link: safeUrl(decodeReferences(token.href)) });
    } else if (!isNothing(token)) return null;
  }
  return found.length === 0 ? null : found;
}

function isNothing(token: DialectToken): boolean {
  if (token.type === 'text') return token.text.trim() === '';
  return token.type === 'br' || token.type === 'comment';
}
