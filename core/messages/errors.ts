import type { ErrorCode, ErrorDetail } from '../contract/error-codes.js';
import type { Language } from '../post/post.js';
import { ERRORS_DE } from './errors-de.js';
import { ERRORS_EN } from './errors-en.js';
import { fillSentence } from './fill-sentence.js';

const TABLES: Readonly<Record<Language, Readonly<Record<ErrorCode, string>>>> = {
  de: ERRORS_DE,
  en: ERRORS_EN,
};

/** The sentence for a failure. A value that the failure did not bring is shown as "…", never as a bare name in braces. */
export function errorSentence(code: ErrorCode, detail: ErrorDetail, language: Language): string {
  return fillSentence(TABLES[language][code], detail).replace(/\{\w+\}/g, '…');
}
