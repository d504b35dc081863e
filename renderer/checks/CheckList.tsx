import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type DismissedFinding,
  type DismissReason,
  isDismissible,
} from '../../core/alt/dismissal.js';
import { isPortrait, type Finding } from '../../core/alt/finding.js';
import type { FixId } from '../../core/alt/fix-id.js';
import type { StyleFixId } from '../../core/style/style-fix-id.js';
import type { Language } from '../../core/post/post.js';
import type { Readability } from '../../core/style/text/readability.js';
import { findingSentence } from '../../core/messages/findings.js';
import { useIsReadOnly } from '../host/queries.js';
import { useLanguage } from '../i18n/index.js';
import { Button } from '../ui/Button.js';
import { DismissedList } from '../ui/DismissedList.js';
import { EmptyState } from '../ui/EmptyState.js';
import { FindingCard } from '../ui/FindingCard.js';
import { Icon, type IconName } from '../ui/Icon.js';
import { Segments } from '../ui/Segments.js';
import { type Area, AREAS, countAreas, countedAreas, isIn } from './areas.js';
import styles from './CheckList.module.css';
import { ReadabilityNote } from './ReadabilityNote.js';
import { groupFindings, type FindingGroup } from './group-findings.js';

/** What can be done about a finding in the list. */
export interface CheckActions {
  /** Brings the author to the finding's picture or passage. */
  onJump(finding: Finding): void;
  /** The edits for one click, the best first. */
  fixesOf(finding: Finding): readonly (FixId | StyleFixId)[];
  onFix(finding: Finding, fix: FixId | StyleFixId): void;
  onDismiss(finding: Finding, reason: DismissReason, note: string): void;
  onRevoke(dismissed: DismissedFinding): void;
}

/** What a `CheckList` takes. `readability` is null for a text too short to be measured. */
export interface CheckListProps extends CheckActions {
  readonly readability: Readability | null;
  readonly language: Language;
  readonly findings: readonly Finding[];
  readonly dismissed: readonly DismissedFinding[];
}

const ICONS: Record<FindingGroup['severity'], IconName> = {
  block: 'alert',
  warn: 'eye',
  hint: 'info',
};

/** What is left to do before the post can be published, the most pressing first. */
export function CheckList(props: CheckListProps) {
  const { findings, dismissed, readability, language, ...actions } = props;
  const { t } = useTranslation('checks');
  const isReadOnly = useIsReadOnly();
  const [chosen, setChosen] = useState<Area>('all');
  const counts = useMemo(() => countAreas(findings), [findings]);
  // What was mended to the last place leaves no empty list behind.
  const area = counts[chosen] === 0 ? 'all' : chosen;
  const groups = useMemo(
    () => groupFindings(findings.filter((finding) => isIn(area, finding))),
    [findings, area],
  );
  return (
    <div className={styles['list']}>
      {countedAreas(counts) > 1 && (
        <div className={styles['areas']}>
          <Segments<Area>
            label={t('area.label')}
            value={area}
            onChange={setChosen}
            options={AREAS.filter((id) => counts[id] > 0).map((id) => ({
              id,
              label: t(`area.${id}`, { number: counts[id] }),
            }))}
          />
        </div>
      )}
      {groups.length === 0 && (
        <EmptyState icon="image-described" title={t('done.title')}>
          {t('done.text')}
        </EmptyState>
      )}
      {groups.map((group) => (
        <Group key={group.severity} group={group} actions={actions} />
      ))}
      {readability !== null && <ReadabilityNote readability={readability} language={language} />}
      <DismissedList dismissed={dismissed} onRevoke={isReadOnly ? undefined : actions.onRevoke} />
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
  const isReadOnly = useIsReadOnly();
  return (
    <FindingCard
      finding={finding}
      place={place === null ? undefined : t(place.key, { number: place.number })}
      fixes={isReadOnly ? [] : actions.fixesOf(finding)}
      onFix={(fix) => actions.onFix(finding, fix)}
      onDismiss={
        !isReadOnly && isDismissible(finding)
          ? (reason, note) => actions.onDismiss(finding, reason, note)
          : undefined
      }
      actions={
        finding.rule !== 'hard-to-read' && (
          <Button size="small" icon="arrow-right" onPress={() => actions.onJump(finding)}>
            {t(jumpLabel(finding))}
            <span className="visually-hidden">: {what}</span>
          </Button>
        )
      }
    />
  );
}

function jumpLabel({ image, from }: Finding) {
  if (image !== null) return 'jumpToImage';
  return from === null ? 'jumpToDetails' : 'jumpToText';
}

function placeOf(
  finding: Finding,
): { key: 'place.featured' | 'place.body' | 'place.portrait'; number: number } | null {
  const place = finding.image?.place;
  if (place === undefined) return null;
  if (isPortrait(place)) return { key: 'place.portrait', number: 0 };
  return place === 'featured'
    ? { key: 'place.featured', number: 0 }
    : { key: 'place.body', number: place + 1 };
}
