import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/Notice.js';
import styles from './DeskFrame.module.css';
import { useMovedLibrary } from '../library/moved-library.js';

/** Says where the library is after it was moved: the move itself begins the window anew. */
export function MovedNotice() {
  const { t } = useTranslation('upkeep');
  const { path } = useMovedLibrary();
  if (path === null) return null;
  return (
    <div className={styles['notice']}>
      <Notice
        tone="ok"
        title={t('move.done')}
        onDismiss={() => useMovedLibrary.setState({ path: null })}
      >
        {t('move.proven', { path })}
      </Notice>
    </div>
  );
}
