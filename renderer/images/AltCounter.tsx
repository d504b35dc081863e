import { useTranslation } from 'react-i18next';
import type { AltSettings } from '../../core/alt/settings.js';
import { Meter } from '../ui/Meter.js';
import { altLength, type LengthZone } from './alt-length.js';
import styles from './AltPrompt.module.css';
import type { Tone } from '../ui/Chip.js';

const TONES: Record<LengthZone, Tone> = { good: 'ok', long: 'warn', 'very-long': 'danger' };

/** What the counter takes; `gaps` is the number of gaps still open. */
export interface AltCounterProps {
  readonly text: string;
  readonly gaps: number;
  readonly settings: AltSettings;
}

/** How long the description is, as a line, in words and, when it becomes long, aloud. */
export function AltCounter({ text, gaps, settings }: AltCounterProps) {
  const { t } = useTranslation('images');
  const { count, zone } = altLength(text, settings);
  const words = t(`counter.${zone}`, {
    count,
    good: settings.goodLength,
  });
  return (
    <div className={styles['counter']} data-zone={zone}>
      <Meter
        label={words}
        total={settings.longLength}
        parts={gaps > 0 ? [] : [{ value: Math.min(count, settings.longLength), tone: TONES[zone] }]}
      />
      <p aria-hidden>{words}</p>
      {/* Only the crossing of a limit is said, not every key. */}
      <span className="visually-hidden" role="status">
        {zone === 'good' ? '' : t(`counter.${zone}Aloud`)}
      </span>
    </div>
  );
}
