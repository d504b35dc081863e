import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { GridList, ListLayout, type Selection, Virtualizer } from 'react-aria-components';
import type { PostSummary } from '../../core/contract/posts.js';
import type { LibraryContent } from '../../core/post/library.js';
import type { RecordId } from '../../core/post/post.js';
import { queryTerms } from '../../core/search/query.js';
import styles from './PostTable.module.css';
import { PostTableHead } from './PostTableHead.js';
import { PostTableRow } from './PostTableRow.js';
import { RowContext, type RowNeeds } from './row-context.js';
import type { PostOrder } from './sort-posts.js';
import { useNames } from './useNames.js';
import { dateFormat } from '../i18n/date-format.js';

/** What `PostTable` takes. `order` may be the rank of a search; `query` is what its hits are marked for. */
export interface PostTableProps {
  readonly posts: readonly PostSummary[];
  readonly library: LibraryContent;
  readonly order: PostOrder | 'match';
  readonly query: string;
  readonly selected: Selection;
  onSelect(selected: Selection): void;
  onOrder(order: PostOrder): void;
  onOpen(id: RecordId): void;
}

/** Height of a row, px: with a line of text from the post while something is searched. */
const ROW_HEIGHT = 64;
const FOUND_ROW_HEIGHT = 84;

/** The posts as a list to work in: arrow keys move, Space selects, Enter opens. Draws only what is seen. */
export function PostTable(props: PostTableProps) {
  const { posts, library, order, query, selected, onSelect, onOrder, onOpen } = props;
  const { t, i18n } = useTranslation('library');
  const names = useNames(library);
  const found = query.trim() !== '';
  const context = useMemo<RowNeeds>(
    () => ({
      names,
      query: query.trim(),
      terms: queryTerms(query),
      date: dateFormat(i18n.language, { dateStyle: 'medium' }),
      list: new Intl.ListFormat(i18n.language, { type: 'conjunction' }),
    }),
    [names, query, i18n.language],
  );
  const layoutOptions = useMemo(
    () => ({ rowSize: found ? FOUND_ROW_HEIGHT : ROW_HEIGHT, padding: 4 }),
    [found],
  );
  return (
    <RowContext value={context}>
      <div className={styles['table']}>
        <PostTableHead posts={posts} {...{ order, selected, onSelect, onOrder }} />
        <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
          <GridList
            aria-label={t('posts.list', { count: posts.length })}
            className={styles['list'] ?? ''}
            items={posts}
            selectionMode="multiple"
            selectionBehavior="toggle"
            selectedKeys={selected}
            onSelectionChange={onSelect}
            onAction={(key) => {
              onOpen(String(key));
            }}
          >
            {row}
          </GridList>
        </Virtualizer>
      </div>
    </RowContext>
  );
}

// The same function for every list: a row that was built once is not built again for the next.
function row(post: PostSummary) {
  return <PostTableRow post={post} />;
}
