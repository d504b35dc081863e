import { useTranslation } from 'react-i18next';
import type { ReadOnlyReason } from '../../../core/contract/library.js';
import { Notice } from '../../ui/Notice.js';
import styles from './DeskFrame.module.css';

/** What `ReadOnlyNotice` takes; null when the library can be written. */
export interface ReadOnlyNoticeProps {
  readonly reason: ReadOnlyReason | null;
}

/** Says, as long as it is so, that nothing can be saved in this library, and why. */
export function ReadOnlyNotice({ reason }: ReadOnlyNoticeProps) {
  const { t } = useTranslation('app');
  if (reason === null) return null;
  return (
    <div className={styles['notice']}>
      <Notice tone="warn" title={t('readOnly.title')}>
        {t(`readOnly.${reason}`)}
      </Notice>
    </div>
  );
}
