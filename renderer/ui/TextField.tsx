import type { Ref } from 'react';
import {
  FieldError,
  Input,
  Label,
  Text,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components';
import styles from './Field.module.css';
import { classNames } from './class-names.js';
import { Icon, type IconName } from './Icon.js';

/** What a `TextField` takes; names and texts are already translated. */
export interface TextFieldProps extends Omit<
  AriaTextFieldProps,
  'className' | 'style' | 'children' | 'aria-label'
> {
  readonly label: string;
  /** The label is read aloud but not shown. */
  readonly hideLabel?: boolean;
  readonly description?: string;
  /** Says what is wrong and what to do; shows the field as invalid. */
  readonly error?: string | undefined;
  readonly placeholder?: string;
  readonly icon?: IconName;
  readonly size?: 'normal' | 'small';
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** One line of text with its label, description and error. `onChange` gets the text. */
export function TextField(props: TextFieldProps) {
  const { label, hideLabel, description, error, placeholder, icon, size, inputRef, ...rest } =
    props;
  const input = (
    <Input
      className={classNames(styles['input'], size === 'small' && styles['small'])}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(inputRef === undefined ? {} : { ref: inputRef })}
    />
  );
  return (
    <AriaTextField {...rest} isInvalid={error !== undefined} className={styles['field'] ?? ''}>
      <Label className={classNames(hideLabel === true ? 'visually-hidden' : styles['label'])}>
        {label}
      </Label>
      {icon === undefined ? (
        input
      ) : (
        <span className={styles['icon']}>
          <Icon name={icon} size={16} />
          {input}
        </span>
      )}
      {description !== undefined && (
        <Text slot="description" className={styles['description'] ?? ''}>
          {description}
        </Text>
      )}
      <FieldError className={styles['error'] ?? ''}>{error}</FieldError>
    </AriaTextField>
  );
}
