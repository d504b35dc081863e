import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/IconButton.js';
import { Meter } from '../ui/Meter.js';
import styles from './Round.module.css';
import { currentItem, roundSummary, type RoundState } from './round-state.js';

/** What the head of a round takes. */
export interface RoundProgressProps {
  readonly state: RoundState;
  onPrevious(): void;
  onNext(): void;
}

/** How far the round has come, and whose picture this is. */
export function RoundProgress({ state, onPrevious, onNext }: RoundProgressProps) {
  const { t } = useTranslation('images');
  const item = currentItem(state);
  if (item === null) return null;
  const sum = roundSummary(state);
  const [number, total] = [state.at + 1, state.items.length];
  return (
    <div className={styles['progress']}>
      <div role="status" className={styles['position']}>
        <h2>{t('round.position', { number, total })}</h2>
        <p>{item.title.trim() || t('round.untitled')}</p>
      </div>
      <Meter
        label={t('round.decided', { count: total, done: total - sum.later - sum.gone - sum.open })}
        total={total}
        parts={[
          { value: sum.described + sum.confirmed, tone: 'ok' },
          { value: sum.decorative, tone: 'neutral' },
          { value: sum.later + sum.gone, tone: 'warn' },
        ]}
      />
      <IconButton
        icon="chevron-left"
        size="small"
        label={t('round.previous')}
        shortcut={t('round.pageUp')}
        isDisabled={state.at === 0}
        onPress={onPrevious}
      />
      <IconButton
        icon="chevron-right"
        size="small"
        label={t('round.next')}
        shortcut={t('round.pageDown')}
        onPress={onNext}
      />
    </div>
  );
}
