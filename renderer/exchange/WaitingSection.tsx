import { useTranslation } from 'react-i18next';
import type { WaitingVersion } from '../../core/contract/exchange.js';
import { Button } from '../ui/Button.js';
import { Icon } from '../ui/Icon.js';
import styles from './ExchangePage.module.css';
import { dateFormat } from '../i18n/date-format.js';

/** What `WaitingSection` takes. */
export interface WaitingSectionProps {
  readonly waiting: readonly WaitingVersion[];
  onDecide(version: WaitingVersion): void;
}

/** Versions that came and wait until somebody has decided what holds. */
export function WaitingSection({ waiting, onDecide }: WaitingSectionProps) {
  const { t, i18n } = useTranslation('exchange');
  const at = dateFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{t('waiting.title')}</h2>
      <p className={styles['text']}>{t('waiting.text')}</p>
      <ul className={styles['list']}>
        {waiting.map((version) => (
          <li key={version.revision} className={styles['item']}>
            <Icon name="alert" size={18} />
            <span className={styles['name']}>{version.title}</span>
            <Button size="small" variant="primary" onPress={() => onDecide(version)}>
              {t('waiting.decide')}
            </Button>
            <span className={styles['by']}>
              {t('waiting.from', {
                by: version.by || version.file,
                at: at.format(new Date(version.at)),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
