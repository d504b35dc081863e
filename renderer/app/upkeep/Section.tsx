import { type ReactNode, useId } from 'react';
import type { BlogpultError } from '../../../core/contract/error-codes.js';
import { Notice } from '../../ui/Notice.js';
import { ErrorText } from '../frame/ErrorText.js';
import styles from './Upkeep.module.css';

/** What `Section` takes. `problem` is why the last thing tried here did not work. */
export interface SectionProps {
  readonly title: string;
  readonly text: string;
  readonly problem?: BlogpultError | null;
  readonly children: ReactNode;
}

/** One piece of the library's upkeep: what it is for, and what can be done. */
export function Section({ title, text, problem = null, children }: SectionProps) {
  const id = useId();
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <div>
        <h2 id={id} className={styles['title']}>
          {title}
        </h2>
        <p className={styles['text']}>{text}</p>
      </div>
      <div className={styles['body']}>
        {children}
        {problem !== null && (
          <Notice tone="danger">
            <ErrorText error={problem} />
          </Notice>
        )}
      </div>
    </section>
  );
}
