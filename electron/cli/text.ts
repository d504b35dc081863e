import { fillSentence } from '../../core/messages/fill-sentence.js';
import type { Language } from '../../core/post/post.js';
import { TEXTS_DE, type TextKey } from './texts-de.js';
import { TEXTS_EN } from './texts-en.js';

export type { TextKey } from './texts-de.js';

/** A sentence of the command line with its values. */
export function text(
  key: TextKey,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillSentence((language === 'de' ? TEXTS_DE : TEXTS_EN)[key], values);
}

/** A line without what would end it or steer a terminal: titles and names of files may hold such characters. */
export function oneLine(line: string): string {
  return line.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

/** A size in bytes as people read it. */
export function sizeText(bytes: number, language: Language): string {
  const [amount, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${amount.toLocaleString(language, { maximumFractionDigits: 1 })} ${unit}`;
}

/** The language of the messages: asked for, else as the system says, else German. */
export function languageOf(asked: string | undefined, env: NodeJS.ProcessEnv): Language {
  if (asked === 'de' || asked === 'en') return asked;
  // Empty counts as not set, as POSIX says.
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^en(?:[_.@-]|$)/i.test(locale) ? 'en' : 'de';
}
