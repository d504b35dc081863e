import type { ReactNode } from 'react';
import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import styles from './Segments.module.css';

/** One choice of a `Segments`; with an icon its name is read aloud and shown as a tooltip. */
interface Segment<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly icon?: ReactNode;
}

/** What a `Segments` takes; names are already translated. */
export interface SegmentsProps<Id extends string> {
  readonly label: string;
  readonly options: readonly Segment<Id>[];
  readonly value: Id;
  onChange(id: Id): void;
}

/** A compact switch between two or three views of the same thing; arrow keys move. */
export function Segments<Id extends string>(props: SegmentsProps<Id>) {
  const { label, options, value, onChange } = props;
  return (
    <RadioGroup
      className={styles['group'] ?? ''}
      orientation="horizontal"
      value={value}
      onChange={(id) => {
        const chosen = options.find((option) => option.id === id);
        if (chosen !== undefined) onChange(chosen.id);
      }}
    >
      <Label className="visually-hidden">{label}</Label>
      {options.map((option) => (
        <RadioField key={option.id} value={option.id}>
          <RadioButton className={styles['segment'] ?? ''}>
            {option.icon === undefined ? (
              option.label
            ) : (
              <span className={styles['icon']} title={option.label}>
                {option.icon}
                <span className="visually-hidden">{option.label}</span>
              </span>
            )}
          </RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}
