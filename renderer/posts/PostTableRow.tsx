import { use } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { GridListItem } from 'react-aria-components';
import type { PostSummary } from '../../core/contract/posts.js';
import type { RecordId } from '../../core/post/post.js';
import { marksIn } from '../../core/search/excerpt.js';
import { client } from '../host/client.js';
import { queryKeys } from '../host/queries.js';
import { Checkbox } from '../ui/Checkbox.js';
import { Icon } from '../ui/Icon.js';
import { AltCoverage } from './AltCoverage.js';
import { Marked } from './Marked.js';
import styles from './PostTable.module.css';
import { RowContext, type RowNeeds } from './row-context.js';
import { StatusMark } from './StatusMark.js';
import { Thumbnail } from './Thumbnail.js';

/** What `PostTableRow` takes. */
export interface PostTableRowProps {
  readonly post: PostSummary;
}

/** One post with what a team asks of it first: how far it is, where it belongs, whether its pictures are described. */
export function PostTableRow({ post }: PostTableRowProps) {
  const { t } = useTranslation('posts');
  const title = post.title.trim() === '' ? t('untitled') : post.title;
  return (
    <GridListItem id={post.id} textValue={title} className={styles['row'] ?? ''}>
      <Cells post={post} title={title} />
    </GridListItem>
  );
}

/** Only drawn while the row is on the screen. */
function Cells({ post, title }: PostTableRowProps & { readonly title: string }) {
  const context = use(RowContext);
  const { images } = post;
  const total = images.described + images.decorative + images.missing;
  const categories = namesOf(post.categories, context);
  const authors = namesOf(post.authors, context);
  return (
    <>
      <Checkbox slot="selection">{null}</Checkbox>
      <Thumbnail asset={post.thumbnail} />
      <span className={styles['text']}>
        <span className={styles['title']} title={title}>
          <Marked text={title} marks={marksIn(title, context.terms)} />
          <OpenNotes count={post.openNotes} />
        </span>
        {context.terms.length > 0 && <FoundText id={post.id} context={context} />}
      </span>
      <StatusMark status={post.status} />
      <span className={styles['category']} title={categories}>
        {categories}
      </span>
      <span className={styles['authors']} title={authors}>
        {authors}
      </span>
      <span className={styles['alts']}>
        <AltCoverage images={images} />
        {total > 0 && <span aria-hidden>{`${total - images.missing}/${total}`}</span>}
      </span>
      <time className={styles['updated']} dateTime={post.updatedAt}>
        {context.date.format(new Date(post.updatedAt))}
      </time>
    </>
  );
}

/** A small mark where somebody waits for an answer. */
function OpenNotes({ count }: { readonly count: number }) {
  const { t } = useTranslation('posts');
  if (count === 0) return null;
  return (
    <span className={styles['notes']}>
      <Icon name="comment" size={16} label={t('openNotes', { count })} />
      <span aria-hidden>{count}</span>
    </span>
  );
}

/** The piece of the text that was found; asked for only by rows that are on the screen. */
function FoundText({ id, context }: { readonly id: RecordId; readonly context: RowNeeds }) {
  const { data } = useQuery({
    queryKey: [...queryKeys.search, 'excerpt', context.query, id],
    queryFn: () => client.search.excerpt({ text: context.query, post: id }),
    gcTime: 10_000,
  });
  if (data === undefined || data === null) return null;
  return (
    <span className={styles['found']}>
      <Marked {...data} />
    </span>
  );
}

function namesOf(ids: readonly RecordId[], { names, list }: RowNeeds): string {
  return list.format(ids.flatMap((id) => names.get(id) ?? []));
}
