import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Damage } from '../../../core/contract/library.js';
import { Notice } from '../../ui/Notice.js';
import styles from './DeskFrame.module.css';

/** What `DamageNotice` takes: what opening the library found damaged. */
export interface DamageNoticeProps {
  readonly damages: readonly Damage[];
}

/** Says once after opening which files were damaged and what became of each. */
export function DamageNotice({ damages }: DamageNoticeProps) {
  const { t } = useTranslation('app');
  const [seen, setSeen] = useState<readonly Damage[] | null>(null);
  if (damages.length === 0 || seen === damages) return null;
  return (
    <div className={styles['notice']}>
      <Notice
        tone="warn"
        title={t(titleOf(damages), { count: damages.length })}
        onDismiss={() => setSeen(damages)}
      >
        <ul>
          {damages.map((damage) => (
            <li key={damage.file}>
              {t(damage.what === 'copy' ? 'damage.copy' : `damage.${damage.outcome}`, {
                name: damage.title || damage.file,
              })}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

/** Nothing is called damaged that is only a second copy or newer than this app. */
function titleOf(damages: readonly Damage[]) {
  if (damages.every(({ what, outcome }) => what === 'copy' || outcome === 'kept')) {
    return 'damage.copies';
  }
  if (damages.every(({ outcome }) => outcome === 'newer')) return 'damage.newerTitle';
  return 'damage.title';
}
