import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../core/alt/finding.js';
import { findingSentence } from '../../core/messages/findings.js';
import { useLanguage } from '../i18n/index.js';
import { Button } from '../ui/Button.js';
import { Icon, type IconName } from '../ui/Icon.js';
import { EmptyState } from '../ui/EmptyState.js';
import styles from './CheckList.module.css';
import { groupFindings, type FindingGroup } from './group-findings.js';

/** What a `CheckList` takes. `onJump` brings the author to the finding's picture or passage. */
export interface CheckListProps {
  readonly findings: Finding[];
  onJump(finding: Finding): void;
}

const ICONS: Record<FindingGroup['severity'], IconName> = {
  block: 'alert',
  warn: 'eye',
  hint: 'info',
};

/** What is left to do before the post can be published, the most pressing first. */
export function CheckList({ findings, onJump }: CheckListProps) {
  const { t } = useTranslation('checks');
  const groups = useMemo(() => groupFindings(findings), [findings]);
  if (groups.length === 0) {
    return (
      <EmptyState icon="image-described" title={t('done.title')}>
        {t('done.text')}
      </EmptyState>
    );
  }
  return (
    <div className={styles['list']}>
      {groups.map((group) => (
        <Group key={group.severity} group={group} onJump={onJump} />
      ))}
    </div>
  );
}

interface GroupProps {
  readonly group: FindingGroup;
  onJump(finding: Finding): void;
}

function Group({ group, onJump }: GroupProps) {
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
          <Item
            key={`${finding.rule} ${finding.from ?? 'featured'} ${index}`}
            {...{ finding, onJump }}
          />
        ))}
      </ul>
    </section>
  );
}

interface ItemProps {
  readonly finding: Finding;
  onJump(finding: Finding): void;
}

function Item({ finding, onJump }: ItemProps) {
  const { t } = useTranslation('checks');
  const sentence = findingSentence(finding, useLanguage());
  const place = placeOf(finding);
  return (
    <li className={styles['finding']}>
      {place !== null && (
        <p className={styles['place']}>{t(place.key, { number: place.number })}</p>
      )}
      <p className={styles['what']}>{sentence.what}</p>
      <p className={styles['why']}>{sentence.why}</p>
      <p className={styles['example']}>
        <span className={styles['exampleLabel']}>{t('example')}</span> {sentence.example}
      </p>
      <Button
        size="small"
        icon="arrow-right"
        onPress={() => {
          onJump(finding);
        }}
      >
        {finding.image === null ? t('jumpToText') : t('jumpToImage')}
        <span className="visually-hidden">: {sentence.what}</span>
      </Button>
    </li>
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
