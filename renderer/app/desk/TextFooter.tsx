import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type WordCounter, wordCounter } from '../../../core/markdown/word-counter.js';
import styles from './TextFooter.module.css';

/** Words a reader reads in a minute. */
const WORDS_PER_MINUTE = 200;

/** What `TextFooter` takes: the post's body. */
export interface TextFooterProps {
  readonly body: string;
}

/** How long the text is: words, and minutes of reading. */
export function TextFooter({ body }: TextFooterProps) {
  const { t } = useTranslation('app');
  const settled = useDeferredValue(body);
  const [counter] = useState(wordCounter);
  const words = useMemo(() => wordsOf(counter, settled), [counter, settled]);
  return (
    <footer className={styles['footer']}>
      {words !== null && (
        <>
          {t('length.words', { count: words })}
          {' · '}
          {t('length.minutes', { count: Math.max(1, Math.round(words / WORDS_PER_MINUTE)) })}
        </>
      )}
    </footer>
  );
}

/** Null for a text that is too deeply nested to be read; the preview says so in words. */
function wordsOf(counter: WordCounter, body: string): number | null {
  try {
    return counter.count(body);
  } catch {
    return null;
  }
}
