import type { Language } from '../../post/post.js';
import { sentenceRanges } from '../../typography/sentences.js';
import { lengthOutsideQuotes } from './quotes.js';
import { withCapital } from './tidy.js';

/**
 * Divides a description that is longer than `limit` (characters outside quotation marks): the first
 * sentences that fit, or the first clauses of the only one; and what has to go elsewhere, empty where
 * nothing can be cut off.
 */
export function splitDetail(
  alt: string,
  limit: number,
  language: Language,
): [kept: string, moved: string] {
  const sentences = sentenceRanges(alt, language).map(({ from, to }) => alt.slice(from, to));
  const [first = '', ...others] = sentences;
  if (lengthOutsideQuotes(first) <= limit && others.length > 0) {
    let kept = first;
    while (others[0] !== undefined && lengthOutsideQuotes(`${kept} ${others[0]}`) <= limit) {
      kept = `${kept} ${others.shift() ?? ''}`;
    }
    return [kept, others.join(' ')];
  }
  return splitClauses(alt, limit);
}

/** Cuts before a subordinate clause; such a clause alone is no sentence, so a person still has to look. */
function splitClauses(alt: string, limit: number): [kept: string, moved: string] {
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
