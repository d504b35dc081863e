import type { GenderForm } from '../settings.js';

/** The signs that join a word and its gender ending, with the form they make. */
const SIGNS: Readonly<Record<string, Exclude<GenderForm, 'pair' | 'I'>>> = {
  ':': ':',
  '*': '*',
  _: '_',
  '·': '·',
  '•': '·',
  '/': '/',
};

// Each begins where a word does: tried at every letter, a long word takes the square of its length.
const WITH_SIGN = /(?<!\p{L})\p{L}{2,}([:*_·•/])-?(?:innen\p{L}*|in|r|n|e|s|m)(?!\p{L})/gu;
/** `Team:e` would be chance; only the endings of persons count for signs that have other uses. */
const OTHER_USES = /[:_/]-?(?:r|n|e|s|m)$/u;
const CAPITAL_I = /(?<!\p{Ll})\p{Ll}{2,}I(?:nnen\p{Ll}*|n)(?!\p{L})/gu;
const PAIR =
  /(?<!\p{L})(?:(\p{L}{3,})innen\s+(?:und|oder|sowie|bzw\.)\s+(\p{L}{3,})|(\p{L}{3,})\s+(?:und|oder|sowie|bzw\.)\s+(\p{L}{3,})innen(?!\p{L}))/gu;

/** A gender form where it stands: the words as written, the form, and its UTF-16 offset in the text. */
export interface UsedForm {
  readonly form: GenderForm;
  readonly word: string;
  readonly at: number;
}

/** Every gender form in a text: `Kolleg:innen`, `Kolleg*innen`, `KollegInnen`, `Kolleginnen und Kollegen`. */
export function genderFormsIn(text: string): UsedForm[] {
  if (!/[iI]nnen|[a-zäöüß]In(?![a-z])|[:*_·•/]-?(?:in|r|n|e|s|m)/.test(text)) return [];
  const signed = [...text.matchAll(WITH_SIGN)].flatMap(({ 0: word, 1: sign = '', index: at }) => {
    const form = SIGNS[sign];
    return form === undefined || OTHER_USES.test(word) ? [] : [{ form, word, at }];
  });
  const capital = [...text.matchAll(CAPITAL_I)].map(({ 0: word, index: at }) => ({
    form: 'I' as const,
    word,
    at,
  }));
  return [...signed, ...capital, ...pairsIn(text)];
}

function pairsIn(text: string): UsedForm[] {
  return [...text.matchAll(PAIR)]
    .filter(([, first, second, third, fourth]) => isPair(first ?? fourth, second ?? third))
    .map(({ 0: word, index: at }) => ({ form: 'pair', word, at }));
}

/** The form of which a text has at least two and at least four fifths of all; null when none leads. */
export function leadingForm(forms: readonly UsedForm[]): GenderForm | null {
  const counts = new Map<GenderForm, number>();
  for (const { form } of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  for (const [form, count] of counts) {
    if (count >= 2 && count >= 0.8 * forms.length) return form;
  }
  return null;
}

/** Writes a form with a sign, or with a capital I, in another of these forms; null where that needs a person. */
export function inForm(word: string, form: GenderForm): string | null {
  if (form === 'pair') return null;
  const match =
    /^(.+?)(?:[:*_·•/]-?|(?=I(?:nnen|n)))(innen\p{L}*|in|Innen\p{L}*|In|r|n|e|s|m)$/u.exec(word);
  const [, stem, ending] = match ?? [];
  if (stem === undefined || ending === undefined) return null;
  if (form === 'I') return /^in/iu.test(ending) ? `${stem}I${ending.slice(1)}` : null;
  return `${stem}${form}${ending.toLowerCase()}`;
}

function isPair(feminine = '', masculine = ''): boolean {
  const length = Math.max(3, Math.min(feminine.length, masculine.length) - 2);
  const plain = (word: string) =>
    word.slice(0, length).toLowerCase().replace(/ä/g, 'a').replace(/ö/g, 'o').replace(/ü/g, 'u');
  return plain(feminine) === plain(masculine);
}
