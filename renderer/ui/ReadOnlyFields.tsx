import type { ReactNode } from 'react';
import styles from './ReadOnlyFields.module.css';

/** What `ReadOnlyFields` takes. `why` says in words that, and why, nothing can be changed here. */
export interface ReadOnlyFieldsProps {
  readonly isReadOnly: boolean;
  readonly why: string;
  readonly children: ReactNode;
}

/** Fields of one document: as they are, or, where it can only be read, all closed under a sentence that says so. */
export function ReadOnlyFields({ isReadOnly, why, children }: ReadOnlyFieldsProps) {
  return (
    <>
      {isReadOnly && (
        // The one stop for the keyboard among closed fields: from here the panel scrolls.
        <p className={styles['why']} role="note" tabIndex={0}>
          {why}
        </p>
      )}
      {/* The same element either way: what was unfolded stays unfolded when the answer changes. */}
      <fieldset className={styles['fields']} disabled={isReadOnly} role="presentation">
        {children}
      </fieldset>
    </>
  );
}
