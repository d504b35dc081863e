import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Selection } from 'react-aria-components';
import type { PostSummary } from '../../core/contract/posts.js';
import type { LibraryContent } from '../../core/post/library.js';
import type { RecordId } from '../../core/post/post.js';
import { Button } from '../ui/Button.js';
import { EmptyState } from '../ui/EmptyState.js';
import { BulkBar } from './BulkBar.js';
import { FilterBar } from './FilterBar.js';
import styles from './LibraryPage.module.css';
import { showLibrary, useLibraryView } from './library-view.js';
import { ALL_POSTS } from './post-filter.js';
import { PostTable } from './PostTable.js';
import { type FoundPosts, useFoundPosts } from './useFoundPosts.js';
import type { PostChanges } from './usePostChanges.js';

/** What `PostsRoom` takes. `posts` null means they are still being read. */
export interface PostsRoomProps {
  readonly posts: readonly PostSummary[] | null;
  readonly library: LibraryContent;
  readonly changes: PostChanges;
  onOpen(id: RecordId): void;
  onNew(): void;
  onExport(ids: RecordId[]): void;
}

/** All posts: found, narrowed, ordered, selected, and changed many at a time. */
export function PostsRoom(props: PostsRoomProps) {
  const { posts, library, changes, onOpen, onNew, onExport } = props;
  const { t, i18n } = useTranslation('library');
  const view = useLibraryView();
  const [opened] = useState(() => Date.now());
  const found = useFoundPosts(posts ?? NONE, view, i18n.language, opened);
  const [selection, select] = useState<Selection>(new Set());
  // Typing goes first; a long list follows when there is time.
  const shown = useDeferredValue(found.posts);
  const query = useDeferredValue(view.filter.query);
  // What left the list left the selection: nobody changes posts that are not seen.
  const selected = useMemo(
    () => found.posts.filter(({ id }) => selection === 'all' || selection.has(id)),
    [found.posts, selection],
  );
  const keys = useMemo(() => new Set(selected.map(({ id }) => id)), [selected]);
  if (posts === null) return <p className={styles['waiting']}>{t('posts.reading')}</p>;
  if (posts.length === 0) return <NoPosts onNew={onNew} />;
  return (
    <>
      <FilterBar filter={view.filter} library={library} posts={posts} />
      <FoundLine found={found} all={posts} />
      {found.posts.length === 0 ? (
        <NothingFound />
      ) : (
        <PostTable
          posts={shown}
          library={library}
          order={found.order}
          query={query}
          selected={keys}
          onSelect={select}
          onOrder={(order) => showLibrary({ order })}
          onOpen={onOpen}
        />
      )}
      {selected.length > 0 && (
        <BulkBar
          {...{ library, changes, onExport }}
          posts={selected}
          onClear={() => select(new Set())}
        />
      )}
    </>
  );
}

const NONE: readonly PostSummary[] = [];

interface FoundLineProps {
  readonly found: FoundPosts;
  readonly all: readonly PostSummary[];
}

/** How many are shown, said aloud when it changes; how far a search or the first count of a large library is. */
function FoundLine({ found, all }: FoundLineProps) {
  const { t } = useTranslation('library');
  const { posts, order, searching } = found;
  const total = all.length;
  const read = useMemo(() => all.filter(({ counted }) => counted).length, [all]);
  const areAll = posts.length === total && order !== 'match';
  const isQuiet = areAll && searching === null && read === total;
  return (
    <div className={isQuiet ? 'visually-hidden' : styles['found']}>
      <p role="status">
        {t(areAll ? 'posts.all' : 'posts.found', { count: posts.length, total })}
        {order === 'match' && ` ${t('posts.byMatch')}`}
        {searching !== null && ` ${t('posts.searching', { ...searching })}`}
      </p>
      {/* Outside of what is said aloud: nobody wants to hear every number. */}
      {read < total && <p>{t('posts.counting', { read, total })}</p>}
    </div>
  );
}

function NoPosts({ onNew }: { onNew(): void }) {
  const { t } = useTranslation('library');
  return (
    <EmptyState
      icon="book"
      title={t('empty.title')}
      action={
        <Button variant="primary" icon="plus" onPress={onNew}>
          {t('empty.new')}
        </Button>
      }
    >
      {t('empty.text')}
    </EmptyState>
  );
}

function NothingFound() {
  const { t } = useTranslation('library');
  const searched = useLibraryView(({ filter }) => filter.query.trim() !== '');
  return (
    <EmptyState
      icon="search"
      title={t('nothing.title')}
      action={
        <div className={styles['choices']}>
          <Button size="small" onPress={() => showLibrary({ filter: ALL_POSTS, order: null })}>
            {t('nothing.all')}
          </Button>
          <Button
            size="small"
            variant="quiet"
            icon="trash"
            onPress={() => showLibrary({ room: 'trash' })}
          >
            {t('nothing.trash')}
          </Button>
        </div>
      }
    >
      {t(searched ? 'nothing.search' : 'nothing.filter')}
    </EmptyState>
  );
}
