import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostSummary } from '../../core/contract/posts.js';
import type { Category } from '../../core/post/category.js';
import type { RecordId } from '../../core/post/post.js';
import { useIsReadOnly } from '../host/queries.js';
import { Button } from '../ui/Button.js';
import { EmptyState } from '../ui/EmptyState.js';
import { IconButton } from '../ui/IconButton.js';
import { SelectField } from '../ui/SelectField.js';
import { TextField } from '../ui/TextField.js';
import { AltShares } from './AltShares.js';
import styles from './LibraryColumn.module.css';
import { ALL_POSTS, countByStatus, filterPosts } from './post-filter.js';
import { PostList } from './PostList.js';
import { StatusFilter } from './StatusFilter.js';
import { dateFormat } from '../i18n/date-format.js';

/** What `LibraryColumn` takes. `posts` null means they are still being read. */
export interface LibraryColumnProps {
  readonly name: string;
  readonly posts: readonly PostSummary[] | null;
  readonly categories: readonly Category[];
  readonly openPost: RecordId | null;
  onOpen(id: RecordId): void;
  onNew(): void;
  onLibrary(): void;
  onSettings(): void;
  onFold(): void;
}

const EVERY_CATEGORY = 'all';
const NO_POSTS: readonly PostSummary[] = [];

/** The left column: which posts there are, narrowed by status, category and title. */
export function LibraryColumn(props: LibraryColumnProps) {
  const { name, posts, categories, openPost, onOpen, onNew } = props;
  const { t, i18n } = useTranslation('posts');
  const [filter, setFilter] = useState(ALL_POSTS);
  const isReadOnly = useIsReadOnly();
  const counts = useMemo(() => countByStatus(posts ?? []), [posts]);
  const shown = useMemo(() => filterPosts(posts ?? [], filter, 0), [posts, filter]);
  const dateOf = useDateOf(i18n.language);
  const options = [
    { id: EVERY_CATEGORY, label: t('everyCategory') },
    ...categories.map((category) => ({ id: category.id, label: category.name })),
  ];
  return (
    <div className={styles['column']}>
      <ColumnHead {...props} name={name} />
      <StatusFilter
        counts={counts}
        value={filter.status}
        onChange={(status) => setFilter({ ...filter, status })}
      />
      <div className={styles['filters']}>
        <SelectField
          hideLabel
          size="small"
          label={t('filterCategory')}
          options={options}
          value={filter.category ?? EVERY_CATEGORY}
          onChange={(id) => setFilter({ ...filter, category: id === EVERY_CATEGORY ? null : id })}
        />
        <TextField
          hideLabel
          icon="search"
          size="small"
          type="search"
          label={t('search')}
          placeholder={t('search')}
          value={filter.query}
          onChange={(query) => setFilter({ ...filter, query })}
        />
      </div>
      <div className={styles['posts']}>
        {shown.length > 0 ? (
          <PostList posts={shown} openPost={openPost} onOpen={onOpen} dateOf={dateOf} />
        ) : (
          posts !== null && <Empty none={posts.length === 0} onAll={() => setFilter(ALL_POSTS)} />
        )}
      </div>
      <AltShares posts={posts ?? NO_POSTS} />
      <div className={styles['foot']}>
        <Button wide icon="plus" isDisabled={isReadOnly} onPress={onNew}>
          {t('new')}
        </Button>
      </div>
    </div>
  );
}

function ColumnHead(
  props: Pick<LibraryColumnProps, 'name' | 'onLibrary' | 'onSettings' | 'onFold'>,
) {
  const { name, onLibrary, onSettings, onFold } = props;
  const { t } = useTranslation('posts');
  return (
    <header className={styles['header']}>
      <h2 className={styles['name']} title={name}>
        {name}
      </h2>
      <IconButton icon="book" label={t('library')} onPress={onLibrary} />
      <IconButton icon="settings" label={t('settings')} onPress={onSettings} />
      <IconButton icon="sidebar" label={t('fold')} onPress={onFold} />
    </header>
  );
}

interface EmptyProps {
  readonly none: boolean;
  onAll(): void;
}

/** The button for a new post stands below the list in any case. */
function Empty({ none, onAll }: EmptyProps) {
  const { t } = useTranslation('posts');
  return none ? (
    <EmptyState icon="article" title={t('empty.title')}>
      {t('empty.text')}
    </EmptyState>
  ) : (
    <EmptyState
      icon="search"
      title={t('nothingFound.title')}
      action={
        <Button size="small" onPress={onAll}>
          {t('nothingFound.action')}
        </Button>
      }
    >
      {t('nothingFound.text')}
    </EmptyState>
  );
}

function useDateOf(language: string): (post: PostSummary) => string {
  const format = useMemo(
    () => dateFormat(language, { day: 'numeric', month: 'short', year: 'numeric' }),
    [language],
  );
  return useCallback(
    (post: PostSummary) => format.format(new Date(post.publishAt ?? post.updatedAt)),
    [format],
  );
}
