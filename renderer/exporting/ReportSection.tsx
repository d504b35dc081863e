import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordId } from '../../core/post/post.js';
import { errorSentence } from '../../core/messages/errors.js';
import { slugify } from '../../core/post/slug.js';
import { client } from '../host/client.js';
import { bridge } from '../host/connect.js';
import { toBlogpultError } from '../host/errors.js';
import { useHostInfo, useLibraryState } from '../host/queries.js';
import { useLanguage } from '../i18n/index.js';
import { Button } from '../ui/Button.js';
import { Notice } from '../ui/Notice.js';
import styles from './ExportPanel.module.css';
import { inFolder } from './target-path.js';

type ReportFormat = 'html' | 'csv';

type Outcome =
  | { readonly kind: 'written'; readonly path: string; readonly pictures: number }
  | { readonly kind: 'exists'; readonly format: ReportFormat; readonly path: string }
  | { readonly kind: 'failed'; readonly sentence: string };

/** What a `ReportSection` takes: the chosen posts, null for all, and the address of the only one. */
export interface ReportSectionProps {
  readonly posts: readonly RecordId[] | null;
  readonly slug: string | null;
}

/** Writes the report on alternative texts of the chosen posts, to print or for a spreadsheet. */
export function ReportSection(props: ReportSectionProps) {
  const { t } = useTranslation('exporting');
  const { busy, outcome, write, ...steps } = useReport(props);
  const empty = props.posts?.length === 0;
  return (
    <section className={styles['section']} aria-label={t('report.title')}>
      <h3 className={styles['label']}>{t('report.title')}</h3>
      <p className={styles['about']}>{t('report.text')}</p>
      <div className={styles['buttons']}>
        {(['html', 'csv'] as const).map((format) => (
          <Button
            key={format}
            size="small"
            icon={format === 'html' ? 'article' : 'table'}
            isDisabled={busy || empty}
            onPress={() => void write(format)}
          >
            {t(`report.${format}`)}
          </Button>
        ))}
      </div>
      <div role="status">{busy ? t('report.busy') : null}</div>
      {outcome !== null && <ReportOutcome outcome={outcome} {...steps} />}
    </section>
  );
}

interface ReportOutcomeProps {
  readonly outcome: Outcome;
  replace(): void;
  reveal(path: string): void;
}

function ReportOutcome({ outcome, replace, reveal }: ReportOutcomeProps) {
  const { t } = useTranslation('exporting');
  const language = useLanguage();
  if (outcome.kind === 'failed') return <Notice tone="danger">{outcome.sentence}</Notice>;
  if (outcome.kind === 'exists') {
    return (
      <Notice tone="warn">
        {errorSentence('EXPORT_TARGET_EXISTS', { path: outcome.path }, language)}{' '}
        <Button size="small" onPress={replace}>
          {t('report.replace')}
        </Button>
      </Notice>
    );
  }
  return (
    <Notice tone="ok" title={t('report.done', { count: outcome.pictures })}>
      <p className={styles['path']}>{outcome.path}</p>
      <Button
        size="small"
        icon="folder-open"
        onPress={() => {
          reveal(outcome.path);
        }}
      >
        {t('done.reveal')}
      </Button>
    </Notice>
  );
}

function useReport({ posts, slug }: ReportSectionProps) {
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const suggested = useSuggestedPath(slug);
  const fail = (error: unknown) => {
    const { code, detail } = toBlogpultError(error);
    setOutcome({ kind: 'failed', sentence: errorSentence(code, detail, language) });
  };
  const run = async (format: ReportFormat, out: string, replace: boolean) => {
    setBusy(true);
    setOutcome(null);
    try {
      const chosen = posts === null ? null : [...posts];
      const { path, pictures } = await client.checks.report({
        ...{ posts: chosen, format, language, out, replace },
      });
      setOutcome({ kind: 'written', path, pictures });
    } catch (error) {
      const isTaken = toBlogpultError(error).code === 'EXPORT_TARGET_EXISTS';
      if (isTaken) setOutcome({ kind: 'exists', format, path: out });
      else fail(error);
    }
    setBusy(false);
  };
  const write = async (format: ReportFormat) => {
    const { folder, name } = suggested(format);
    const shell = bridge();
    const chosen = shell === null ? inFolder(folder, name) : await shell.chooseSaveFile(name);
    // The system's dialog has already asked about a file that exists there.
    if (chosen !== null) await run(format, chosen, shell !== null);
  };
  const replace = () => {
    if (outcome?.kind === 'exists') void run(outcome.format, outcome.path, true);
  };
  const reveal = (path: string) => void client.app.reveal({ path }).catch(fail);
  return { busy, outcome, write, replace, reveal };
}

/** A file in the host's export folder, called after the only post or the library. */
function useSuggestedPath(slug: string | null) {
  const { t } = useTranslation('exporting');
  const folder = useHostInfo().data?.suggestedExportFolder ?? '';
  const library = useLibraryState().data?.open?.name ?? '';
  return (format: ReportFormat) => ({
    folder,
    name: `${slug ?? slugify(library)}-${t('report.file')}.${format}`,
  });
}
