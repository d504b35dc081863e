import { useTranslation } from 'react-i18next';
import type { PostVersion } from '../../core/contract/history.js';
import styles from './VersionsPage.module.css';

/** What `WordsOverTime` takes: versions newest first, and the words of the post as it is now. */
export interface WordsOverTimeProps {
  readonly versions: readonly PostVersion[];
  readonly words: number;
  readonly chosen: string | null;
}

const [WIDTH, HEIGHT, PAD] = [220, 44, 5];

/** How the text grew: words of each kept version up to now, as a small line. */
export function WordsOverTime({ versions, words, chosen }: WordsOverTimeProps) {
  const { t } = useTranslation('history');
  const past = versions.toReversed();
  const counts = [...past.map((version) => version.words), words];
  const most = Math.max(1, ...counts);
  const places = counts.map((count, at) => ({
    x: PAD + (at / Math.max(1, counts.length - 1)) * (WIDTH - 2 * PAD),
    y: HEIGHT - PAD - (count / most) * (HEIGHT - 2 * PAD),
  }));
  const shown = places[past.findIndex(({ version }) => version === chosen)];
  const now = places.at(-1);
  const label = t('growth', { first: counts[0], last: words, count: versions.length });
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles['growth']}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
    >
      <title>{label}</title>
      <polyline points={places.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {now !== undefined && <circle cx={now.x} cy={now.y} r={3} />}
      {shown !== undefined && (
        <circle className={styles['shown']} cx={shown.x} cy={shown.y} r={4} />
      )}
    </svg>
  );
}
