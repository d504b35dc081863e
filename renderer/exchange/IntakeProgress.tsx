import { useTranslation } from 'react-i18next';
import type { ImportProgress } from '../../core/contract/imports.js';
import { Button } from '../ui/Button.js';
import { Waiting } from '../ui/Waiting.js';
import styles from './ExchangePage.module.css';

/** What `IntakeProgress` takes; `progress` is null before anything was heard. */
export interface IntakeProgressProps {
  readonly progress: ImportProgress | null;
  onCancel(): void;
}

/** What is being taken in and how far, with the way out. */
export function IntakeProgress({ progress, onCancel }: IntakeProgressProps) {
  const { t } = useTranslation('exchange');
  const { step = 'read', file = '', done = 0, total = 0 } = progress ?? {};
  const share = total === 0 ? 0 : Math.round((done / total) * 100);
  const label =
    step === 'take' ? t('intake.taking', { done, total }) : t('intake.share', { share });
  return (
    <div className={styles['progress']}>
      <Waiting label={label} done={done} total={step === 'write' ? 0 : total}>
        {t(`intake.step.${step}`, { file })}
      </Waiting>
      {/* Becoming part of the library is one step that nobody can stop half way. */}
      {step !== 'write' && (
        <div>
          <Button onPress={onCancel}>{t('intake.cancel')}</Button>
        </div>
      )}
    </div>
  );
}
