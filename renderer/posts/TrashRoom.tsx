import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  GridList,
  GridListItem,
  ListLayout,
  type Selection,
  Virtualizer,
} from 'react-aria-components';
import type { TrashedPost } from '../../core/contract/posts.js';
import type { RecordId } from '../../core/post/post.js';
import { client } from '../host/client.js';
import { queryKeys } from '../host/queries.js';
import { Button } from '../ui/Button.js';
import { Checkbox } from '../ui/Checkbox.js';
import { EmptyState } from '../ui/EmptyState.js';
import styles from './LibraryPage.module.css';
import { StatusMark } from './StatusMark.js';
import { Thumbnail } from './Thumbnail.js';
import type { PostChanges } from './usePostChanges.js';
import { dateFormat } from '../i18n/date-format.js';

/** What `TrashRoom` takes. */
export interface TrashRoomProps {
  readonly changes: PostChanges;
}

/** The posts in the trash; null until they are read. */
export function useTrash(): TrashedPost[] | null {
  const { data } = useQuery({
    queryKey: queryKeys.trash,
    queryFn: () => client.posts.trashed(),
  });
  return data ?? null;
}

const ROW = { rowSize: 64, padding: 4 };

/** What was put into the trash: bring it back, or let it go for good. */
export function TrashRoom({ changes }: TrashRoomProps) {
  const { t } = useTranslation('library');
  const trashed = useTrash();
  const [selection, select] = useState<Selection>(new Set());
  const chosen = useMemo(
    () => (trashed ?? []).filter(({ id }) => selection === 'all' || selection.has(id)),
    [trashed, selection],
  );
  if (trashed === null) return null;
  if (trashed.length === 0) {
    return (
      <EmptyState icon="trash" title={t('trash.emptyTitle')}>
        {t('trash.emptyText')}
      </EmptyState>
    );
  }
  const ids = (chosen.length > 0 ? chosen : []).map(({ id }) => id);
  return (
    <>
      <p className={styles['hint']}>{t('trash.hint')}</p>
      <TrashActions ids={ids} changes={changes} onDone={() => select(new Set())} />
      <Virtualizer layout={ListLayout} layoutOptions={ROW}>
        <GridList
          aria-label={t('trash.list')}
          className={styles['trash'] ?? ''}
          items={trashed}
          dependencies={[changes.busy, t]}
          selectionMode="multiple"
          selectionBehavior="toggle"
          selectedKeys={new Set(ids)}
          onSelectionChange={select}
        >
          {(post) => <TrashRow post={post} changes={changes} />}
        </GridList>
      </Virtualizer>
    </>
  );
}

interface TrashActionsProps {
  readonly ids: readonly RecordId[];
  readonly changes: PostChanges;
  onDone(): void;
}

/** Removing for good asks once more, in its own place. */
function TrashActions({ ids, changes, onDone }: TrashActionsProps) {
  const { t } = useTranslation('library');
  const [asked, ask] = useState(false);
  const none = ids.length === 0;
  const run = (act: (ids: readonly RecordId[]) => Promise<void>) => {
    ask(false);
    onDone();
    void act(ids);
  };
  if (asked && !none) {
    return (
      <div role="group" aria-label={t('trash.sure')} className={styles['actions']}>
        <span>{t('trash.sureText', { count: ids.length })}</span>
        <Button size="small" variant="danger" icon="trash" onPress={() => run(changes.remove)}>
          {t('trash.removeNow')}
        </Button>
        <Button size="small" autoFocus onPress={() => ask(false)}>
          {t('trash.keep')}
        </Button>
      </div>
    );
  }
  return (
    <div role="toolbar" aria-label={t('trash.actions')} className={styles['actions']}>
      <Button
        size="small"
        icon="undo"
        isDisabled={none || changes.busy}
        onPress={() => run(changes.bringBack)}
      >
        {none ? t('trash.bringBackSelected') : t('trash.bringBackCount', { count: ids.length })}
      </Button>
      <Button
        size="small"
        icon="trash"
        variant="quiet"
        isDisabled={none || changes.busy}
        onPress={() => ask(true)}
      >
        {t('trash.remove')}
      </Button>
    </div>
  );
}

function TrashRow({
  post,
  changes,
}: {
  readonly post: TrashedPost;
  readonly changes: PostChanges;
}) {
  const { t, i18n } = useTranslation('library');
  const title = post.title.trim() === '' ? t('untitled') : post.title;
  const date = dateFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <GridListItem id={post.id} textValue={title} className={styles['trashRow'] ?? ''}>
      <Checkbox slot="selection">{null}</Checkbox>
      <Thumbnail asset={post.thumbnail} />
      <span className={styles['trashTitle']}>{title}</span>
      <StatusMark status={post.status} />
      <span>{t('trash.since', { date: date.format(new Date(post.trashedAt)) })}</span>
      <Button
        size="small"
        icon="undo"
        isDisabled={changes.busy}
        aria-label={t('trash.bringBackTitle', { title })}
        onPress={() => void changes.bringBack([post.id])}
      >
        {t('trash.bringBack')}
      </Button>
    </GridListItem>
  );
}
