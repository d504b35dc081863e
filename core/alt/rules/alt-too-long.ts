import type { ImageUse } from '../../image/image-use.js';
import { readAlt } from '../reading.js';
import type { AltRule } from '../rule.js';
import { lengthOutsideQuotes } from '../text/quotes.js';
import { sentencesOf } from '../text/sentences.js';
import { joined, withCapital } from '../text/tidy.js';

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
        const [kept, moved] = divide(use.alt, settings.longLength);
        return moved === '' ? null : { ...use, alt: kept, caption: joined(use.caption, moved) };
      },
    },
    {
      id: 'move-to-long',
      apply: (use, { settings }) => {
        const [kept, moved] = divide(use.alt, settings.longLength);
        if (moved === '') return null;
        return { ...use, alt: kept, long: [use.long, moved].filter(Boolean).join('\n') };
      },
    },
  ],
};

/** The first sentences that fit, or the first clauses of the only one; and what has to go elsewhere. */
function divide(alt: ImageUse['alt'], limit: number): [kept: string, moved: string] {
  const sentences = sentencesOf(alt);
  const [first = '', ...others] = sentences;
  if (lengthOutsideQuotes(first) <= limit && others.length > 0) {
    let kept = first;
    while (others[0] !== undefined && lengthOutsideQuotes(`${kept} ${others[0]}`) <= limit) {
      kept = `${kept} ${others.shift() ?? ''}`;
    }
    return [kept, others.join(' ')];
  }
  return divideClauses(alt, limit);
}

/** Cuts before a subordinate clause; such a clause alone is no sentence, so a person still has to look. */
function divideClauses(alt: string, limit: number): [kept: string, moved: string] {
  const cuts = [
    ...alt.matchAll(
      /,\s+(?=(?:während|wobei|auf den?en|die|der|das|und|while|where|which|and)\s)|;\s+|\s[–—]\s/gu,
    ),
  ];
  const cut = cuts.findLast(
    ({ index }) => index >= 30 && lengthOutsideQuotes(alt.slice(0, index)) <= limit,
  );
  if (cut === undefined) return [alt, ''];
  const moved = alt.slice(cut.index + cut[0].length).trim();
  return [`${alt.slice(0, cut.index).trim()}.`, withCapital(moved)];
}
