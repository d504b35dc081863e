import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import type { PostVersion } from '../../core/contract/history.js';
import { byDay } from './by-day.js';
import styles from './VersionsPage.module.css';
import { dateFormat } from '../i18n/date-format.js';

/** What `VersionList` takes: versions newest first, and the words of the post as it is now. */
export interface VersionListProps {
  readonly versions: readonly PostVersion[];
  readonly words: number;
  readonly chosen: string | null;
  onChoose(version: string): void;
}

/** The kept versions by day, newest first, each with how much shorter or longer it is than now. */
export function VersionList({ versions, words, chosen, onChoose }: VersionListProps) {
  const { t, i18n } = useTranslation('history');
  const days = useMemo(() => byDay(versions, i18n.language), [versions, i18n.language]);
  const time = dateFormat(i18n.language, { timeStyle: 'short' });
  return (
    <ListBox
      aria-label={t('versions')}
      className={styles['list'] ?? ''}
      items={days}
      dependencies={[words, t]}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={chosen === null ? [] : [chosen]}
      onSelectionChange={(keys) => {
        const [version] = keys === 'all' ? [] : [...keys];
        if (typeof version === 'string') onChoose(version);
      }}
    >
      {(day) => (
        <ListBoxSection id={day.id}>
          <Header className={styles['day'] ?? ''}>{day.label}</Header>
          <Collection items={day.versions} dependencies={[words, t]}>
            {(version) => (
              <ListBoxItem
                id={version.version}
                textValue={`${day.label} ${time.format(new Date(version.at))}`}
                className={styles['version'] ?? ''}
              >
                <span className={styles['time']}>{time.format(new Date(version.at))}</span>
                <span className={styles['kind']}>
                  {version.kind !== 'snapshot' && t(`kind.${version.kind}`)}
                </span>
                <span className={styles['delta']}>{t('wordsThen', { count: version.words })}</span>
              </ListBoxItem>
            )}
          </Collection>
        </ListBoxSection>
      )}
    </ListBox>
  );
}
