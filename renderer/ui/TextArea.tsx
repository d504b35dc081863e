import type { Ref } from 'react';
import {
  FieldError,
  Label,
  Text,
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components';
import styles from './Field.module.css';
import { classNames } from './class-names.js';

/** What a `TextArea` takes; names and texts are already translated. */
export interface TextAreaProps extends Omit<
  AriaTextFieldProps,
  'className' | 'style' | 'children' | 'aria-label'
> {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly description?: string;
  readonly error?: string | undefined;
  readonly placeholder?: string;
  /** Visible lines; 3 unless told. */
  readonly rows?: number;
  readonly areaRef?: Ref<HTMLTextAreaElement>;
}

/** Several lines of text with label, description and error. `onChange` gets the text. */
export function TextArea(props: TextAreaProps) {
  const { label, hideLabel, description, error, placeholder, rows = 3, areaRef, ...rest } = props;
  return (
    <AriaTextField {...rest} isInvalid={error !== undefined} className={styles['field'] ?? ''}>
      <Label className={classNames(hideLabel === true ? 'visually-hidden' : styles['label'])}>
        {label}
      </Label>
      <AriaTextArea
        rows={rows}
        className={classNames(styles['input'], styles['area'])}
        {...(placeholder === undefined ? {} : { placeholder })}
        {...(areaRef === undefined ? {} : { ref: areaRef })}
      />
      {description !== undefined && (
        <Text slot="description" className={styles['description'] ?? ''}>
          {description}
        </Text>
      )}
      <FieldError className={styles['error'] ?? ''}>{error}</FieldError>
    </AriaTextField>
  );
}
