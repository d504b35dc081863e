import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DismissReason } from '../../core/alt/dismissal.js';
import type { Finding } from '../../core/alt/finding.js';
import type { FixId } from '../../core/alt/fix-id.js';
import type { StyleFixId } from '../../core/style/style-fix-id.js';
import { findingSentence } from '../../core/messages/findings.js';
import { fixLabel } from '../../core/messages/fixes.js';
import { useLanguage } from '../i18n/index.js';
import { Button } from './Button.js';
import { DismissForm } from './DismissForm.js';
import styles from './FindingCard.module.css';
import { Icon, type IconName } from './Icon.js';

/** What a `FindingCard` takes. `onDismiss` is left out where the finding has to be mended. */
export interface FindingCardProps {
  readonly finding: Pick<Finding, 'rule' | 'severity' | 'params'>;
  /** Which picture it is about, where that is not plain to see. */
  readonly place?: string | undefined;
  /** Edits for one click, the best first. */
  readonly fixes?: readonly (FixId | StyleFixId)[];
  onFix?(id: FixId | StyleFixId): void;
  readonly onDismiss?: ((reason: DismissReason, note: string) => void) | undefined;
  /** More that can be done about it. */
  readonly actions?: ReactNode;
}

const ICONS: Record<Finding['severity'], IconName> = { block: 'alert', warn: 'eye', hint: 'info' };

/** One finding: what it is, why it matters, how a good text sounds, and what can be done with a click. */
export function FindingCard(props: FindingCardProps) {
  const { finding, place, actions, fixes = [], onFix, onDismiss } = props;
  const { t } = useTranslation('ui');
  const language = useLanguage();
  const [judging, setJudging] = useState(false);
  const { what, why, example } = findingSentence(finding, language);
  return (
    <div className={styles['card']} data-severity={finding.severity}>
      <Icon name={ICONS[finding.severity]} size={18} />
      <div className={styles['words']}>
        {place !== undefined && <p className={styles['place']}>{place}</p>}
        <p className={styles['what']}>{what}</p>
        <p className={styles['why']}>{why}</p>
        <p className={styles['example']}>
          <span>{t('finding.example')}</span> {example}
        </p>
        {judging && onDismiss !== undefined ? (
          <DismissForm
            about={what}
            onCancel={() => setJudging(false)}
            onDismiss={(reason, note) => {
              setJudging(false);
              onDismiss(reason, note);
            }}
          />
        ) : (
          <div className={styles['actions']}>
            {fixes.map((id) => (
              <Button key={id} size="small" icon="check" onPress={() => onFix?.(id)}>
                {fixLabel(id, language)}
              </Button>
            ))}
            {actions}
            {onDismiss !== undefined && (
              <Button
                size="small"
                variant="quiet"
                aria-label={t('finding.dismissNamed', { what })}
                onPress={() => setJudging(true)}
              >
                {t('finding.dismiss')}
              </Button>
            )}
          </div>
        )}
      </div>
    </div>
  );
}
