import { useTranslation } from 'react-i18next';
import styles from './SkipLinks.module.css';

const TARGETS = ['text', 'library', 'side'] as const;

/** Links for the keyboard that jump over the columns; seen only while one has the focus. */
export function SkipLinks() {
  const { t } = useTranslation('app');
  return (
    <nav aria-label={t('skip.label')} className={styles['skip']}>
      {TARGETS.map((target) => (
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
