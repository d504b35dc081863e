import { AGENCY, CREDIT_LABEL, OWNER } from '../words/credits.js';
import { personNamesIn } from './person-names.js';

/** A credit in a text: what it says, where it stands with brackets and marks around it (UTF-16 offsets). */
export interface FoundCredit {
  readonly credit: string;
  readonly from: number;
  readonly to: number;
}

const END = '(?![\\p{L}\\p{N}])';
/** Where a new piece of text begins: the start, a mark, a bracket, a dash. */
const PIECE = '(?:^|(?<=[.,;:!?|(\\[–—/])\\s*|(?<=\\s[-–—]\\s))';
const TOKEN =
  "(?:\\p{Lu}[\\p{L}\\p{M}\\p{N}.&’'-]*|von|van|de|der|privat|private|eigene\\s\\p{L}+|\\d{4})";
const SOURCE = `(?:${AGENCY}(?:\\.\\p{Ll}{2,3})?|${TOKEN})`;
const NAMES = `(?:${SOURCE}(?:[\\s/,|&]+(?:und\\s+|and\\s+|via\\s+|auf\\s+|on\\s+)?${SOURCE}){0,5})`;

const SURE: readonly RegExp[] = [
  new RegExp(`${PIECE}(?:${CREDIT_LABEL}\\s*:?\\s*)?(?:©|\\(c\\)\\s).*$`, 'isu'),
  /[\s,;(|–—-]*(?:©|\([cC]\)(?=\s?\p{Lu})).*$/su,
  new RegExp(
    `${PIECE}(?:copyright|copyrighted)${END}(?!-)(?:\\s*(?::|©|\\(c\\)|by|bei|liegt|\\d{4})|\\s+(?=\\p{Lu})).*$`,
    'isu',
  ),
  new RegExp(
    `${PIECE}(?:bild|foto)(?:nachweise?|quellen?|rechte)${END}(?:\\s*:|\\s+(?:bei|liegen|liegt|by)|\\s+(?=\\p{Lu})).*$`,
    'isu',
  ),
  new RegExp(
    `${PIECE}(?:quelle|source|credits?|(?:photo|image|picture)\\s+credits?|urheber(?:in)?|lizenz|licen[cs]e)\\s*:.*$`,
    'isu',
  ),
  new RegExp(`${PIECE}(?:(?:photo|image|picture)s?\\s+)?courtesy\\s+of${END}.*$`, 'isu'),
  /[\s,;(|–—-]*(?<![\p{L}\p{N}])CC[ -]?(?:BY|0)(?![\p{L}])[\p{L}\d\s.-]*\)?\.?$/isu,
];

const LABELLED = new RegExp(
  `${PIECE}${CREDIT_LABEL}\\s*(:|–|\\sby\\s|\\svon\\s)\\s*(${NAMES})\\s*[.)\\]]*$`,
  'u',
);
const AGENCY_END = new RegExp(
  `(?:${PIECE}|\\s(?:via|auf|on|by)\\s+|(?<!(?<![\\p{L}])(?:der|die|das|von|vom|bei|beim|of|the|at|for|für|des|mit|with|zu|zur)\\s)(?<=\\s))(?:[\\p{Lu}][\\p{L}.-]*\\s*[/|]\\s*)?${AGENCY}(?:\\s*[/|,]\\s*[\\p{L}.\\s-]{2,40})?\\s*[.)\\]]*$`,
  'iu',
);

/** Without one of these there is no credit; most texts need no closer look. */
const MARKER = new RegExp(
  `©|\\(c\\)|copyright|nachweis|quelle|rechte|credit|lizenz|licen[cs]e|source|urheber|courtesy|(?<!\\p{L})CC|fotos?|photo|gra[fp]|bild|image|picture|illustr|zeichn|visual|render|karte|${AGENCY}`,
  'iu',
);

/** The credit at the end of an alt text or in its place, or null. */
export function creditIn(alt: string): FoundCredit | null {
  if (!MARKER.test(alt)) return null;
  for (const pattern of SURE) {
    const match = pattern.exec(alt);
    if (match !== null) return found(alt, match.index);
  }
  const labelled = labelledCredit(alt);
  if (labelled !== null) return labelled;
  const agency = AGENCY_END.exec(alt);
  return agency === null ? null : found(alt, agency.index);
}

/** The text without its credit and the marks that led up to it. */
export function withoutCredit(text: string): string {
  const credit = creditIn(text);
  if (credit === null) return text;
  const before = text.slice(0, credit.from).replace(/[\s,;|(–—[-]+$/u, '');
  const after = text.slice(credit.to).trim();
  return [before.trim(), after].filter((part) => part !== '').join(' ');
}

function labelledCredit(alt: string): FoundCredit | null {
  const match = LABELLED.exec(alt);
  if (match === null) return null;
  const [, joint = '', names = ''] = match;
  if (alt.slice(0, match.index).trim() !== '') return found(alt, match.index);
  // Alone, „Grafik: Drei Zahnräder“ may announce what is shown, and „Foto von Ada Lind“ who.
  const isCredit = joint.trim() === 'von' ? hasAgency(names) : isOwner(names);
  return isCredit ? found(alt, match.index) : null;
}

function isOwner(names: string): boolean {
  return (
    OWNER.test(names) || hasAgency(names) || personNamesIn(names).length > 0 || names.includes('/')
  );
}

function hasAgency(names: string): boolean {
  return new RegExp(`(?<!\\p{L})${AGENCY}${END}`, 'iu').test(names);
}

function found(alt: string, from: number): FoundCredit {
  const credit = alt
    .slice(from)
    .trim()
    .replace(/^[\s(|[,;–—-]+/u, '')
    .replace(/[\s)\].]+$/u, (end) =>
      end.includes(')') || end.includes(']') ? '' : end.replace(/\.$/, ''),
    )
    .trim();
  return { credit, from, to: alt.length };
}
