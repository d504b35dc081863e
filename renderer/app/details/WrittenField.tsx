import { useId, useRef } from 'react';
import type { FieldKind } from '../../editor/field/field-view.js';
import { WordsField, type WordsFieldProps } from '../../editor/field/WordsField.js';
import { useIsReadOnly } from '../../host/queries.js';
import styles from './WrittenField.module.css';

/** What `WrittenField` takes; names and texts are already translated. */
export interface WrittenFieldProps extends Pick<
  WordsFieldProps,
  'postId' | 'text' | 'language' | 'aids' | 'most' | 'onChange'
> {
  readonly label: string;
  readonly description: string;
  readonly kind: Exclude<FieldKind, 'line'>;
}

/** Several lines that readers will read, with label and description: written with the help that the text has. */
export function WrittenField({ label, description, ...rest }: WrittenFieldProps) {
  const id = useId();
  const field = useRef<HTMLDivElement>(null);
  const readOnly = useIsReadOnly();
  return (
    <div ref={field} className={styles['field']}>
      <span
        id={`${id}name`}
        className={styles['label']}
        onClick={() => field.current?.querySelector<HTMLElement>('[role=textbox]')?.focus()}
      >
        {label}
      </span>
      <WordsField
        {...rest}
        {...{ readOnly }}
        className={styles[readOnly ? 'closed' : 'input']}
        name={{ labelledBy: `${id}name` }}
        describedBy={`${id}hint`}
      />
      <span id={`${id}hint`} className={styles['description']}>
        {description}
      </span>
    </div>
  );
}
