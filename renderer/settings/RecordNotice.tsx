import { useTranslation } from 'react-i18next';
import { errorSentence } from '../../core/messages/errors.js';
import { useLanguage } from '../i18n/index.js';
import { Button } from '../ui/Button.js';
import { Notice } from '../ui/Notice.js';
import type { RecordChanges } from './useRecordChanges.js';

/** What `RecordNotice` takes. */
export interface RecordNoticeProps {
  readonly changes: RecordChanges;
}

/** What was just done to a category or an author, with the way back; or why it was not. */
export function RecordNotice({ changes }: RecordNoticeProps) {
  const { t } = useTranslation('settings');
  const language = useLanguage();
  const { done, problem, busy, dismiss } = changes;
  if (problem !== null) {
    return (
      <Notice tone="danger" onDismiss={dismiss}>
        {errorSentence(problem.code, problem.detail, language)}
      </Notice>
    );
  }
  if (done === null) return null;
  const { undo, what, name, into, count } = done;
  return (
    <Notice
      tone="ok"
      onDismiss={dismiss}
      actions={
        undo === null ? undefined : (
          <Button size="small" icon="undo" isDisabled={busy} onPress={() => void undo()}>
            {t('done.undo')}
          </Button>
        )
      }
    >
      {t(`done.${what}`, { name, into, count })}
    </Notice>
  );
}
