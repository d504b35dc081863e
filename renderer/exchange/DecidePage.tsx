import { useTranslation } from 'react-i18next';
import type { WaitingVersion } from '../../core/contract/exchange.js';
import type { MergeChoice, MergeChoices, MergeConflict } from '../../core/merge/conflict.js';
import { Button } from '../ui/Button.js';
import { IconButton } from '../ui/IconButton.js';
import { ConflictCard } from './ConflictCard.js';
import styles from './DecidePage.module.css';

/** What `DecidePage` takes: what is to decide, and what was answered so far, by conflict id. */
export interface DecidePageProps {
  readonly version: WaitingVersion;
  readonly conflicts: readonly MergeConflict[];
  readonly choices: MergeChoices;
  readonly busy: boolean;
  readonly notices: React.ReactNode;
  onChoose(conflict: MergeConflict, choice: MergeChoice): void;
  onMerge(): void;
  onDecline(): void;
  onClose(): void;
}

/** What two people changed differently, side by side: one decision each, then both are one text. */
export function DecidePage(props: DecidePageProps) {
  const { version, conflicts, choices, busy, notices } = props;
  const { t } = useTranslation('exchange');
  const open = conflicts.filter(({ id }) => choices[id] === undefined).length;
  return (
    <div className={styles['page']}>
      <header className={styles['header']}>
        <IconButton autoFocus icon="arrow-left" label={t('decide.back')} onPress={props.onClose} />
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
                onChoose={(choice) => props.onChoose(conflict, choice)}
              />
            </li>
          ))}
        </ol>
      </main>
      <footer className={styles['footer']}>
        <p role="status" className={styles['open']}>
          {open === 0 ? t('decide.ready') : t('decide.open', { count: open })}
        </p>
        <Button variant="quiet" isDisabled={busy} onPress={props.onDecline}>
          {t('decide.decline')}
        </Button>
        <Button variant="primary" isDisabled={busy || open > 0} onPress={props.onMerge}>
          {t('decide.merge')}
        </Button>
      </footer>
    </div>
  );
}
