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
      apply: (use, { settings }) => {
        const [kept, moved] = splitDetail(use.alt, settings.longLength);
        return moved === '' ? null : { ...use, alt: kept, caption: joined(use.caption, moved) };
      },
    },
    {
      id: 'move-to-long',
      apply: (use, { settings }) => {
        const [kept, moved] = splitDetail(use.alt, settings.longLength);
        if (moved === '') return null;
        return { ...use, alt: kept, long: [use.long, moved].filter(Boolean).join('\n') };
      },
    },
    {
      id: 'move-to-text',
      apply: (use, { place, settings }) => {
        const [kept, moved] = splitDetail(use.alt, settings.longLength);
        return moved === '' || place !== 'body' ? null : { ...use, alt: kept };
      },
      below: (use, { settings }) => splitDetail(use.alt, settings.longLength)[1],
    },
  ],
};
