import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
} from 'react-aria-components';
import styles from './SelectField.module.css';
import fieldStyles from './Field.module.css';
import { classNames } from './class-names.js';
import { Icon } from './Icon.js';

/** One choice: its stable id and its visible name. */
interface SelectOption<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

/** What a `SelectField` takes; names and texts are already translated. */
export interface SelectFieldProps<Id extends string> {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly description?: string;
  readonly options: readonly SelectOption<Id>[];
  readonly value: Id;
  onChange(id: Id): void;
  readonly isDisabled?: boolean;
  readonly size?: 'normal' | 'small';
}

/** Chooses one of a few options from a list that opens below. */
export function SelectField<Id extends string>(props: SelectFieldProps<Id>) {
  const { label, hideLabel, description, options, value, onChange } = props;
  const { isDisabled = false, size = 'normal' } = props;
  return (
    <Select
      className={fieldStyles['field'] ?? ''}
      value={value}
      isDisabled={isDisabled}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen !== undefined) onChange(chosen.id);
      }}
    >
      <Label className={classNames(hideLabel === true ? 'visually-hidden' : fieldStyles['label'])}>
        {label}
      </Label>
      <Button className={classNames(styles['button'], styles[size])}>
        <SelectValue className={styles['value'] ?? ''}>
          {({ selectedText }) => selectedText}
        </SelectValue>
        <Icon name="chevron-down" size={16} />
      </Button>
      {description !== undefined && (
        <Text slot="description" className={fieldStyles['description'] ?? ''}>
          {description}
        </Text>
      )}
      <Popover className={styles['popover'] ?? ''} offset={4}>
        <ListBox className={styles['list'] ?? ''} items={[...options]}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={styles['item'] ?? ''}>
              <span>{option.label}</span>
              <Icon name="check" size={16} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
