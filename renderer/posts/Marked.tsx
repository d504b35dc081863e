import { type ReactNode } from 'react';
import type { Mark } from '../../core/search/excerpt.js';
import styles from './Marked.module.css';

/** What `Marked` takes: a text and the places in it that were found, in their order. */
export interface MarkedProps {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A text with what was found in it marked. */
export function Marked({ text, marks }: MarkedProps) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { from, to } of marks) {
    parts.push(
      text.slice(at, from),
      <mark key={from} className={styles['mark']}>
        {text.slice(from, to)}
      </mark>,
    );
    at = to;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
