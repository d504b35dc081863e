import { TextField, type TextFieldProps } from './TextField.js';
import { useCommittedText } from './useCommittedText.js';

/** What a `CommittedField` takes: a text field whose `onCommit` hears only of valid texts. */
export interface CommittedFieldProps extends Omit<TextFieldProps, 'value' | 'onChange' | 'error'> {
  readonly stored: string;
  onCommit(text: string): void;
  /** The sentence for a text that cannot be kept, else undefined. */
  check?(text: string): string | undefined;
}

/** One line of text that is handed on while it is valid and says what is wrong while it is not. */
export function CommittedField({ stored, onCommit, check, ...rest }: CommittedFieldProps) {
  const { text, error, onChange, onBlur } = useCommittedText(stored, onCommit, check);
  return <TextField {...rest} value={text} error={error} onChange={onChange} onBlur={onBlur} />;
}
