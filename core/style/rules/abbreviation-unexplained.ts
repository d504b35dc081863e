import { maskQuotes } from '../../alt/text/quotes.js';
import { KNOWN_ABBREVIATIONS } from '../../alt/words/abbreviations.js';
import type { Prose } from '../../markdown/prose.js';
import type { StyleReading } from '../reading.js';
import type { StyleHit, StyleRule } from '../rule.js';
import { UNITS } from '../text/units.js';

const ABBREVIATION = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}&]{1,6}(?=s?(?![\p{L}\p{N}]))/gu;
/** Notes to oneself are no abbreviations; another rule speaks of them. */
const NOTE = /^(?:TODO|FIXME|TBD|XXX+)$/u;
const ROMAN = /^[IVXLCDM]+$/u;

/**
 * An abbreviation in capitals is used for the first time without its long form: neither „Amt für
 * Beispiele (AfB)“ nor „AFB (Amt für Beispiele)“ nor „kurz AFB“. Known ones (EU, PDF, WLAN), those
 * of the library's list, units, Roman numbers and quoted passages are left out; so are headings.
 */
export const abbreviationUnexplained: StyleRule = {
  id: 'abbreviation-unexplained',
  group: 'style',
  severity: 'hint',
  check(reading) {
    const known = knownTo(reading);
    const seen = new Set<string>();
    return reading.prose.flatMap((prose) =>
      isShouted(prose) ? [] : firstUses(prose, known, seen),
    );
  },
};

function firstUses(prose: Prose, known: ReadonlySet<string>, seen: Set<string>): StyleHit[] {
  const text = maskQuotes(prose.text);
  return [...text.matchAll(ABBREVIATION)].flatMap(({ 0: written, index }) => {
    if (seen.has(written) || known.has(written) || !isAbbreviation(written)) return [];
    seen.add(written);
    if (isExplained(text, index, written)) return [];
    const [from, to] = [prose.at(index), prose.after(index + written.length - 1)];
    return [{ from, to, params: { abbreviation: written } }];
  });
}

function isAbbreviation(written: string): boolean {
  const letters = written.replace(/[^\p{L}]/gu, '').length;
  return letters >= 2 && !ROMAN.test(written) && !NOTE.test(written) && !UNITS.has(written);
}

function isExplained(text: string, at: number, written: string): boolean {
  const before = text.slice(Math.max(0, at - 80), at);
  const after = text.slice(at + written.length, at + written.length + 80);
  if (/\p{L}[^().]*\((?:kurz:?\s|abgekürzt:?\s|abbreviated\s|„|“)?$/iu.test(before)) return true;
  if (/(?<!\p{L})(?:kurz|abgekürzt|genannt|short|called|known as)[:,]?\s$/iu.test(before))
    return true;
  return /^\s(?:\([\p{L}][^)]{5,}|steht für|bedeutet|heißt|stands for|means)/iu.test(after);
}

function isShouted({ kind, text }: Prose): boolean {
  return kind === 'heading' || text === text.toUpperCase();
}

function knownTo({ input, post }: StyleReading): Set<string> {
  const { abbreviations, glossary } = input.library.altSettings;
  const named = [
    ...input.library.authors.flatMap(({ name, organisation }) => [name, organisation]),
  ];
  const words = [...named, input.library.profile.name, post.title].flatMap(
    (text) => text.match(ABBREVIATION) ?? [],
  );
  return new Set([...KNOWN_ABBREVIATIONS, ...abbreviations, ...glossary, ...words]);
}
