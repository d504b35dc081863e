import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/Icon.js';
import { Meter } from '../ui/Meter.js';
import { EXPORT_STEPS, stepStanding, type ExportState } from './export-state.js';
import styles from './ExportPanel.module.css';

/** What an `ExportProgress` takes. */
export interface ExportProgressProps {
  readonly state: Extract<ExportState, { phase: 'running' }>;
}

/** The steps of a running export: what is done, what is under way and how far, what comes. */
export function ExportProgress({ state }: ExportProgressProps) {
  const { t } = useTranslation('exporting');
  const { step: current, done, total } = state;
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
                  <span className={styles['stepCount']}>{progress}</span>
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
    </>
  );
}
