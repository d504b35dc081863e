import { useTranslation } from 'react-i18next';
import type { PostSummary } from '../../core/contract/posts.js';
import { fileStem } from '../../core/post/file-stem.js';
import { client } from '../host/client.js';
import { Button } from '../ui/Button.js';
import styles from './ExportPanel.module.css';
import { useWrittenFile } from './useWrittenFile.js';
import { WrittenNotice } from './WrittenNotice.js';

/** What a `WordSection` takes: the one post that is chosen. */
export interface WordSectionProps {
  readonly post: Pick<PostSummary, 'id' | 'slug'>;
  /** It is said already what it is for. */
  readonly bare?: boolean;
}

/** Writes the chosen post as a Word document that somebody can read, mark and approve. */
export function WordSection({ post, bare = false }: WordSectionProps) {
  const { t } = useTranslation('exporting');
  const { busy, outcome, write, reveal } = useWrittenFile<{ path: string }>();
  const word = () => {
    void write(`${fileStem(post.slug)}.docx`, (out, replace) =>
      client.exports.word({ post: post.id, out, replace }),
    );
  };
  return (
    <section className={styles['section']} aria-label={t(bare ? 'word.document' : 'word.title')}>
      {!bare && (
        <>
          <h3 className={styles['label']}>{t('word.title')}</h3>
          <p className={styles['about']}>{t('word.text')}</p>
        </>
      )}
      <div className={styles['buttons']}>
        <Button size="small" icon="edit" isDisabled={busy} onPress={word}>
          {t('word.write')}
        </Button>
      </div>
      <div role="status">{busy ? t('word.busy') : null}</div>
      {outcome !== null && (
        <WrittenNotice outcome={outcome} title={() => t('word.done')} reveal={reveal} />
      )}
    </section>
  );
}
