import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/Icon.js';
import { Meter } from '../ui/Meter.js';
import { EXPORT_STEPS, stepStanding, type RunningExport } from './export-state.js';
import styles from './ExportPanel.module.css';

/** What an `ExportProgress` takes. */
export interface ExportProgressProps {
  readonly state: RunningExport;
}

/** The steps of a running export: what is done, what is under way, how far and how long yet, what comes. */
export function ExportProgress({ state }: ExportProgressProps) {
  const { t } = useTranslation('exporting');
  const { step: current, done, total, left } = state;
  const progress = t('progress.of', { done, total });
  return (
    <>
      <p className="visually-hidden" role="status">
        {t(`step.${current}`)}
      </p>
      <ol className={styles['steps']}>
        {EXPORT_STEPS.map((step) => {
          const standing = stepStanding(step, current);
          return (
            <li
              key={step}
              className={styles[standing]}
              aria-current={standing === 'now' ? 'step' : undefined}
            >
              <span className={styles['stepMark']}>
                {standing === 'done' && <Icon name="check" size={16} label={t('progress.done')} />}
              </span>
              <span className={styles['stepName']}>{t(`step.${step}`)}</span>
              {standing === 'now' && total > 0 && (
                <>
                  <span className={styles['stepCount']}>
                    {progress}
                    {left !== null && ` · ${timeLeft(left, t)}`}
                  </span>
                  <span className={styles['stepMeter']}>
                    <Meter
                      label={progress}
                      parts={[{ value: done, tone: 'accent' }]}
                      total={total}
                    />
                  </span>
                </>
              )}
            </li>
          );
        })}
      </ol>
      <p className={styles['about']}>{t('progress.meanwhile')}</p>
    </>
  );
}

type Translate = ReturnType<typeof useTranslation<'exporting'>>['t'];

/** A rest in words, as rough as it is known; `left` in ms. */
function timeLeft(left: number, t: Translate): string {
  const seconds = Math.ceil(left / 1000);
  if (seconds < 90) return t('progress.seconds', { count: Math.max(1, seconds) });
  return t('progress.minutes', { count: Math.round(seconds / 60) });
}
