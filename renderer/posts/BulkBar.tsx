import { useTranslation } from 'react-i18next';
import type { PostSummary } from '../../core/contract/posts.js';
import type { LibraryContent } from '../../core/post/library.js';
import { PostStatus, type RecordId } from '../../core/post/post.js';
import { Button } from '../ui/Button.js';
import { MenuButton } from '../ui/MenuButton.js';
import styles from './BulkBar.module.css';
import type { PostChanges } from './usePostChanges.js';

/** What `BulkBar` takes: the selected posts, and what can be done with all of them. */
export interface BulkBarProps {
  readonly posts: readonly PostSummary[];
  readonly library: LibraryContent;
  readonly changes: PostChanges;
  onExport(ids: RecordId[]): void;
  onClear(): void;
}

/** What can be done with the selected posts; every change of theirs can be taken back. */
export function BulkBar({ posts, library, changes, onExport, onClear }: BulkBarProps) {
  const { t } = useTranslation('library');
  const ids = posts.map(({ id }) => id);
  const { busy } = changes;
  const used = new Set(posts.flatMap(({ categories }) => categories));
  const add = library.categories.filter(({ id }) =>
    posts.some(({ categories }) => !categories.includes(id)),
  );
  const remove = library.categories.filter(({ id }) => used.has(id));
  return (
    <div role="toolbar" aria-label={t('bulk.label')} className={styles['bar']}>
      <span className={styles['count']} role="status">
        {t('bulk.selected', { count: ids.length })}
      </span>
      <MenuButton
        label={t('bulk.status')}
        isDisabled={busy}
        groups={[
          {
            label: t('bulk.statusTo'),
            choices: PostStatus.options.map((id) => ({ id, label: t(`filter.statuses.${id}`) })),
          },
        ]}
        onChoose={(id) => void changes.change(ids, { status: PostStatus.parse(id) })}
      />
      <MenuButton
        label={t('bulk.category')}
        isDisabled={busy || library.categories.length === 0}
        groups={[
          {
            label: t('bulk.categoryAdd'),
            choices: add.map(({ id, name }) => ({ id: `+${id}`, label: name, icon: 'plus' })),
          },
          {
            label: t('bulk.categoryRemove'),
            choices: remove.map(({ id, name }) => ({ id: `-${id}`, label: name, icon: 'minus' })),
          },
        ]}
        onChoose={(choice) => {
          const categories = [choice.slice(1)];
          const part = choice.startsWith('+')
            ? { addCategories: categories }
            : { removeCategories: categories };
          void changes.change(ids, part);
        }}
      />
      <Button size="small" icon="export" isDisabled={busy} onPress={() => onExport(ids)}>
        {t('bulk.export')}
      </Button>
      <Button
        size="small"
        icon="trash"
        variant="danger"
        isDisabled={busy}
        onPress={() => void changes.trash(ids)}
      >
        {t('bulk.trash')}
      </Button>
      <Button size="small" variant="quiet" onPress={onClear}>
        {t('bulk.clear')}
      </Button>
    </div>
  );
}
