import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DismissedFinding } from '../../core/alt/dismissal.js';
import { dismissReasonLabel } from '../../core/messages/dismiss-reasons.js';
import { findingSentence } from '../../core/messages/findings.js';
import { useLanguage } from '../i18n/index.js';
import { Button } from './Button.js';
import styles from './FindingCard.module.css';
import { dateFormat } from '../i18n/date-format.js';

/** What a `DismissedList` takes. `onRevoke` is left out where nothing can be changed. */
export interface DismissedListProps {
  readonly dismissed: readonly DismissedFinding[];
  readonly onRevoke: ((dismissed: DismissedFinding) => void) | undefined;
}

/** Warnings that somebody judged not to apply, with reason, name and day; each can be brought back. */
export function DismissedList({ dismissed, onRevoke }: DismissedListProps) {
  const { t } = useTranslation('ui');
  const [open, setOpen] = useState(false);
  if (dismissed.length === 0) return null;
  return (
    <section className={styles['dismissed']}>
      <h3>
        <Button
          variant="quiet"
          size="small"
          icon={open ? 'chevron-down' : 'chevron-right'}
          aria-expanded={open}
          onPress={() => setOpen(!open)}
        >
          {t('finding.dismissed', { count: dismissed.length })}
        </Button>
      </h3>
      {open && (
        <ul className={styles['list']}>
          {dismissed.map((one, index) => (
            <Dismissed key={index} one={one} onRevoke={onRevoke} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface DismissedProps extends Pick<DismissedListProps, 'onRevoke'> {
  readonly one: DismissedFinding;
}

function Dismissed({ one, onRevoke }: DismissedProps) {
  const { finding, dismissal } = one;
  const { t } = useTranslation('ui');
  const language = useLanguage();
  const { what } = findingSentence(finding, language);
  const day = dateFormat(language, { dateStyle: 'medium' });
  const reason = dismissReasonLabel(dismissal.reason, language);
  return (
    <li>
      <p>{what}</p>
      <p className={styles['reason']}>
        {[dismissal.note === '' ? reason : `${reason}: ${dismissal.note}`, dismissal.by]
          .concat(day.format(new Date(dismissal.at)))
          .filter(Boolean)
          .join(' · ')}
      </p>
      {onRevoke !== undefined && (
        <Button
          size="small"
          aria-label={t('finding.revokeNamed', { what })}
          onPress={() => onRevoke(one)}
        >
          {t('finding.revoke')}
        </Button>
      )}
    </li>
  );
}
