import { useTranslation } from 'react-i18next';
import type { SyncNews } from '../../core/contract/sync.js';
import { dateFormat } from '../i18n/date-format.js';
import { Icon } from '../ui/Icon.js';
import styles from './ExchangePage.module.css';

/** What `NewsList` takes: what came, the latest first. */
export interface NewsListProps {
  readonly news: readonly SyncNews[];
}

/** So many arrivals are shown; older ones stand in the posts' timelines. */
const SHOWN = 10;

/** Who changed what, as it came from the folder. */
export function NewsList({ news }: NewsListProps) {
  const { t, i18n } = useTranslation('exchange');
  const at = dateFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <>
      <h3 className={styles['name']}>{t('folder.news')}</h3>
      <ul className={styles['list']} aria-label={t('folder.news')}>
        {news.slice(0, SHOWN).map((one) => (
          <li
            key={`${one.at} ${one.post}`}
            className={styles['item']}
            data-outcome={one.receipt === 'waiting' ? 'left-out' : 'changed'}
          >
            <Icon name={one.receipt === 'waiting' ? 'alert' : 'check'} size={18} />
            <span className={styles['name']}>{one.title}</span>
            <span className={styles['by']}>
              {t(`folder.receipt.${one.receipt}`, { by: one.by || t('somebody.from') })},{' '}
              <time dateTime={one.at}>{at.format(new Date(one.at))}</time>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
