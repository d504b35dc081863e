import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import styles from './RadioTiles.module.css';
import fieldStyles from './Field.module.css';
import { classNames } from './class-names.js';
import { Icon, type IconName } from './Icon.js';

/** One tile: its stable id, its name, and what helps to choose it. */
interface RadioTile<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly description?: string;
  readonly icon?: IconName;
}

/** What a `RadioTiles` takes; names and texts are already translated. */
export interface RadioTilesProps<Id extends string> {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly options: readonly RadioTile<Id>[];
  /** The chosen tile, or null while nothing is chosen. */
  readonly value: Id | null;
  onChange(id: Id): void;
  /** Tiles beside each other; 3 unless told. */
  readonly columns?: 1 | 2 | 3 | 4;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
  /** Shows the number of each tile, where its digit key chooses it. */
  readonly numbered?: boolean;
}

/** Chooses one of a few things that deserve a picture; arrow keys move, the chosen tile is marked by more than colour. */
export function RadioTiles<Id extends string>(props: RadioTilesProps<Id>) {
  const { label, hideLabel, options, value, onChange, columns = 3, isDisabled, autoFocus } = props;
  const numbered = props.numbered === true;
  return (
    <RadioGroup
      className={fieldStyles['field'] ?? ''}
      value={value}
      isDisabled={isDisabled ?? false}
      onChange={(id) => {
        const chosen = options.find((option) => option.id === id);
        if (chosen !== undefined) onChange(chosen.id);
      }}
    >
      <Label className={classNames(hideLabel === true ? 'visually-hidden' : fieldStyles['label'])}>
        {label}
      </Label>
      <div className={classNames(styles['grid'], styles[`columns${columns}`])}>
        {options.map((option, index) => (
          <RadioField
            key={option.id}
            value={option.id}
            autoFocus={autoFocus === true && (value === null ? index === 0 : value === option.id)}
            className={styles['cell'] ?? ''}
          >
            <RadioButton className={classNames(styles['tile'], columns === 1 && styles['row'])}>
              {option.icon !== undefined && <Icon name={option.icon} />}
              {numbered && (
                <kbd className={styles['digit']} aria-hidden>
                  {index + 1}
                </kbd>
              )}
              <span className={styles['text']}>
                <span className={styles['name']}>{option.label}</span>
                {option.description !== undefined && (
                  <span className={styles['description']}>{option.description}</span>
                )}
              </span>
              <span className={styles['mark']} aria-hidden>
                <Icon name="check" size={14} />
              </span>
            </RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
}
