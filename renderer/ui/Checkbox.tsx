import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField, type CheckboxFieldProps } from 'react-aria-components';
import styles from './Checkbox.module.css';

/** What a `Checkbox` takes; names and texts are already translated. */
export interface CheckboxProps extends Omit<
  CheckboxFieldProps,
  'className' | 'style' | 'children'
> {
  readonly children: ReactNode;
}

/** A box to tick with its text. `isSelected`, `isIndeterminate` and `onChange(boolean)` as in React Aria. */
export function Checkbox({ children, ...rest }: CheckboxProps) {
  return (
    <CheckboxField {...rest}>
      <CheckboxButton className={styles['checkbox'] ?? ''}>
        {({ isSelected, isIndeterminate }) => (
          <>
            <span className={styles['box']} aria-hidden>
              <svg width={14} height={14} viewBox="0 0 14 14" fill="none" stroke="currentColor">
                {(isSelected || isIndeterminate) && (
                  <path
                    d={isIndeterminate ? 'M3 7h8' : 'M2.500 7.500l3 3 6-7'}
                    strokeWidth={2}
                    strokeLinecap="round"
                    strokeLinejoin="round"
                  />
                )}
              </svg>
            </span>
            <span className={styles['text']}>{children}</span>
          </>
        )}
      </CheckboxButton>
    </CheckboxField>
  );
}
