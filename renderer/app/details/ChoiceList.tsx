import { useTranslation } from 'react-i18next';
import { CheckboxGroup, Label, Text } from 'react-aria-components';
import { Checkbox } from '../../ui/Checkbox.js';
import styles from './ChoiceList.module.css';

/** What `ChoiceList` takes. `value` keeps the order in which things were chosen. */
export interface ChoiceListProps {
  readonly label: string;
  readonly description: string;
  /** What to do first when there is nothing to choose from. */
  readonly empty: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly value: readonly string[];
  onChange(value: string[]): void;
}

/** Chooses any number of a few things; the first one chosen is the main one. */
export function ChoiceList({
  label,
  description,
  empty,
  options,
  value,
  onChange,
}: ChoiceListProps) {
  const { t } = useTranslation('app');
  return (
    <CheckboxGroup className={styles['group'] ?? ''} value={[...value]} onChange={onChange}>
      <Label className={styles['label'] ?? ''}>{label}</Label>
      {options.length === 0 && <p className={styles['empty']}>{empty}</p>}
      <div className={styles['choices']}>
        {options.map((option) => (
          <Checkbox key={option.id} value={option.id}>
            {option.label}
            {value.length > 1 && value[0] === option.id && (
              <span className={styles['first']}> {t('details.first')}</span>
            )}
          </Checkbox>
        ))}
      </div>
      <Text slot="description" className={styles['description'] ?? ''}>
        {description}
      </Text>
    </CheckboxGroup>
  );
}
