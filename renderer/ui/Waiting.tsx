import type { ReactNode } from 'react';
import { Meter } from './Meter.js';
import styles from './Waiting.module.css';

/** What a `Waiting` takes; `label` says in words how far it is. Nothing is shown of it while `total` is 0. */
export interface WaitingProps {
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** What is being done. */
  readonly children: ReactNode;
}

/** That something takes a while and, once that is known, how far it is. */
export function Waiting({ label, done, total, children }: WaitingProps) {
  return (
    <div className={styles['waiting']}>
      <p role="status">{children}</p>
      {total > 0 && (
        <>
          <Meter label={label} parts={[{ value: done, tone: 'accent' }]} total={total} />
          <p className={styles['label']}>{label}</p>
        </>
      )}
    </div>
  );
}
