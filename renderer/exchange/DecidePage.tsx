import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WaitingVersion } from '../../core/contract/exchange.js';
import type { MergeChoice, MergeChoices, MergeConflict } from '../../core/merge/conflict.js';
import { Button } from '../ui/Button.js';
import { IconButton } from '../ui/IconButton.js';
import { ConflictCard } from './ConflictCard.js';
import styles from './DecidePage.module.css';

/** What `DecidePage` takes. `names` are those of fields' values that are ids or codes. */
export interface DecidePageProps {
  readonly version: WaitingVersion;
  readonly conflicts: readonly MergeConflict[];
  readonly busy: boolean;
  readonly notices: React.ReactNode;
  onMerge(choices: MergeChoices): void;
  onDecline(): void;
  onClose(): void;
}

/** What two people changed differently, side by side: one decision each, then both are one text. */
export function DecidePage(props: DecidePageProps) {
  const { version, conflicts, busy, notices, onMerge, onDecline, onClose } = props;
  const { t } = useTranslation('exchange');
  const [choices, setChoices] = useState<Record<string, MergeChoice>>({});
  const open = conflicts.filter(({ id }) => choices[id] === undefined).length;
  const decide = (id: string, choice: MergeChoice) => setChoices({ ...choices, [id]: choice });
  return (
    <div className={styles['page']}>
      <header className={styles['header']}>
        <IconButton autoFocus icon="arrow-left" label={t('decide.back')} onPress={onClose} />
        <h1 className={styles['title']}>{t('decide.title', { title: version.title })}</h1>
      </header>
      <main className={styles['body']} tabIndex={-1}>
        {notices}
        <p className={styles['text']}>
          {t('decide.text', { by: version.by || t('somebody.who') })}
        </p>
        <ol className={styles['cards']}>
          {conflicts.map((conflict, index) => (
            <li key={conflict.id}>
              <ConflictCard
                conflict={conflict}
                by={version.by || t('somebody.head')}
                number={index + 1}
                choice={choices[conflict.id] ?? null}
                onChoose={(choice) => decide(conflict.id, choice)}
              />
            </li>
          ))}
        </ol>
      </main>
      <footer className={styles['footer']}>
        <p role="status" className={styles['open']}>
          {open === 0 ? t('decide.ready') : t('decide.open', { count: open })}
        </p>
        <Button variant="quiet" isDisabled={busy} onPress={onDecline}>
          {t('decide.decline')}
        </Button>
        <Button variant="primary" isDisabled={busy || open > 0} onPress={() => onMerge(choices)}>
          {t('decide.merge')}
        </Button>
      </footer>
    </div>
  );
}
