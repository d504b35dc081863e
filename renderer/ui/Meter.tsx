import styles from './Meter.module.css';
import { classNames } from './class-names.js';
import type { Tone } from './Chip.js';

/** One coloured share of a meter, in the unit of its `total`. */
interface MeterPart {
  readonly value: number;
  readonly tone: Tone;
}

/** What a `Meter` takes; names and texts are already translated. */
export interface MeterProps {
  /** Says what the picture shows, numbers included, e.g. “7 von 9 Bildern beschrieben”. */
  readonly label: string;
  /** Parts from left to right; what is missing to `total` stays empty. */
  readonly parts: readonly MeterPart[];
  readonly total: number;
  /** `ring` is a 16 px circle for list rows, `bar` a line as wide as its place. */
  readonly shape?: 'bar' | 'ring';
}

/** A share as a small picture with its numbers as text for screen readers. */
export function Meter({ label, parts, total, shape = 'bar' }: MeterProps) {
  const ring = shape === 'ring';
  const starts = startsOf(parts);
  return (
    <svg
      role="img"
      aria-label={label}
      className={classNames(styles['meter'], ring ? styles['ring'] : styles['bar'])}
      viewBox={ring ? '0 0 16 16' : '0 0 100 6'}
      preserveAspectRatio={ring ? 'xMidYMid' : 'none'}
    >
      <title>{label}</title>
      {ring ? (
        <circle className={styles['track']} cx={8} cy={8} r={6} />
      ) : (
        <path className={styles['track']} d="M0 3h100" />
      )}
      {parts.map((part, index) => {
        const length = share(part.value, total);
        if (length === 0) return null;
        const dash = {
          strokeDasharray: `${length} 100`,
          strokeDashoffset: -share(starts[index] ?? 0, total),
        };
        const className = styles[part.tone];
        return ring ? (
          <circle
            key={index}
            className={className}
            cx={8}
            cy={8}
            r={6}
            pathLength={100}
            transform="rotate(-90 8 8)"
            {...dash}
          />
        ) : (
          <path key={index} className={className} d="M0 3h100" pathLength={100} {...dash} />
        );
      })}
    </svg>
  );
}

function startsOf(parts: readonly MeterPart[]): number[] {
  return parts.map((_, index) => parts.slice(0, index).reduce((sum, part) => sum + part.value, 0));
}

function share(value: number, total: number): number {
  return total <= 0 ? 0 : (value / total) * 100;
}
