import { z } from 'zod';
import { AssetHash } from '../../image/asset.js';

/** WordPress's names for the sizes it makes of a picture; `full` is the file itself. */
export const MediaSize = z.enum(['medium', 'large', 'full']);
export type MediaSize = z.infer<typeof MediaSize>;

/**
 * A piece of a post's markup: text as it is, or something only the target knows: the `id` of a
 * picture in its media library, or the `url` of one of its sizes.
 */
export const Segment = z.union([
  z.string(),
  z.object({ media: AssetHash, as: z.literal('id') }),
  z.object({ media: AssetHash, as: z.literal('url'), size: MediaSize }),
]);
export type Segment = z.infer<typeof Segment>;

// Characters that `withoutForbidden` takes out of everything an author writes: nobody can forge a token.
const OPEN = '\ufffe';
const CLOSE = '\uffff';
const TOKEN = new RegExp(`${OPEN}([0-9a-f]{64})(?::(medium|large|full))?${CLOSE}`);

/** Holds the place of a picture's id in markup that is being written. */
export function idToken(hash: AssetHash): string {
  return `${OPEN}${hash}${CLOSE}`;
}

/** JSON in which the places of ids stand as numbers do, without quotation marks. */
export function unquoteIds(json: string): string {
  return json.replace(new RegExp(`"(${OPEN}[0-9a-f]{64}${CLOSE})"`, 'g'), '$1');
}

/** Holds the place of a picture's address in markup that is being written. */
export function urlToken(hash: AssetHash, size: MediaSize): string {
  return `${OPEN}${hash}:${size}${CLOSE}`;
}

/** Takes markup apart at its tokens; text pieces are never empty. */
export function splitSegments(markup: string): Segment[] {
  const parts = markup.split(TOKEN);
  const segments: Segment[] = [];
  for (let at = 0; at < parts.length; at += 3) {
    const [text, media, size] = parts.slice(at, at + 3);
    if (text !== undefined && text !== '') segments.push(text);
    if (media === undefined) continue;
    const known = MediaSize.safeParse(size);
    segments.push(known.success ? { media, as: 'url', size: known.data } : { media, as: 'id' });
  }
  return segments;
}
