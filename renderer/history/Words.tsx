import type { ComparedWords } from '../../core/compare/compare-words.js';
import styles from './Comparison.module.css';

/** What `Words` takes. */
export interface WordsProps {
  readonly words: readonly ComparedWords[];
}

/** One side's words; what is only on this side is marked, also for whoever does not see colours. */
export function Words({ words }: WordsProps) {
  return (
    <>
      {words.map(({ text, change }, at) => {
        if (change === 'same') return text;
        const Mark = change === 'added' ? 'ins' : 'del';
        return (
          <Mark key={at} className={styles[change]}>
            {text}
          </Mark>
        );
      })}
    </>
  );
}
