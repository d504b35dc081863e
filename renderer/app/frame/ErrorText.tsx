import type { BlogpultError } from '../../../core/contract/error-codes.js';
import { errorSentence } from '../../../core/messages/errors.js';
import { useLanguage } from '../../i18n/index.js';

/** What `ErrorText` takes. */
export interface ErrorTextProps {
  readonly error: BlogpultError;
}

/** A failure's sentence in the interface's language. */
export function ErrorText({ error }: ErrorTextProps) {
  const language = useLanguage();
  return <>{errorSentence(error.code, error.detail, language)}</>;
}
