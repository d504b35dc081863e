import { useTranslation } from 'react-i18next';
import { ListBox, ListBoxItem, ListLayout, Text, Virtualizer } from 'react-aria-components';
import type { PostSummary } from '../../core/contract/posts.js';
import type { RecordId } from '../../core/post/post.js';
import { AltCoverage } from './AltCoverage.js';
import styles from './PostList.module.css';
import { StatusMark } from './StatusMark.js';

/** What `PostList` takes. `dateOf` gives the short date to show for a post. */
export interface PostListProps {
  readonly posts: readonly PostSummary[];
  readonly openPost: RecordId | null;
  onOpen(id: RecordId): void;
  dateOf(post: PostSummary): string;
}

/** Room for a title of two lines and the facts below it, px. */
const ROW_HEIGHT = 74;

/** The posts as a list of one tab stop: arrow keys move, typing a title jumps, Enter opens. Draws only what is seen. */
export function PostList({ posts, openPost, onOpen, dateOf }: PostListProps) {
  const { t } = useTranslation('posts');
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowSize: ROW_HEIGHT }}>
      <ListBox
        aria-label={t('list')}
        className={styles['list'] ?? ''}
        items={[...posts]}
        dependencies={[openPost, t, dateOf]}
        selectionMode="single"
        selectedKeys={openPost === null ? [] : [openPost]}
        onSelectionChange={(keys) => {
          const [chosen] = keys === 'all' ? [] : [...keys];
          // A click on the open post empties the selection; it stays open all the same.
          if (typeof chosen === 'string' && chosen !== openPost) onOpen(chosen);
        }}
      >
        {(post) => <PostRow post={post} date={dateOf(post)} />}
      </ListBox>
    </Virtualizer>
  );
}

function PostRow({ post, date }: { readonly post: PostSummary; readonly date: string }) {
  const { t } = useTranslation('posts');
  const title = post.title.trim() === '' ? t('untitled') : post.title;
  return (
    <ListBoxItem id={post.id} textValue={title} className={styles['row'] ?? ''}>
      <Text slot="label" className={styles['title'] ?? ''}>
        {title}
      </Text>
      <Text slot="description" className={styles['facts'] ?? ''}>
        <StatusMark status={post.status} />
        <span className={styles['date']}>{date}</span>
      </Text>
      <span className={styles['coverage']}>
        <AltCoverage images={post.images} />
      </span>
    </ListBoxItem>
  );
}
