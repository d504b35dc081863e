import { withCapital } from './tidy.js';

/** What follows has the case of a subject: a colon, „zu sehen ist“, or English, which has no cases. */
const FREE =
  /[:–—-]\s*$|(?:ist|sind|wird|werden)\s*:?\s*$|(?:of|showing|shows?|with|depicting|depicts?|see|sees|are|is)\s*$|(?:image|picture|photo|graphic)\s*$/iu;
const ACCUSATIVE =
  /(?:zeig(?:t|en)|dokumentiert|sieht\s+man|sehen\s+(?:sie|wir)|man\s+sieht|wir\s+sehen|sie\s+sehen)\s*$/iu;
const DATIVE = /(?:\svon)\s*$/iu;

/** Articles before a noun, by the case that goes; adjectives between them would have to change too. */
const SUBJECTS: readonly [RegExp, RegExp, string][] = [
  [ACCUSATIVE, /^den(?=\s\p{Lu})/u, 'der'],
  [ACCUSATIVE, /^einen(?=\s\p{Lu})/u, 'ein'],
  [DATIVE, /^einer(?=\s\p{Lu})/u, 'eine'],
  [DATIVE, /^einem(?=\s\p{Lu})/u, 'ein'],
];
const NEEDS_ADJECTIVE =
  /^(?:den|einen|einem|einer|dem|der|meinen|seinen|ihren|unseren|keinen)\s+\p{Ll}/iu;

/**
 * A description without the beginning that announces a picture: „Das Bild zeigt einen Hafen“ becomes
 * „Ein Hafen“. Null where what is left would need other endings („Bild von drei Kindern“): a person
 * has to write it anew.
 */
export function withoutAnnouncement(alt: string, announcement: string): string | null {
  const rest = alt
    .slice(announcement.length)
    .replace(/^[\s:,–—-]+/u, '')
    .replace(/\s+zu\s+sehen(?=[.!?]?$)/iu, '');
  if (rest === '') return null;
  if (FREE.test(announcement)) return withCapital(rest);
  for (const [lead, article, subject] of SUBJECTS) {
    if (lead.test(announcement) && article.test(rest))
      return withCapital(rest.replace(article, subject));
  }
  return ACCUSATIVE.test(announcement) && !NEEDS_ADJECTIVE.test(rest) ? withCapital(rest) : null;
}
