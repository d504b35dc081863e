import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DismissReason } from '../../core/alt/dismissal.js';
import { dismissReasonLabel } from '../../core/messages/dismiss-reasons.js';
import { useLanguage } from '../i18n/index.js';
import { Button } from './Button.js';
import styles from './FindingCard.module.css';
import { RadioTiles } from './RadioTiles.js';
import { TextField } from './TextField.js';

/** What a `DismissForm` takes: `about` is the finding in words. */
export interface DismissFormProps {
  readonly about: string;
  onDismiss(reason: DismissReason, note: string): void;
  onCancel(): void;
}

/** Asks why a finding does not apply: a reason of the list, and words that the last one needs. Escape gives up. */
export function DismissForm({ about, onDismiss, onCancel }: DismissFormProps) {
  const { t } = useTranslation('ui');
  const language = useLanguage();
  const [reason, setReason] = useState<DismissReason | null>(null);
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = reason === 'other' && note.trim() === '';
  const judge = () => {
    setAsked(true);
    if (reason !== null && !missing) onDismiss(reason, note.trim());
  };
  return (
    <div
      role="group"
      aria-label={t('finding.dismissNamed', { what: about })}
      className={styles['form']}
      // Before React Aria's radios, which keep Enter to themselves.
      onKeyDownCapture={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          event.stopPropagation();
          onCancel();
        } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
          // Enter belongs to this small form, not to the prompt around it.
          event.preventDefault();
          event.stopPropagation();
          judge();
        }
      }}
    >
      <RadioTiles
        autoFocus
        label={t('finding.why')}
        columns={2}
        value={reason}
        onChange={(id) => setReason(id)}
        options={DismissReason.options.map((id) => ({
          id,
          label: dismissReasonLabel(id, language),
        }))}
      />
      <TextField
        label={t(reason === 'other' ? 'finding.noteNeeded' : 'finding.note')}
        value={note}
        maxLength={1000}
        error={asked && missing ? t('finding.noteMissing') : undefined}
        onChange={setNote}
      />
      <div className={styles['buttons']}>
        <Button size="small" variant="quiet" onPress={onCancel}>
          {t('finding.cancel')}
        </Button>
        <Button size="small" isDisabled={reason === null} onPress={judge}>
          {t('finding.confirm')}
        </Button>
      </div>
    </div>
  );
}
