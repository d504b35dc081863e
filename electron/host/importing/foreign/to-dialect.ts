import { createHash } from 'node:crypto';
import domino from '@mixmark-io/domino';
import { newImageUse, type ImageUse } from '../../../../core/image/image-use.js';
import { htmlToMarkdown } from '../../../../core/paste/html-to-markdown.js';
import type { PartNote } from '../reader/part-note.js';

/** How a page's pictures are taken: `addressOf` gives the address a picture is looked up by, null leaves it out. */
export interface DialectOptions {
  readonly addressOf: (src: string) => string;
  /** Whether descriptions are only proposals until somebody confirms them. */
  readonly unconfirmed: boolean;
}

/** HTML as the dialect, footnotes at the end, pictures by address, and what was lost on the way. */
export function toDialect(
  html: string,
  { addressOf, unconfirmed }: DialectOptions,
): { body: string; notes: PartNote[] } {
  const targets = new Map<string, string>();
  const { markdown, notes, leftOut } = htmlToMarkdown(domino.createDocument(html, true), {
    useOf(picture): ImageUse {
      const address = addressOf(picture.src);
      // The dialect knows pictures of the library only; a stand-in takes the place until there is one.
      const asset = createHash('sha256').update(address).digest('hex');
      targets.set(asset, address);
      const { alt, caption, align } = picture;
      const isDescribed = alt !== '';
      return {
        ...newImageUse(asset),
        alt,
        caption,
        align,
        decision: isDescribed ? 'described' : 'missing',
        unconfirmed: unconfirmed && isDescribed,
      };
    },
  });
  const body = [markdown, notes].filter((part) => part !== '').join('\n\n');
  return {
    body: body.replace(/\]\(asset:([0-9a-f]{64})/g, (all, asset: string) => {
      const address = targets.get(asset);
      return address === undefined ? all : `](${written(address)}`;
    }),
    notes: leftOut.map(({ what, count }) => ({
      outcome: what === 'spans' || what === 'tracking' ? 'changed' : 'left-out',
      reason: `lost-${what}`,
      params: { count },
    })),
  };
}

/** The words of a piece of HTML, entities read. */
export function wordsIn(html: string): string {
  const { body } = domino.createDocument(html, true);
  return (body.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function written(address: string): string {
  return address.replace(/[\s()<>\\*_`|]/g, (sign) =>
    encodeURIComponent(sign).replace(/[()*_]/g, (kept) => `%${kept.charCodeAt(0).toString(16)}`),
  );
}
