import { useTranslation } from 'react-i18next';
import { errorSentence } from '../../core/messages/errors.js';
import { useLanguage } from '../i18n/index.js';
import { Button } from '../ui/Button.js';
import { Notice } from '../ui/Notice.js';
import styles from './ExportPanel.module.css';
import type { WrittenOutcome } from './useWrittenFile.js';

/** What a `WrittenNotice` takes; `title` says what was written. */
export interface WrittenNoticeProps<Result> {
  readonly outcome: WrittenOutcome<Result>;
  title(result: Result): string;
  reveal(path: string): void;
}

/** Says what became of a file that was written beside the bundles, and what can be done now. */
export function WrittenNotice<Result extends { readonly path: string }>({
  outcome,
  title,
  reveal,
}: WrittenNoticeProps<Result>) {
  const { t } = useTranslation('exporting');
  const language = useLanguage();
  if (outcome.kind === 'failed') return <Notice tone="danger">{outcome.sentence}</Notice>;
  if (outcome.kind === 'exists') {
    return (
      <Notice tone="warn">
        {errorSentence('EXPORT_TARGET_EXISTS', { path: outcome.path }, language)}{' '}
        <Button size="small" onPress={outcome.again}>
          {t('report.replace')}
        </Button>
      </Notice>
    );
  }
  const { result } = outcome;
  return (
    <Notice tone="ok" title={title(result)}>
      <p className={styles['path']}>{result.path}</p>
      <Button
        size="small"
        icon="folder-open"
        onPress={() => {
          reveal(result.path);
        }}
      >
        {t('done.reveal')}
      </Button>
    </Notice>
  );
}
