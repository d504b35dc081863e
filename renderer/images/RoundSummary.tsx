import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.js';
import { Meter } from '../ui/Meter.js';
import styles from './Round.module.css';
import { roundSummary, type RoundOutcome, type RoundState } from './round-state.js';

/** What the end of a round takes. */
export interface RoundSummaryProps {
  readonly state: RoundState;
  onAgain(): void;
  onClose(): void;
}

const SHOWN: readonly RoundOutcome[] = ['described', 'confirmed', 'decorative', 'later', 'gone'];

/** What the round came to. */
export function RoundSummary({ state, onAgain, onClose }: RoundSummaryProps) {
  const { t } = useTranslation('images');
  const sum = roundSummary(state);
  const total = state.items.length;
  const done = total - sum.later - sum.gone - sum.open;
  return (
    <section className={styles['summary']} aria-label={t('round.done')}>
      <div role="status">
        <h2>{t(sum.later === 0 ? 'round.allDone' : 'round.done')}</h2>
      </div>
      <p className={styles['figure']}>{t('round.decided', { count: total, done })}</p>
      <Meter
        label={t('round.decided', { count: total, done })}
        total={total}
        parts={[
          { value: sum.described + sum.confirmed, tone: 'ok' },
          { value: sum.decorative, tone: 'neutral' },
          { value: sum.later, tone: 'warn' },
        ]}
      />
      <ul className={styles['outcomes']}>
        {SHOWN.filter((outcome) => sum[outcome] > 0).map((outcome) => (
          <li key={outcome} data-outcome={outcome}>
            {t(`round.outcome.${outcome}`, { count: sum[outcome] })}
          </li>
        ))}
      </ul>
      <div className={styles['buttons']}>
        {sum.later > 0 && (
          <Button onPress={onAgain}>{t('round.again', { count: sum.later })}</Button>
        )}
        <Button autoFocus variant="primary" onPress={onClose}>
          {t('round.close')}
        </Button>
      </div>
    </section>
  );
}
