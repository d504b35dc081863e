import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type WordCounter, wordCounter } from '../../../core/markdown/word-counter.js';
import type { PostContent } from '../../../core/post/post.js';
import type { DraftSession } from '../draft/draft-session.js';
import styles from './TextFooter.module.css';

/** Words a reader reads in a minute. */
const WORDS_PER_MINUTE = 200;
/** Words are counted anew once in so many ms: a number that changes with every word holds up keys. */
const REST_MS = 2_000;
/** How long counting may wait for an idle moment, in ms. */
const IDLE_MS = 1_000;

/** What `TextFooter` takes: the session whose body is counted. */
export interface TextFooterProps {
  readonly session: DraftSession<PostContent>;
}

/** How long the text is: words, and minutes of reading. It counts along while one types, every other second and between two keys. */
export function TextFooter({ session }: TextFooterProps) {
  const { t } = useTranslation('app');
  const words = useWords(session);
  return (
    <footer className={styles['footer']}>
      {words !== null && (
        <>
          {t('length.words', { count: words })}
          {words > 0 &&
            ` · ${t('length.minutes', { count: Math.max(1, Math.round(words / WORDS_PER_MINUTE)) })}`}
        </>
      )}
    </footer>
  );
}

function useWords(session: DraftSession<PostContent>): number | null {
  const [words, setWords] = useState<number | null>(null);
  useEffect(() => {
    const counter = wordCounter();
    let idle: number | null = null;
    let timer: number | null = null;
    const count = () => {
      idle = null;
      timer = null;
      setWords(wordsOf(counter, session.store.getState().content.body));
    };
    const soon = () => void (idle ??= window.requestIdleCallback(count, { timeout: IDLE_MS }));
    const later = () => void (timer ??= window.setTimeout(soon, REST_MS));
    soon();
    const leave = session.store.subscribe((now, before) => {
      if (now.content.body !== before.content.body) later();
    });
    return () => {
      leave();
      if (timer !== null) window.clearTimeout(timer);
      if (idle !== null) window.cancelIdleCallback(idle);
    };
  }, [session]);
  return words;
}

/** Null for a text that is too deeply nested to be read; the preview says so in words. */
function wordsOf(counter: WordCounter, body: string): number | null {
  try {
    return counter.count(body);
  } catch {
    return null;
  }
}
