import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.js';
import { TextArea } from '../ui/TextArea.js';
import styles from './NotesPanel.module.css';
import { onFormKeys } from './form-keys.js';

/** What `AnswerForm` takes. */
export interface AnswerFormProps {
  onAnswer(text: string): void;
  onCancel(): void;
}

/** An answer below a note. Ctrl+Enter sends it, Escape gives up. */
export function AnswerForm({ onAnswer, onCancel }: AnswerFormProps) {
  const { t } = useTranslation('review');
  const [text, setText] = useState('');
  const send = () => {
    if (text.trim() !== '') onAnswer(text.trim());
  };
  return (
    <form
      className={styles['form']}
      onKeyDown={(event) => onFormKeys(event, send, onCancel)}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextArea
        hideLabel
        autoFocus
        label={t('answer')}
        rows={2}
        maxLength={10_000}
        value={text}
        onChange={setText}
      />
      <div className={styles['actions']}>
        <Button size="small" type="submit" isDisabled={text.trim() === ''}>
          {t('answer')}
        </Button>
        <Button size="small" variant="quiet" onPress={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
