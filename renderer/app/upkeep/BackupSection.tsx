import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupFile, BackupSettings } from '../../../core/contract/backups.js';
import { ErrorCode } from '../../../core/contract/error-codes.js';
import { errorSentence } from '../../../core/messages/errors.js';
import { client } from '../../host/client.js';
import { queryKeys } from '../../host/queries.js';
import { fileSize } from '../../i18n/file-size.js';
import { useLanguage } from '../../i18n/index.js';
import { Button } from '../../ui/Button.js';
import { Checkbox } from '../../ui/Checkbox.js';
import { Notice } from '../../ui/Notice.js';
import { FolderField } from '../welcome/FolderField.js';
import { Section } from './Section.js';
import styles from './Upkeep.module.css';
import { useDateTime } from './useDateTime.js';
import { useTask } from './useTask.js';

/** What `BackupSection` takes: `onRestore` begins bringing one of the backups back. */
export interface BackupSectionProps {
  onRestore(file: string): void;
}

/** Whether, where and how lately the library was backed up, and the backups there are. */
export function BackupSection({ onRestore }: BackupSectionProps) {
  const { t } = useTranslation('upkeep');
  const language = useLanguage();
  const queries = useQueryClient();
  const { data: settings } = useQuery({
    queryKey: [...queryKeys.backups, 'settings'],
    queryFn: () => client.backups.settings(),
  });
  const { data: backups = [] } = useQuery({
    queryKey: [...queryKeys.backups, 'list'],
    queryFn: () => client.backups.list(),
  });
  const saving = useTask<null>();
  const backup = useTask<{ path: string; files: number; bytes: number }>();
  const readAgain = () => queries.invalidateQueries({ queryKey: queryKeys.backups });
  if (settings === undefined) return null;
  const save = (next: BackupSettings) =>
    saving.run(async () => {
      await client.backups.saveSettings(next);
      await readAgain();
      return null;
    });
  return (
    <Section
      title={t('backup.title')}
      text={t('backup.text')}
      problem={backup.problem ?? saving.problem}
    >
      <Checkbox
        isSelected={settings.automatic}
        isDisabled={saving.busy}
        onChange={(automatic) => void save({ automatic, folder: settings.folder })}
      >
        {t('backup.automatic', { count: settings.kept })}
      </Checkbox>
      <BackupFolder
        key={settings.folder}
        folder={settings.folder}
        busy={saving.busy}
        onSave={(folder) => void save({ automatic: settings.automatic, folder })}
      />
      <LastBackup last={settings.last} />
      <div className={styles['row']}>
        <Button
          icon="copy"
          isDisabled={backup.busy}
          onPress={() =>
            void backup.run(async () => {
              const made = await client.backups.run();
              await readAgain();
              return made;
            })
          }
        >
          {t(backup.busy ? 'backup.running' : 'backup.now')}
        </Button>
      </div>
      {backup.result !== null && (
        <Notice tone="ok" title={t('backup.done')}>
          {t('backup.proven', {
            count: backup.result.files,
            size: fileSize(backup.result.bytes, language),
            path: backup.result.path,
          })}
        </Notice>
      )}
      <BackupList backups={backups} onRestore={onRestore} />
    </Section>
  );
}

interface BackupFolderProps {
  readonly folder: string;
  readonly busy: boolean;
  onSave(folder: string): void;
}

function BackupFolder({ folder, busy, onSave }: BackupFolderProps) {
  const { t } = useTranslation('upkeep');
  const [path, setPath] = useState(folder);
  const changed = path.trim() !== folder && path.trim() !== '';
  return (
    <>
      <FolderField
        label={t('backup.folder')}
        description={t('backup.folderHint')}
        value={path}
        onChange={setPath}
      />
      {changed && (
        <div className={styles['row']}>
          <Button size="small" isDisabled={busy} onPress={() => onSave(path.trim())}>
            {t('backup.saveFolder')}
          </Button>
        </div>
      )}
    </>
  );
}

interface Last {
  readonly at: string;
  readonly problem: string | null;
  readonly path: string;
}

/** What became of the last backup that was made by itself. */
function LastBackup({ last }: { readonly last: Last | null }) {
  const { t } = useTranslation('upkeep');
  const language = useLanguage();
  const dateTime = useDateTime();
  if (last === null) return <p className={styles['path']}>{t('backup.never')}</p>;
  const at = dateTime(last.at);
  if (last.problem === null) return <p className={styles['path']}>{t('backup.last', { at })}</p>;
  const code = ErrorCode.safeParse(last.problem).data ?? 'UNEXPECTED';
  return (
    <Notice tone="warn" title={t('backup.failed', { at })}>
      {errorSentence(code, { path: last.path }, language)}
    </Notice>
  );
}

interface BackupListProps extends BackupSectionProps {
  readonly backups: readonly BackupFile[];
}

function BackupList({ backups, onRestore }: BackupListProps) {
  const { t } = useTranslation('upkeep');
  const language = useLanguage();
  const dateTime = useDateTime();
  if (backups.length === 0) return null;
  return (
    <ul className={styles['backups']} aria-label={t('backup.list')}>
      {backups.map(({ path, at, bytes }) => (
        <li key={path} className={styles['backup']} title={path}>
          <span>{dateTime(at)}</span>
          <span>{fileSize(bytes, language)}</span>
          <Button
            size="small"
            variant="quiet"
            icon="undo"
            aria-label={t('backup.restoreOf', { at: dateTime(at) })}
            onPress={() => onRestore(path)}
          >
            {t('backup.restore')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
