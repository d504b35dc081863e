import { useTranslation } from 'react-i18next';
import { Meter } from '../ui/Meter.js';
import { altLength, type LengthZone } from './alt-length.js';
import styles from './AltPrompt.module.css';
import type { Tone } from '../ui/Chip.js';

const TONES: Record<LengthZone, Tone> = { good: 'ok', long: 'warn', 'very-long': 'danger' };

/** Characters at which the bar is full; more is possible. */
const FULL = 180;

/** What the counter takes; `gaps` is the number of gaps still open. */
export interface AltCounterProps {
  readonly text: string;
  readonly gaps: number;
}

/** How long the description is, as a line, in words and, when it becomes long, aloud. */
export function AltCounter({ text, gaps }: AltCounterProps) {
  const { t } = useTranslation('images');
  const { count, zone } = altLength(text);
  const words = t(`counter.${zone}`, { count });
  return (
    <div className={styles['counter']} data-zone={zone}>
      <Meter
        label={words}
        total={FULL}
        parts={gaps > 0 ? [] : [{ value: Math.min(count, FULL), tone: TONES[zone] }]}
      />
      <p aria-hidden>{words}</p>
      {/* Only the crossing of a limit is said, not every key. */}
      <span className="visually-hidden" role="status">
        {zone === 'good' ? '' : t(`counter.${zone}Aloud`)}
      </span>
    </div>
  );
}
