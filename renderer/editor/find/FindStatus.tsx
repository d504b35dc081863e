import { useTranslation } from 'react-i18next';
import { classNames } from '../../ui/class-names.js';
import styles from './FindPanel.module.css';
import type { Found } from './match-count.js';

/** What `FindStatus` takes. `replaced` is how many were just replaced everywhere, null when nothing was. */
export interface FindStatusProps {
  readonly found: Found;
  readonly replaced: number | null;
}

/**
 * How much was found, and which of it is selected. Read aloud is only how much: which one it is the
 * editor says itself, with the words around it.
 */
export function FindStatus({ found, replaced }: FindStatusProps) {
  const { t } = useTranslation('editor');
  const { query, total, most, current, inside } = found;
  const many = t(most ? 'find.most' : 'find.count', { count: total });
  if (replaced !== null) return <Line said={t('find.replacedCount', { count: replaced })} />;
  if (query.search === '') return <Line said="" />;
  if (!query.valid) return <Line said={t('find.unfinished')} tone="bad" />;
  if (total === 0) return <Line said={t('find.none')} tone="bad" />;
  if (current === 0) return <Line said={many} />;
  const place = inside === null ? '' : t(`find.${inside}`);
  const which = t('find.which', { current, total: most ? `${total}+` : String(total) });
  return <Line said={many} shown={`${which}${place}`} />;
}

interface LineProps {
  readonly said: string;
  /** What is seen instead of what is said. */
  readonly shown?: string;
  readonly tone?: 'bad';
}

function Line({ said, shown, tone }: LineProps) {
  return (
    <span className={classNames(styles['status'], tone === 'bad' && styles['bad'])}>
      <span role="status" className={classNames(shown !== undefined && 'visually-hidden')}>
        {said}
      </span>
      {shown !== undefined && <span aria-hidden>{shown}</span>}
    </span>
  );
}
