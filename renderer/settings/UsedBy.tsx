import { useTranslation } from 'react-i18next';
import type { PostSummary } from '../../core/contract/posts.js';
import type { RecordId } from '../../core/post/post.js';
import { Button } from '../ui/Button.js';
import styles from './Form.module.css';

/** What `UsedBy` takes: the posts that refer to a record. */
export interface UsedByProps {
  readonly posts: readonly PostSummary[];
  onOpen(id: RecordId): void;
  onShowAll(): void;
}

const SHOWN = 5;

/** The posts that would lose something if the record went; a few by title, all of them in the library. */
export function UsedBy({ posts, onOpen, onShowAll }: UsedByProps) {
  const { t } = useTranslation('settings');
  if (posts.length === 0) return <p className={styles['hint']}>{t('unused')}</p>;
  return (
    <section aria-label={t('usedBy', { count: posts.length })}>
      <p className={styles['hint']}>{t('usedBy', { count: posts.length })}</p>
      <ul className={styles['users']}>
        {posts.slice(0, SHOWN).map(({ id, title }) => (
          <li key={id}>
            <Button variant="quiet" size="small" icon="article" onPress={() => onOpen(id)}>
              {title.trim() || t('untitled')}
            </Button>
          </li>
        ))}
      </ul>
      {posts.length > SHOWN && (
        <div className={styles['users']}>
          <Button variant="quiet" size="small" icon="book" onPress={onShowAll}>
            {t('showAll', { count: posts.length })}
          </Button>
        </div>
      )}
    </section>
  );
}
