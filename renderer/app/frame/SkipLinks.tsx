import { useTranslation } from 'react-i18next';
import styles from './SkipLinks.module.css';

/** A column of the desk that a skip link can lead to. */
export type SkipTarget = 'text' | 'library' | 'side';

/** What `SkipLinks` takes: the columns that are on the screen now. */
export interface SkipLinksProps {
  readonly targets: readonly SkipTarget[];
}

/** Links for the keyboard that jump over the columns; seen only while one has the focus. */
export function SkipLinks({ targets }: SkipLinksProps) {
  const { t } = useTranslation('app');
  return (
    <nav aria-label={t('skip.label')} className={styles['skip']}>
      {targets.map((target) => (
        <a
          key={target}
          href={`#region-${target}`}
          onClick={(event) => {
            // The focus moves without touching the address, which once carried the opening code.
            event.preventDefault();
            document.getElementById(`region-${target}`)?.focus();
          }}
        >
          {t(`skip.${target}`)}
        </a>
      ))}
    </nav>
  );
}
