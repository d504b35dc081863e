const MONTHS =
  'Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';

/** Abbreviations of several letters, each with its full stop: the spaces between them do not break. */
const INITIALS =
  'z\\. ?B|d\\. ?h|u\\. ?a|o\\. ?ä|u\\. ?ä|i\\. ?d\\. ?R|u\\. ?U|z\\. ?T|o\\. ?g|s\\. ?o|s\\. ?u|u\\. ?Ä|i\\. ?S|v\\. ?a|e\\. ?V|a\\. ?D|m\\. ?E|n\\. ?Chr|v\\. ?Chr|i\\. ?A|i\\. ?V';

/** What stands before a space that does not break, and what behind it. */
const PAIRS: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [/§§?$/u, /^\d/],
  [/(?<!\p{L})(?:Art|Abs|Nr|Kap|Abb|S|Bd|No|p)\.$/u, /^\d/],
  [/\d$/, /^(?:%|‰|€|\$|£|°C?|Euro(?!\p{L})|Uhr(?!\p{L})|km(?!\p{L})|m²|kg(?!\p{L}))/u],
  [/(?<!\d)\d{1,2}\.$/, new RegExp(`^(?:${MONTHS})(?!\\p{L})`, 'u')],
  [/(?<!\p{L})(?:Dr|Prof)\.$/u, /^\p{Lu}/u],
  [/(?<![\p{L}.])[zduoisvaemn]\.$/u, /^(?:B|h|a|ä|d|U|T|g|o|u|Ä|S|V|D|E|A|Chr)\./u],
  [/(?<![\p{L}.])i\. ?d\.$/u, /^R\./],
];

/** Whether a space between two texts keeps them on one line: „§ 5“, „10 %“, „z. B.“, „4. März“. */
export function staysTogether(before: string, after: string): boolean {
  // Other spaces on the way may already be the unbreaking kind.
  const [left, right] = [before.slice(-16).replace(/\u00a0/g, ' '), after.slice(0, 16)];
  return PAIRS.some(([first, second]) => first.test(left) && second.test(right));
}

/** An abbreviation of several letters typed without spaces at the end of a text: „z.B.“. */
export const TIGHT_INITIALS = new RegExp(`(?<![\\p{L}.])(?:${INITIALS})\\.$`, 'u');
