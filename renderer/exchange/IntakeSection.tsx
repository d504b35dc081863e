import { useEffect, useState } from 'react';
import { DropZone, FileTrigger, isFileDropItem, type DropItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { RecordId } from '../../core/post/post.js';
import { errorSentence } from '../../core/messages/errors.js';
import { useLanguage } from '../i18n/index.js';
import { Button } from '../ui/Button.js';
import { Notice } from '../ui/Notice.js';
import { TextField } from '../ui/TextField.js';
import styles from './ExchangePage.module.css';
import { IntakeReport } from './IntakeReport.js';
import { useIntake } from './useIntake.js';

/** What `IntakeSection` takes. */
export interface IntakeSectionProps {
  around(run: () => Promise<void>): Promise<void>;
  onChanged(): void;
  /** How many things came by double-click, drag or menu and wait to be taken in. */
  readonly arrived: number;
  /** Hands them out, once. */
  takeArrived(): readonly (File | string)[];
  onOpenPost(id: RecordId): void;
  onRound(posts: readonly RecordId[]): void;
}

/** Takes files in: dropped, picked, or named by their path; says for each what became of it. */
export function IntakeSection(props: IntakeSectionProps) {
  const { around, onChanged, arrived, takeArrived, ...opening } = props;
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  const intake = useIntake(around, onChanged);
  const [path, setPath] = useState('');
  const { busy, take } = intake;
  useEffect(() => {
    if (arrived > 0 && !busy) take(takeArrived());
  }, [arrived, busy, take, takeArrived]);
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{t('intake.title')}</h2>
      <DropZone
        aria-label={t('intake.drop')}
        className={styles['drop'] ?? ''}
        data-takes-files
        onDrop={(event) => void droppedFiles(event.items).then(intake.take)}
      >
        <p className={styles['text']}>{t('intake.text')}</p>
        <FileTrigger
          allowsMultiple
          onSelect={(files) => {
            if (files !== null) intake.take([...files]);
          }}
        >
          <Button icon="import" variant="primary" isDisabled={intake.busy}>
            {t(intake.busy ? 'intake.busy' : 'intake.choose')}
          </Button>
        </FileTrigger>
      </DropZone>
      <form
        className={styles['row']}
        onSubmit={(event) => {
          event.preventDefault();
          intake.take([path.trim()]);
        }}
      >
        <div className={styles['grow']}>
          <TextField
            label={t('intake.path')}
            value={path}
            onChange={setPath}
            spellCheck="false"
            autoComplete="off"
          />
        </div>
        <Button type="submit" isDisabled={intake.busy || path.trim() === ''}>
          {t('intake.take')}
        </Button>
      </form>
      <div role="status">
        {intake.problem !== null && (
          <Notice tone="danger">
            {errorSentence(intake.problem.code, intake.problem.detail, language)}
          </Notice>
        )}
        {intake.report !== null && (
          <IntakeReport
            report={intake.report}
            onOpen={opening.onOpenPost}
            onRound={opening.onRound}
          />
        )}
      </div>
    </section>
  );
}

function droppedFiles(items: readonly DropItem[]): Promise<File[]> {
  return Promise.all(items.filter(isFileDropItem).map((item) => item.getFile()));
}
