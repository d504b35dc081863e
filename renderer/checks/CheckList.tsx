import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type DismissedFinding,
  type DismissReason,
  isDismissible,
} from '../../core/alt/dismissal.js';
import type { Finding } from '../../core/alt/finding.js';
import type { FixId } from '../../core/alt/fix-id.js';
import { findingSentence } from '../../core/messages/findings.js';
import { useLanguage } from '../i18n/index.js';
import { Button } from '../ui/Button.js';
import { DismissedList } from '../ui/DismissedList.js';
import { EmptyState } from '../ui/EmptyState.js';
import { FindingCard } from '../ui/FindingCard.js';
import { Icon, type IconName } from '../ui/Icon.js';
import styles from './CheckList.module.css';
import { groupFindings, type FindingGroup } from './group-findings.js';

/** What can be done about a finding in the list. */
export interface CheckActions {
  /** Brings the author to the finding's picture or passage. */
  onJump(finding: Finding): void;
  /** The edits for one click, the best first. */
  fixesOf(finding: Finding): readonly FixId[];
  onFix(finding: Finding, fix: FixId): void;
  onDismiss(finding: Finding, reason: DismissReason, note: string): void;
  onRevoke(dismissed: DismissedFinding): void;
}

/** What a `CheckList` takes. */
export interface CheckListProps extends CheckActions {
  readonly findings: readonly Finding[];
  readonly dismissed: readonly DismissedFinding[];
}

const ICONS: Record<FindingGroup['severity'], IconName> = {
  block: 'alert',
  warn: 'eye',
  hint: 'info',
};

/** What is left to do before the post can be published, the most pressing first. */
export function CheckList({ findings, dismissed, ...actions }: CheckListProps) {
  const { t } = useTranslation('checks');
  const groups = useMemo(() => groupFindings(findings), [findings]);
  return (
    <div className={styles['list']}>
      {groups.length === 0 && (
        <EmptyState icon="image-described" title={t('done.title')}>
          {t('done.text')}
        </EmptyState>
      )}
      {groups.map((group) => (
        <Group key={group.severity} group={group} actions={actions} />
      ))}
      <DismissedList dismissed={dismissed} onRevoke={actions.onRevoke} />
    </div>
  );
}

interface GroupProps {
  readonly group: FindingGroup;
  readonly actions: CheckActions;
}

function Group({ group, actions }: GroupProps) {
  const { t } = useTranslation('checks');
  const { severity, findings } = group;
  return (
    <section className={styles[severity]} aria-label={t(`severity.${severity}`)}>
      <h3 className={styles['heading']}>
        <Icon name={ICONS[severity]} size={18} />
        {t(`severity.${severity}`)}
        <span className={styles['count']}>{findings.length}</span>
      </h3>
      <p className={styles['meaning']}>{t(`meaning.${severity}`)}</p>
      <ul className={styles['findings']}>
        {findings.map((finding, index) => (
          <li key={`${finding.rule} ${finding.from ?? 'featured'} ${index}`}>
            <Item finding={finding} actions={actions} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Item({ finding, actions }: { readonly finding: Finding; readonly actions: CheckActions }) {
  const { t } = useTranslation('checks');
  const { what } = findingSentence(finding, useLanguage());
  const place = placeOf(finding);
  return (
    <FindingCard
      finding={finding}
      place={place === null ? undefined : t(place.key, { number: place.number })}
      fixes={actions.fixesOf(finding)}
      onFix={(fix) => actions.onFix(finding, fix)}
      onDismiss={
        isDismissible(finding)
          ? (reason, note) => actions.onDismiss(finding, reason, note)
          : undefined
      }
      actions={
        <Button size="small" icon="arrow-right" onPress={() => actions.onJump(finding)}>
          {finding.image === null ? t('jumpToText') : t('jumpToImage')}
          <span className="visually-hidden">: {what}</span>
        </Button>
      }
    />
  );
}

function placeOf(
  finding: Finding,
): { key: 'place.featured' | 'place.body'; number: number } | null {
  const place = finding.image?.place;
  if (place === undefined) return null;
  return place === 'featured'
    ? { key: 'place.featured', number: 0 }
    : { key: 'place.body', number: place + 1 };
}
