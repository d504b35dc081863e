import type { ImageUse } from '../../image/image-use.js';
import type { ImageContext } from '../image-context.js';
import { readAlt } from '../reading.js';
import type { AltRule } from '../rule.js';
import { splitDetail } from '../text/detail.js';
import { lengthOutsideQuotes } from '../text/quotes.js';
import { joined } from '../text/tidy.js';

/**
 * Longer than the library wants (180 characters as a rule), not counting what is quoted from the
 * picture. Listeners cannot skim or pause a description: detail belongs into the caption or, for
 * charts and maps, into the long description.
 */
export const altTooLong: AltRule = {
  id: 'alt-too-long',
  severity: 'warn',
  applies: 'described',
  check: (context) => {
    const length = lengthOutsideQuotes(readAlt(context).alt);
    const limit = context.settings.longLength;
    return length > limit ? { params: { length, limit } } : null;
  },
  fixes: [
    {
      id: 'move-to-caption',
      apply: (use, context) => {
        const [kept, moved] = detailOf(use, context);
        return moved === '' ? null : { ...use, alt: kept, caption: joined(use.caption, moved) };
      },
    },
    {
      id: 'move-to-long',
      apply: (use, context) => {
        const [kept, moved] = detailOf(use, context);
        if (moved === '') return null;
        return { ...use, alt: kept, long: [use.long, moved].filter(Boolean).join('\n') };
      },
    },
    {
      id: 'move-to-text',
      apply: (use, context) => {
        const [kept, moved] = detailOf(use, context);
        return moved === '' || context.place !== 'body' ? null : { ...use, alt: kept };
      },
      below: (use, context) => detailOf(use, context)[1],
    },
  ],
};

function detailOf({ alt }: ImageUse, { settings, language }: ImageContext): [string, string] {
  return splitDetail(alt, settings.longLength, language);
}
