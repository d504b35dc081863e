import { placeTexts, readAlt } from '../reading.js';
import type { AltRule } from '../rule.js';
import { withoutCredit } from '../text/credits.js';
import { KNOWN_ABBREVIATIONS } from '../words/abbreviations.js';
import { isAllCaps } from './alt-all-caps.js';

const ABBREVIATION = /(?<![\p{L}\p{N}\-–/&.])[A-ZÄÖÜ]{2,5}(?![\p{L}\p{N}\-–/&])/gu;
/** Sports clubs go by their letters and their town. */
const CLUB = /(?<!\p{L})(?:FC|SC|SV|SVG|TSV|TV|TUS|SG|BSC|ESV|DJK)\s+(?=\p{Lu}\p{Ll})/gu;
const ROMAN = /^[IVX]+$/;

/**
 * Two to five capitals that neither the text beside the picture nor the library explains. Common ones
 * (EU, IT, PDF …), Roman numbers, abbreviations in brackets behind their meaning, sports
 * clubs with their town, and the name on a logo need no explanation.
 */
export const altAbbreviation: AltRule = {
  id: 'alt-abbreviation',
  severity: 'hint',
  applies: 'described',
  check: (context) => {
    if (context.use.purpose === 'logo') return null;
    const { outside, alt } = readAlt(context);
    if (isAllCaps(alt)) return null;
    const candidates = (outside.match(ABBREVIATION) ?? []).filter(
      (word) => !KNOWN_ABBREVIATIONS.has(word) && !ROMAN.test(word) && !isExplained(word, alt),
    );
    if (candidates.length === 0) return null;
    const around = placeTexts(context).join(' ');
    const known = new Set(context.settings.abbreviations);
    const scanned = withoutCredit(outside).replace(CLUB, '');
    const found = candidates.find(
      (word) => !known.has(word) && isWordOf(word, scanned) && !isWordOf(word, around),
    );
    return found === undefined ? null : { params: { abbreviation: found } };
  },
};

function isExplained(word: string, alt: string): boolean {
  return alt.includes(`(${word})`) || alt.includes(`${word} (`);
}

function isWordOf(word: string, text: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'u').test(text);
}
