import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BlogpultError } from '../../core/contract/error-codes.js';
import type { SyncReport } from '../../core/contract/sync.js';
import { errorSentence } from '../../core/messages/errors.js';
import { client } from '../host/client.js';
import { bridge } from '../host/connect.js';
import { toBlogpultError } from '../host/errors.js';
import { queryKeys } from '../host/queries.js';
import { useLanguage } from '../i18n/index.js';
import { Button } from '../ui/Button.js';
import { Checkbox } from '../ui/Checkbox.js';
import { Icon } from '../ui/Icon.js';
import { Notice } from '../ui/Notice.js';
import { TextField } from '../ui/TextField.js';
import styles from './ExchangePage.module.css';
import { NewsList } from './NewsList.js';
import { dateFormat } from '../i18n/date-format.js';

/** What `SharedFolderSection` takes. */
export interface SharedFolderSectionProps {
  around(run: () => Promise<void>): Promise<void>;
  onChanged(): void;
}

/** A folder in common: which one, the last run and what it brought. */
export function SharedFolderSection(props: SharedFolderSectionProps) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  const sharing = useSharing(props);
  const { folder, last, busy, problem } = sharing;
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{t('folder.title')}</h2>
      <p className={styles['text']}>{t('folder.text')}</p>
      {problem !== null && (
        <Notice tone="danger">{errorSentence(problem.code, problem.detail, language)}</Notice>
      )}
      {folder === null ? (
        <FolderForm busy={busy} onChoose={(path) => void sharing.choose(path)} />
      ) : (
        <>
          <p className={styles['path']}>{folder}</p>
          <div className={styles['row']}>
            <Button
              icon="refresh"
              variant="primary"
              isDisabled={busy}
              onPress={() => void sharing.run()}
            >
              {t(busy ? 'folder.busy' : 'folder.run')}
            </Button>
            <Button variant="quiet" isDisabled={busy} onPress={() => void sharing.choose(null)}>
              {t('folder.end')}
            </Button>
          </div>
          <Checkbox
            isSelected={sharing.automatic}
            isDisabled={busy}
            onChange={(automatic) => void sharing.setAutomatic(automatic)}
          >
            {t('folder.automatic')}
          </Checkbox>
        </>
      )}
      <div role="status">{last !== null && <LastRun report={last} />}</div>
      {sharing.news.length > 0 && <NewsList news={sharing.news} />}
    </section>
  );
}

function FolderForm({ busy, onChoose }: { readonly busy: boolean; onChoose(path: string): void }) {
  const { t } = useTranslation('exchange');
  const [path, setPath] = useState('');
  const shell = bridge();
  const choose = async () => {
    const chosen = await shell?.chooseFolder();
    if (chosen !== null && chosen !== undefined) onChoose(chosen);
  };
  if (shell !== null) {
    return (
      <div>
        <Button icon="folder" isDisabled={busy} onPress={() => void choose()}>
          {t('folder.choose')}
        </Button>
      </div>
    );
  }
  return (
    <form
      className={styles['row']}
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(path.trim());
      }}
    >
      <div className={styles['grow']}>
        <TextField label={t('folder.path')} value={path} onChange={setPath} spellCheck="false" />
      </div>
      <Button type="submit" isDisabled={busy || path.trim() === ''}>
        {t('folder.use')}
      </Button>
    </form>
  );
}

function LastRun({ report }: { readonly report: SyncReport }) {
  const { t, i18n } = useTranslation('exchange');
  const at = dateFormat(i18n.language, { timeStyle: 'short' });
  const { sent, taken, incomplete } = report;
  return (
    <div className={styles['section']}>
      <p className={styles['text']}>
        {t('folder.last', { at: at.format(new Date(report.at)) })}{' '}
        {t('folder.sent', { count: sent })}{' '}
        {taken.length + incomplete.length === 0 && t('folder.nothing')}
      </p>
      {incomplete.length > 0 && (
        <ul className={styles['list']}>
          {incomplete.map((name) => (
            <li key={name} className={styles['item']}>
              <Icon name="clock" size={18} />
              <span className={styles['sentence']}>{t('folder.incomplete')}</span>
              <span className={styles['by']}>{name}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function useSharing({ around, onChanged }: SharedFolderSectionProps) {
  const queries = useQueryClient();
  const { data } = useQuery({ queryKey: queryKeys.sync, queryFn: () => client.sync.settings() });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<BlogpultError | null>(null);
  const attempt = async (work: () => Promise<unknown>) => {
    setBusy(true);
    setProblem(null);
    try {
      await work();
    } catch (error) {
      setProblem(toBlogpultError(error));
    } finally {
      setBusy(false);
      await queries.invalidateQueries({ queryKey: queryKeys.sync });
    }
  };
  const runNow = () =>
    attempt(async () => {
      await around(async () => {
        await client.sync.run();
      });
      onChanged();
    });
  return {
    folder: data?.folder ?? null,
    automatic: data?.automatic ?? true,
    news: data?.news ?? [],
    setAutomatic: (automatic: boolean) =>
      attempt(() => client.sync.saveSettings({ folder: data?.folder ?? null, automatic })),
    last: data?.last ?? null,
    busy,
    problem,
    run: runNow,
    choose: (folder: string | null) =>
      attempt(() => client.sync.saveSettings({ folder, automatic: true })).then(() =>
        folder === null ? undefined : runNow(),
      ),
  };
}
