import { useTranslation } from 'react-i18next';
import type { RecordId } from '../../core/post/post.js';
import { slugify } from '../../core/post/slug.js';
import { client } from '../host/client.js';
import { useLibraryState } from '../host/queries.js';
import { useLanguage } from '../i18n/index.js';
import { Button } from '../ui/Button.js';
import styles from './ExportPanel.module.css';
import { useWrittenFile } from './useWrittenFile.js';
import { WrittenNotice } from './WrittenNotice.js';

/** What a `ReportSection` takes: the chosen posts, null for all, and the address of the only one. */
export interface ReportSectionProps {
  readonly posts: readonly RecordId[] | null;
  readonly slug: string | null;
}

/** Writes the report on alternative texts of the chosen posts, to print or for a spreadsheet. */
export function ReportSection({ posts, slug }: ReportSectionProps) {
  const { t } = useTranslation('exporting');
  const language = useLanguage();
  const library = useLibraryState().data?.open?.name ?? '';
  const { busy, outcome, write, reveal } = useWrittenFile<{ path: string; pictures: number }>();
  const report = (format: 'html' | 'csv') => {
    const name = `${slug ?? slugify(library)}-${t('report.file')}.${format}`;
    const chosen = posts === null ? null : [...posts];
    void write(name, (out, replace) =>
      client.checks.report({ posts: chosen, format, language, out, replace }),
    );
  };
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
            isDisabled={busy || posts?.length === 0}
            onPress={() => {
              report(format);
            }}
          >
            {t(`report.${format}`)}
          </Button>
        ))}
      </div>
      <div role="status">{busy ? t('report.busy') : null}</div>
      {outcome !== null && (
        <WrittenNotice
          outcome={outcome}
          title={({ pictures }) => t('report.done', { count: pictures })}
          reveal={reveal}
        />
      )}
    </section>
  );
}
