import { useTranslation } from 'react-i18next';
import type { ImportNote, ImportReport } from '../../core/contract/imports.js';
import { importNoteSentence } from '../../core/messages/import-notes.js';
import type { RecordId } from '../../core/post/post.js';
import { useLanguage } from '../i18n/index.js';
import { Button } from '../ui/Button.js';
import { Icon, type IconName } from '../ui/Icon.js';
import styles from './ExchangePage.module.css';

/** What `IntakeReport` takes. */
export interface IntakeReportProps {
  readonly report: ImportReport;
  onOpen(id: RecordId): void;
  /** Asks about the pictures of these posts, one after the other. */
  onRound(posts: readonly RecordId[]): void;
}

const ICONS: Record<ImportNote['outcome'], IconName> = {
  added: 'check',
  changed: 'edit',
  'left-out': 'alert',
};

/** What became of what was taken in: the posts to open, then every note. */
export function IntakeReport({ report, onOpen, onRound }: IntakeReportProps) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  return (
    <div className={styles['section']}>
      <h3 className={styles['name']}>{t('intake.done', { count: report.posts.length })}</h3>
      <ul className={styles['list']}>
        {report.posts.map(({ id, title, slug }) => (
          <li key={id} className={styles['item']} data-outcome="added">
            <Icon name="article" size={18} />
            <span className={styles['name']}>{title || slug}</span>
            <Button size="small" onPress={() => onOpen(id)}>
              {t('intake.open')}
            </Button>
          </li>
        ))}
        {report.notes.map((note, index) => (
          <li key={index} className={styles['item']} data-outcome={note.outcome}>
            <Icon name={ICONS[note.outcome]} size={18} />
            <span className={styles['sentence']}>{importNoteSentence(note, language)}</span>
            <span className={styles['by']}>{note.file}</span>
          </li>
        ))}
      </ul>
      {report.posts.length > 0 && (
        <div>
          <Button icon="image-described" onPress={() => onRound(report.posts.map(({ id }) => id))}>
            {t('intake.round')}
          </Button>
        </div>
      )}
    </div>
  );
}
