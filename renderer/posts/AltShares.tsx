import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostSummary } from '../../core/contract/posts.js';
import type { AltDecision } from '../../core/image/image-use.js';
import { addShares, type ShareDay } from '../../core/image/share-history.js';
import { useShares } from '../host/queries.js';
import { Meter } from '../ui/Meter.js';
import styles from './AltShares.module.css';
import { shareBars, type ShareBar } from './share-bars.js';
import { dateFormat } from '../i18n/date-format.js';

/** What `AltShares` takes: the posts of the library, for the numbers of now. */
export interface AltSharesProps {
  readonly posts: readonly PostSummary[];
}

/** How many of the library's pictures are described, decorative and undecided, now and over time; nothing without pictures. */
export function AltShares({ posts }: AltSharesProps) {
  const { t } = useTranslation('posts');
  const now = useMemo(() => addShares(posts.map(({ images }) => images)), [posts]);
  const { data: days } = useShares(`${now.described} ${now.decorative} ${now.missing}`);
  const total = now.described + now.decorative + now.missing;
  if (total === 0) return null;
  return (
    <section className={styles['shares']} aria-label={t('shares.label')}>
      {days !== undefined && days.length > 1 ? <Picture days={days} /> : <Now now={now} />}
      <p className={styles['numbers']}>
        <span className={styles['described']}>
          {t('shares.described', { count: now.described })}
        </span>
        <span className={styles['decorative']}>
          {t('shares.decorative', { count: now.decorative })}
        </span>
        <span className={styles['missing']}>{t('shares.missing', { count: now.missing })}</span>
      </p>
    </section>
  );
}

/** The shares of today as a line, as long as there is no other day to hold against it. */
function Now({
  now: { described, decorative, missing },
}: {
  readonly now: Record<AltDecision, number>;
}) {
  const { t } = useTranslation('posts');
  const total = described + decorative + missing;
  const parts = [
    { value: described, tone: 'ok' },
    { value: decorative, tone: 'neutral' },
    { value: missing, tone: 'warn' },
  ] as const;
  const label = t('shares.today', { count: total, done: described + decorative });
  return <Meter label={label} total={total} parts={parts} />;
}

/** Stacked bars from the first day to today: described below, decorative above it, what is missing on top. */
function Picture({ days }: { readonly days: readonly ShareDay[] }) {
  const { t, i18n } = useTranslation('posts');
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' });
  const date = dateFormat(i18n.language, { dateStyle: 'long', timeZone: 'UTC' });
  const label = t('shares.picture', {
    since: date.format(new Date(first.day)),
    then: percent.format(decided(first)),
    now: percent.format(decided(last)),
  });
  return (
    <svg
      className={styles['picture']}
      viewBox="0 0 100 24"
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <title>{label}</title>
      {shareBars(days).map((bar) => (
        <Bar key={bar.day} bar={bar} />
      ))}
    </svg>
  );
}

function Bar({ bar: { x, width, described, decorative } }: { readonly bar: ShareBar }) {
  const [low, high] = [24 * described, 24 * (described + decorative)];
  return (
    <>
      <rect className={styles['missing']} x={x} y={0} width={width} height={24} />
      <rect className={styles['decorative']} x={x} y={24 - high} width={width} height={high} />
      <rect className={styles['described']} x={x} y={24 - low} width={width} height={low} />
    </>
  );
}

function decided({ described, decorative, missing }: ShareDay): number {
  const total = described + decorative + missing;
  return total === 0 ? 1 : (described + decorative) / total;
}
