import { useTranslation } from 'react-i18next';
import { errorSentence } from '../../core/messages/errors.js';
import { useLanguage } from '../i18n/index.js';
import { Notice } from '../ui/Notice.js';
import { UndoNotice } from '../ui/UndoNotice.js';
import type { RecordChanges } from './useRecordChanges.js';

/** What `RecordNotice` takes. */
export interface RecordNoticeProps {
  readonly changes: RecordChanges;
}

/** What was just done to a category or an author, with the way back; or why not. */
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
    <UndoNotice undoLabel={t('done.undo')} undo={undo} busy={busy} onDismiss={dismiss}>
      {t(`done.${what}`, { name, into, count })}
    </UndoNotice>
  );
}
