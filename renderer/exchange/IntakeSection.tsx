import { useEffect, useState } from 'react';
import { DropZone, FileTrigger, isFileDropItem, type DropItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { RecordId } from '../../core/post/post.js';
import { bridge } from '../host/connect.js';
import { Button } from '../ui/Button.js';
import { TextField } from '../ui/TextField.js';
import styles from './ExchangePage.module.css';
import { IntakeOptions } from './IntakeOptions.js';
import { IntakeOutcome } from './IntakeOutcome.js';
import { useIntake, type IntakeChoices } from './useIntake.js';

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
  const intake = useIntake(around, onChanged);
  const [path, setPath] = useState('');
  const [choices, setChoices] = useState<IntakeChoices>({ media: '', pages: false });
  const busy = intake.state.phase === 'busy';
  const { take } = intake;
  const shell = bridge();
  const chooseFolder = async () => {
    const chosen = await shell?.chooseFolder();
    if (chosen !== null && chosen !== undefined) take([chosen], choices);
  };
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
        onDrop={(event) => void droppedFiles(event.items).then((files) => take(files, choices))}
      >
        <p className={styles['text']}>{t('intake.text')}</p>
        <FileTrigger
          allowsMultiple
          onSelect={(files) => {
            if (files !== null) take([...files], choices);
          }}
        >
          <Button icon="import" variant="primary" isDisabled={busy}>
            {t(busy ? 'intake.busy' : 'intake.choose')}
          </Button>
        </FileTrigger>
      </DropZone>
      <form
        className={styles['row']}
        onSubmit={(event) => {
          event.preventDefault();
          take([path.trim()], choices);
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
        <Button type="submit" isDisabled={busy || path.trim() === ''}>
          {t('intake.take')}
        </Button>
        {shell !== null && (
          <Button icon="folder" isDisabled={busy} onPress={() => void chooseFolder()}>
            {t('intake.chooseFolder')}
          </Button>
        )}
      </form>
      <IntakeOptions choices={choices} onChange={setChoices} />
      <IntakeOutcome intake={intake} onOpenPost={opening.onOpenPost} onRound={opening.onRound} />
    </section>
  );
}

function droppedFiles(items: readonly DropItem[]): Promise<File[]> {
  return Promise.all(items.filter(isFileDropItem).map((item) => item.getFile()));
}
