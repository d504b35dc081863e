import { useTranslation } from 'react-i18next';
import { pasteNote } from '../../../core/messages/paste-notes.js';
import type { PasteOutcome } from '../../editor/Editor.js';
import { shortcutLabel } from '../../editor/shortcut-label.js';
import { useLanguage } from '../../i18n/index.js';
import { isMac } from '../../ui/is-mac.js';
import { Notice } from '../../ui/Notice.js';
import styles from './PasteNotice.module.css';

/** What `PasteNotice` takes; nothing is shown while `leftOut` is empty. */
export interface PasteNoticeProps {
  readonly leftOut: PasteOutcome['leftOut'];
  onDismiss(): void;
}

/** Says what did not come along with what was pasted. */
export function PasteNotice({ leftOut, onDismiss }: PasteNoticeProps) {
  const { t } = useTranslation('app');
  const language = useLanguage();
  if (leftOut.length === 0) return null;
  return (
    <Notice tone="info" title={t('paste.title')} onDismiss={onDismiss}>
      <ul className={styles['list']}>
        {leftOut.map(({ what, count }) => (
          <li key={what}>{pasteNote(what, count, language)}</li>
        ))}
      </ul>
      <p className={styles['plain']}>
        {t('paste.plain', { key: shortcutLabel('Mod-Shift-v', language, isMac()) })}
      </p>
    </Notice>
  );
}
