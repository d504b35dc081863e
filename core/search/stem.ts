/** Gender signs between a word and its ending, as `Bürger:innen`, `Bürger/-innen` or `Bürger(innen)` write them. */
const SIGNED = /^(.+?)(?:[:*_·•/]-?|\()(innen|in|r|n|e|s|m)(.*?)\)?$/iu;
const CAPITAL_I = /^(.*\p{Ll})I(?:nnen|n)(\p{Ll}*)$/u;
/** What words for persons end in before the feminine ending; others (`Medizin`, `Termin`) keep theirs. */
const PERSON =
  'er|or|ist|ent|ant|eur|leg|olog|agog|kt|zt|eund|ind|und|mt|walt|koch|xpert|wirt|rat|graf|dant';
// An ending that is still being typed (`Bürgeri`) counts as well, so that nothing flickers meanwhile.
const FEMININE = new RegExp(`^(?=.{4})(.*(?:${PERSON}))i(?:n(?:n(?:en?)?)?)?$`);
const FEMININE_COMPOUND = new RegExp(`^(?=.{4})(.*(?:${PERSON}))innen([a-z]{3,})$`);
const NOT_FEMININE = new Set(['schwerin', 'darin', 'worin', 'herin', 'glycerin']);
/** Endings of case and number; `s` only where it is hardly ever part of the word itself. */
const ENDING = /^(.{3,}?)(?:en|es|em|e|(?<=e[lr])n|(?<=[bcdfghklmnprtvwzaoy])s)$/;

/**
 * A word as the search compares it: lower case, umlauts and their spellings alike (`Grüße`,
 * `Gruesse` and `Grusse` are one), accents dropped, without endings of case, number and gender.
 * Every gender form of a word for persons has the stem of the plain word.
 */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= REMEMBERED) stems.clear();
  const stem = findStem(word);
  stems.set(word, stem);
  return stem;
}

/** Most words of a text were there before; working out a stem takes twenty times as long as remembering it. */
const stems = new Map<string, string>();
const REMEMBERED = 20_000;

function findStem(word: string): string {
  const plain = word.normalize('NFC');
  const marked = SIGNED.exec(plain) ?? null;
  if (marked !== null) {
    const [, start = '', , rest = ''] = marked;
    return rest === '' ? withoutEnding(fold(start)) : withoutEnding(fold(start + rest));
  }
  const [, start, rest = ''] = CAPITAL_I.exec(plain) ?? [];
  if (start !== undefined) return withoutEnding(fold(start + rest));
  return withoutEnding(withoutFeminine(fold(plain)));
}

/** Lower case, with every spelling of an umlaut as its bare letter and without accents. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/([aou])e/g, '$1');
}

function withoutFeminine(word: string): string {
  if (!word.includes('i') || NOT_FEMININE.has(word)) return word;
  const [, person] = FEMININE.exec(word) ?? [];
  return person ?? word.replace(FEMININE_COMPOUND, '$1$2');
}

function withoutEnding(word: string): string {
  return ENDING.exec(word)?.[1] ?? word;
}
