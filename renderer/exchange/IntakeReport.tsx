import { useState } from 'react';
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
  /** Takes posts back that came in. */
  onUndo(posts: readonly RecordId[]): void;
}

const ICONS: Record<ImportNote['outcome'], IconName> = {
  added: 'check',
  changed: 'edit',
  'left-out': 'alert',
};

/** A blog's whole export is thousands of lines; nobody reads them all at once. */
const SHOWN = 100;

/** What became of what was taken in: what has to be looked at first, then the posts to open. */
export function IntakeReport({ report, onOpen, onRound, onUndo }: IntakeReportProps) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  const [all, setAll] = useState(false);
  // Posts that came in stand in the list with their titles already.
  const notes = report.notes.filter(({ reason }) => reason !== 'post-added');
  const limit = all ? Infinity : SHOWN;
  const isCut = !all && (notes.length > SHOWN || report.posts.length > SHOWN);
  return (
    <div className={styles['section']}>
      <div role="status">
        <h3 className={styles['name']}>{t('intake.done', { count: report.posts.length })}</h3>
      </div>
      {report.posts.length > 0 && (
        <div className={styles['row']}>
          <Button icon="image-described" onPress={() => onRound(report.posts.map(({ id }) => id))}>
            {t('intake.round')}
          </Button>
          {report.added.length > 0 && (
            <Button icon="undo" variant="quiet" onPress={() => onUndo(report.added)}>
              {t('intake.undo')}
            </Button>
          )}
        </div>
      )}
      <ul className={styles['list']}>
        {report.posts.slice(0, limit).map(({ id, title, slug }) => (
          <li key={id} className={styles['item']} data-outcome="added">
            <Icon name="article" size={18} />
            <span className={styles['name']}>{title || slug}</span>
            <Button size="small" onPress={() => onOpen(id)}>
              {t('intake.open')}
            </Button>
          </li>
        ))}
        {notes.slice(0, limit).map((note, index) => (
          <li key={index} className={styles['item']} data-outcome={note.outcome}>
            <Icon name={ICONS[note.outcome]} size={18} />
            <span className={styles['sentence']}>{importNoteSentence(note, language)}</span>
            <span className={styles['by']}>{note.file}</span>
          </li>
        ))}
      </ul>
      {isCut && (
        <div>
          <Button onPress={() => setAll(true)}>{t('intake.showAll')}</Button>
        </div>
      )}
    </div>
  );
}
