import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.js';
import { TextArea } from '../ui/TextArea.js';
import styles from './NotesPanel.module.css';
import { onFormKeys } from './form-keys.js';

/** What `WordsForm` takes: the words it begins with, and what the field and its button are called. */
export interface WordsFormProps {
  readonly words?: string;
  readonly label: string;
  readonly send: string;
  onSend(text: string): void;
  onCancel(): void;
}

/** Words in a note: an answer below it, or other words for what stands. Ctrl+Enter sends, Escape gives up. */
export function WordsForm({ words = '', label, send, onSend, onCancel }: WordsFormProps) {
  const { t } = useTranslation('review');
  const [text, setText] = useState(words);
  const sendWords = () => {
    if (text.trim() !== '') onSend(text.trim());
  };
  return (
    <form
      className={styles['form']}
      onKeyDown={(event) => onFormKeys(event, sendWords, onCancel)}
      onSubmit={(event) => {
        event.preventDefault();
        sendWords();
      }}
    >
      <TextArea
        hideLabel
        autoFocus
        label={label}
        rows={Math.min(8, 2 + Math.floor(words.length / 60))}
        maxLength={10_000}
        value={text}
        onChange={setText}
      />
      <div className={styles['actions']}>
        <Button size="small" type="submit" isDisabled={text.trim() === ''}>
          {send}
        </Button>
        <Button size="small" variant="quiet" onPress={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
