import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.js';
import styles from './NotesPanel.module.css';
import { onFormKeys } from './form-keys.js';

/** What `NoteForm` takes: its fields, what its button is called, and whether there is anything to send. */
export interface NoteFormProps {
  /** What the form is called; it is a landmark only with a name. */
  readonly label?: string;
  readonly send: string;
  readonly variant?: 'primary' | 'plain';
  readonly isEmpty: boolean;
  readonly children: ReactNode;
  onSend(): void;
  onCancel(): void;
}

/** Fields with their two buttons. Ctrl+Enter sends, Escape gives up; what is empty cannot be sent. */
export function NoteForm(props: NoteFormProps) {
  const { label, send, variant = 'plain', isEmpty, children, onSend, onCancel } = props;
  const { t } = useTranslation('review');
  const sendWords = () => {
    if (!isEmpty) onSend();
  };
  return (
    <form
      className={styles['form']}
      aria-label={label}
      onKeyDown={(event) => onFormKeys(event, sendWords, onCancel)}
      onSubmit={(event) => {
        event.preventDefault();
        sendWords();
      }}
    >
      {children}
      <div className={styles['actions']}>
        <Button size="small" variant={variant} type="submit" isDisabled={isEmpty}>
          {send}
        </Button>
        <Button size="small" variant="quiet" onPress={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
