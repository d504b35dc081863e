import type { ReactNode } from 'react';
import styles from './Chip.module.css';
import { classNames } from './class-names.js';
import { Icon, type IconName } from './Icon.js';

/** What a small mark says: `neutral` names, `ok` done, `warn` look, `danger` stops, `accent` chosen. */
export type Tone = 'neutral' | 'accent' | 'ok' | 'warn' | 'danger';

/** What a `Chip` takes; names and texts are already translated. */
export interface ChipProps {
  readonly children: ReactNode;
  readonly tone?: Tone;
  readonly icon?: IconName;
}

/** A few words as a mark; never a control. */
export function Chip({ children, tone = 'neutral', icon }: ChipProps) {
  return (
    <span className={classNames(styles['chip'], styles[tone])}>
      {icon !== undefined && <Icon name={icon} size={14} />}
      {children}
    </span>
  );
}
