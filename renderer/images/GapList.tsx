import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.js';
import styles from './AltPrompt.module.css';
import type { Gap } from './starters.js';

/** What the list of open gaps takes. */
export interface GapListProps {
  readonly gaps: readonly Gap[];
  onSelect(gap: Gap): void;
}

/** The gaps of the frame that are still to fill, each a button that selects it in the field. */
export function GapList({ gaps, onSelect }: GapListProps) {
  const { t } = useTranslation('images');
  if (gaps.length === 0) return null;
  return (
    <div className={styles['gaps']} role="group" aria-label={t('gaps.label')}>
      <span>{t('gaps.label')}</span>
      {gaps.map((gap) => (
        <Button key={gap.from} size="small" onPress={() => onSelect(gap)}>
          {gap.label}
        </Button>
      ))}
    </div>
  );
}
