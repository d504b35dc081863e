import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lacksAddress } from '../../core/export/lacks-address.js';
import { errorSentence } from '../../core/messages/errors.js';
import { client } from '../host/client.js';
import { toBlogpultError } from '../host/errors.js';
import { fileSize } from '../i18n/file-size.js';
import { useLanguage } from '../i18n/index.js';
import { Button } from '../ui/Button.js';
import { Notice } from '../ui/Notice.js';
import { bundleContents } from './bundle-contents.js';
import { nextStep, type ChosenExport } from './export-run.js';
import type { ExportResult, ExportState } from './export-state.js';
import styles from './ExportPanel.module.css';

/** What an `ExportOutcome` takes: an export that ended, well or not. */
export interface ExportOutcomeProps {
  readonly state: Extract<ExportState, { phase: 'done' | 'failed' | 'target-exists' }>;
  readonly request: ChosenExport;
}

/** Says how the export ended, and what can be done now. */
export function ExportOutcome({ state, request }: ExportOutcomeProps) {
  const { t } = useTranslation('exporting');
  const language = useLanguage();
  if (state.phase === 'done') return <Finished result={state.result} request={request} />;
  if (state.phase === 'target-exists') {
    return (
      <Notice tone="warn" title={t('exists.title')}>
        {errorSentence('EXPORT_TARGET_EXISTS', { path: state.path }, language)}
      </Notice>
    );
  }
  const cancelled = state.code === 'EXPORT_CANCELLED';
  return (
    <Notice tone={cancelled ? 'info' : 'danger'} title={t(cancelled ? 'cancelled' : 'failed')}>
      {errorSentence(state.code, state.detail, language)}
    </Notice>
  );
}

interface FinishedProps {
  readonly result: ExportResult;
  readonly request: ChosenExport;
}

function Finished({ result, request }: FinishedProps) {
  const { t } = useTranslation('exporting');
  const language = useLanguage();
  const [problem, setProblem] = useState<string | null>(null);
  const { manifest, path } = result;
  const reveal = () => {
    client.app.reveal({ path }).catch((error: unknown) => {
      const { code, detail } = toBlogpultError(error);
      setProblem(errorSentence(code, detail, language));
    });
  };
  return (
    <>
      <Notice tone="ok" title={t('done.title')}>
        {t('done.text', { count: manifest.posts.length })}
      </Notice>
      <Contents result={result} />
      {manifest.forced.length > 0 && (
        <Notice tone="warn">{t('done.forced', { count: manifest.forced.length })}</Notice>
      )}
      <section className={styles['section']}>
        <h2 className={styles['label']}>{t('next.title')}</h2>
        <p className={styles['next']}>{t(`next.${nextStep(request)}`)}</p>
        {lacksAddress(manifest) && <p className={styles['about']}>{t('next.noAddress')}</p>}
      </section>
      <div>
        <Button icon="folder-open" onPress={reveal}>
          {t('done.reveal')}
        </Button>
      </div>
      {problem !== null && <Notice tone="warn">{problem}</Notice>}
    </>
  );
}

function Contents({ result: { manifest, path, bytes } }: { readonly result: ExportResult }) {
  const { t } = useTranslation('exporting');
  const language = useLanguage();
  const number = new Intl.NumberFormat(language);
  return (
    <dl className={styles['facts']}>
      {bundleContents(manifest.files).map(({ kind, files, bytes: size }) => (
        <div key={kind} className={styles['fact']}>
          <dt>{t(`contents.${kind}`)}</dt>
          <dd>
            {number.format(files)} · {fileSize(size, language)}
          </dd>
        </div>
      ))}
      <div className={styles['fact']}>
        <dt>{t('done.size')}</dt>
        <dd>{fileSize(bytes, language)}</dd>
      </div>
      <div className={styles['fact']}>
        <dt>{t('done.path')}</dt>
        <dd className={styles['path']}>{path}</dd>
      </div>
    </dl>
  );
}
