import { useTranslation } from 'react-i18next';
import type { LibraryPlace } from '../../../core/contract/library.js';
import styles from './Welcome.module.css';

/** What `RecentLibraries` takes. */
export interface RecentLibrariesProps {
  readonly recent: readonly LibraryPlace[];
  readonly busy: boolean;
  onOpen(path: string): void;
}

/** The libraries used lately; nothing at the very first start. */
export function RecentLibraries({ recent, busy, onOpen }: RecentLibrariesProps) {
  const { t } = useTranslation('app');
  if (recent.length === 0) return null;
  return (
    <section className={styles['recent']} aria-labelledby="recent-libraries">
      <h2 id="recent-libraries" className={styles['recentTitle']}>
        {t('welcome.recent')}
      </h2>
      <ul className={styles['recentList']}>
        {recent.map(({ path, name }) => (
          <li key={path}>
            <button
              type="button"
              className={styles['recentEntry']}
              disabled={busy}
              onClick={() => onOpen(path)}
            >
              <span className={styles['recentName']}>{name}</span>
              <span className={styles['recentPath']}>{path}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
