import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordId } from '../../core/post/post.js';
import type { WaitingVersion } from '../../core/contract/exchange.js';
import { useIsReadOnly } from '../host/queries.js';
import { Button } from '../ui/Button.js';
import { IconButton } from '../ui/IconButton.js';
import { Notice } from '../ui/Notice.js';
import styles from './ExchangePage.module.css';
import { IntakeSection } from './IntakeSection.js';
import { SharedFolderSection } from './SharedFolderSection.js';
import { WaitingSection } from './WaitingSection.js';

/**
 * What `ExchangePage` takes. `around` runs a change of stored posts while the open one is safe;
 * `changed` is called after posts came in or were merged.
 */
export interface ExchangePageProps {
  readonly waiting: readonly WaitingVersion[];
  readonly notices: ReactNode;
  /** The form for guest authors, arranged by the app. */
  readonly assignment: ReactNode;
  readonly arrived: number;
  takeArrived(): readonly (File | string)[];
  around(run: () => Promise<void>): Promise<void>;
  onChanged(): void;
  onOpenPost(id: RecordId): void;
  onRound(posts: readonly RecordId[]): void;
  onDecide(version: WaitingVersion): void;
  onSend(): void;
  onClose(): void;
}

/** Working with others: what comes in, what has to be decided, what goes out, and a folder in common. */
export function ExchangePage(props: ExchangePageProps) {
  const { waiting, notices, around, onChanged, onOpenPost, onRound } = props;
  const { arrived, takeArrived } = props;
  const { onDecide, onSend, onClose } = props;
  const isReadOnly = useIsReadOnly();
  const { t } = useTranslation('exchange');
  return (
    <div className={styles['page']}>
      <header className={styles['header']}>
        <IconButton autoFocus icon="arrow-left" label={t('back')} onPress={onClose} />
        <h1 className={styles['title']}>{t('title')}</h1>
      </header>
      <main className={styles['body']} tabIndex={-1}>
        {notices}
        {isReadOnly && (
          <Notice tone="info" title={t('readOnly.title')}>
            {t('readOnly.text')}
          </Notice>
        )}
        {!isReadOnly && waiting.length > 0 && <WaitingSection {...{ waiting, onDecide }} />}
        {!isReadOnly && (
          <IntakeSection {...{ around, onChanged, onOpenPost, onRound, arrived, takeArrived }} />
        )}
        <section className={styles['section']}>
          <h2 className={styles['heading']}>{t('send.title')}</h2>
          <p className={styles['text']}>{t('send.text')}</p>
          <div>
            <Button icon="export" onPress={onSend}>
              {t('send.choose')}
            </Button>
          </div>
        </section>
        {!isReadOnly && (
          <section className={styles['section']}>
            <h2 className={styles['heading']}>{t('assign.title')}</h2>
            <p className={styles['text']}>{t('assign.text')}</p>
            {props.assignment}
          </section>
        )}
        {!isReadOnly && <SharedFolderSection {...{ around, onChanged }} />}
      </main>
    </div>
  );
}
