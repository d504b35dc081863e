import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../host/client.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { TextField } from '../../ui/TextField.js';
import { FolderField } from '../welcome/FolderField.js';
import { Section } from './Section.js';
import styles from './Upkeep.module.css';
import { useTask } from './useTask.js';

/** What `RestoreSection` takes. `file` is the backup to begin with; `suggested` a folder for what comes out of it. */
export interface RestoreSectionProps {
  readonly file: string;
  readonly suggested: string;
  onOpen(path: string): void;
}

/** Brings a backup back into a folder of its own; the open library stays as it is. */
export function RestoreSection({ file, suggested, onOpen }: RestoreSectionProps) {
  const { t } = useTranslation('upkeep');
  const [from, setFrom] = useState(file);
  const [into, setInto] = useState(suggested);
  const restore = useTask<{ path: string; files: number }>();
  const ready = from.trim() !== '' && into.trim() !== '' && !restore.busy;
  return (
    <Section title={t('restore.title')} text={t('restore.text')} problem={restore.problem}>
      <TextField
        label={t('restore.file')}
        value={from}
        spellCheck="false"
        autoComplete="off"
        onChange={setFrom}
      />
      <FolderField
        label={t('restore.into')}
        description={t('restore.intoHint')}
        autoFocus={file !== ''}
        value={into}
        onChange={setInto}
      />
      <div className={styles['row']}>
        <Button
          icon="undo"
          isDisabled={!ready}
          onPress={() =>
            void restore.run(() => client.library.restore({ file: from.trim(), into: into.trim() }))
          }
        >
          {t(restore.busy ? 'restore.running' : 'restore.now')}
        </Button>
      </div>
      {restore.result !== null && (
        <Notice
          tone="ok"
          title={t('restore.done')}
          actions={
            <Button
              size="small"
              icon="folder-open"
              onPress={() => onOpen(restore.result?.path ?? into)}
            >
              {t('restore.open')}
            </Button>
          }
        >
          {t('restore.proven', { count: restore.result.files, path: restore.result.path })}
        </Notice>
      )}
    </Section>
  );
}
