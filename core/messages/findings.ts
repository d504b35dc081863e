import type { Finding } from '../alt/finding.js';
import type { Language } from '../post/post.js';
import { BLOG_SENTENCES_DE } from './blog-sentences-de.js';
import { STYLE_SENTENCES_DE } from './style-sentences-de.js';
import { BLOCKING_SENTENCES_DE } from './blocking-sentences-de.js';
import { BLOG_SENTENCES_EN } from './blog-sentences-en.js';
import { STYLE_SENTENCES_EN } from './style-sentences-en.js';
import { BLOCKING_SENTENCES_EN } from './blocking-sentences-en.js';
import { fillSentence } from './fill-sentence.js';
import type { FindingSentence } from './finding-sentence.js';
import { HINT_SENTENCES_DE } from './hint-sentences-de.js';
import { HINT_SENTENCES_EN } from './hint-sentences-en.js';
import { WARNING_SENTENCES_DE } from './warning-sentences-de.js';
import { WARNING_SENTENCES_EN } from './warning-sentences-en.js';

export type { FindingSentence } from './finding-sentence.js';

type Sentences = Readonly<Record<string, FindingSentence>>;

const TABLES: Readonly<Record<Language, Sentences>> = {
  de: {
    ...BLOCKING_SENTENCES_DE,
    ...WARNING_SENTENCES_DE,
    ...HINT_SENTENCES_DE,
    ...STYLE_SENTENCES_DE,
    ...BLOG_SENTENCES_DE,
  },
  en: {
    ...BLOCKING_SENTENCES_EN,
    ...WARNING_SENTENCES_EN,
    ...HINT_SENTENCES_EN,
    ...STYLE_SENTENCES_EN,
    ...BLOG_SENTENCES_EN,
  },
};

/** The rules that have sentences in a language, for the test that compares them with the rules that exist. */
export function rulesWithSentences(language: Language): string[] {
  return Object.keys(TABLES[language]);
}

/** The sentence for a finding; throws for a rule without one, because that is a broken promise, not an outcome. */
export function findingSentence(
  finding: Pick<Finding, 'rule' | 'params'>,
  language: Language,
): FindingSentence {
  const sentence = TABLES[language][finding.rule];
  if (sentence === undefined) throw new Error(`No ${language} sentence for rule ${finding.rule}`);
  return { ...sentence, what: fillSentence(sentence.what, spoken(finding.params, language)) };
}

/** Values as a sentence says them: days in the order of the language. */
function spoken(params: Finding['params'], language: Language): Finding['params'] {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      name === 'date' ? day(String(value), language) : value,
    ]),
  );
}

function day(iso: string, language: Language): string {
  const [year = '', month = '', date = ''] = iso.split('-');
  return language === 'de'
    ? `${Number(date)}.${Number(month)}.${year}`
    : `${date}/${month}/${year}`;
}
