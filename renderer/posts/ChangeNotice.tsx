import { useTranslation } from 'react-i18next';
import { errorSentence } from '../../core/messages/errors.js';
import { useLanguage } from '../i18n/index.js';
import { Notice } from '../ui/Notice.js';
import { UndoNotice } from '../ui/UndoNotice.js';
import type { PostChanges } from './usePostChanges.js';

/** What `ChangeNotice` takes. */
export interface ChangeNoticeProps {
  readonly changes: PostChanges;
}

/** What was just done to several posts, with the way back; or why not. */
export function ChangeNotice({ changes }: ChangeNoticeProps) {
  const { t } = useTranslation('library');
  const language = useLanguage();
  const { done, problem, busy, dismiss } = changes;
  if (problem !== null) {
    return (
      <Notice tone="danger" title={t('done.failed')} onDismiss={dismiss}>
        {errorSentence(problem.code, problem.detail, language)}
      </Notice>
    );
  }
  if (done === null) return null;
  const { undo } = done;
  return (
    <UndoNotice undoLabel={t('done.undo')} undo={undo} busy={busy} onDismiss={dismiss}>
      {t(`done.${done.what}`, { count: done.count })}
    </UndoNotice>
  );
}
