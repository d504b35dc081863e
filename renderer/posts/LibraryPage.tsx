import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostSummary } from '../../core/contract/posts.js';
import type { LibraryContent } from '../../core/post/library.js';
import type { RecordId } from '../../core/post/post.js';
import { useIsReadOnly } from '../host/queries.js';
import { Button } from '../ui/Button.js';
import { ChangeNotice } from './ChangeNotice.js';
import styles from './LibraryPage.module.css';
import { useLibraryView } from './library-view.js';
import { LibraryRail } from './LibraryRail.js';
import { PostsRoom } from './PostsRoom.js';
import { TrashRoom, useTrash } from './TrashRoom.js';
import type { PostChanges } from './usePostChanges.js';

/**
 * What `LibraryPage` takes. `posts` null means they are still being read; `shares` is the small
 * picture of described images, `upkeep` and `libraries` are rooms that the app fills.
 */
export interface LibraryPageProps {
  readonly library: LibraryContent;
  readonly posts: readonly PostSummary[] | null;
  readonly changes: PostChanges;
  readonly shares: ReactNode;
  readonly notices: ReactNode;
  readonly upkeep: ReactNode;
  readonly libraries: ReactNode;
  onOpen(id: RecordId): void;
  onNew(): void;
  onExport(ids: RecordId[]): void;
  onBack(): void;
  onSettings(): void;
}

/** The library as a room of its own: all posts, the trash, checks and backups, other libraries. */
export function LibraryPage(props: LibraryPageProps) {
  const { library, posts, changes, onOpen, onNew, onExport } = props;
  const { t } = useTranslation('library');
  const { room } = useLibraryView();
  const trash = useTrash();
  const isReadOnly = useIsReadOnly();
  const rooms = {
    posts: <PostsRoom {...{ posts, library, changes, onOpen, onNew, onExport }} />,
    trash: <TrashRoom changes={changes} />,
    upkeep: <div className={styles['plain']}>{props.upkeep}</div>,
    libraries: <div className={styles['plain']}>{props.libraries}</div>,
  };
  return (
    <div className={styles['page']}>
      <LibraryRail
        name={library.profile.name}
        room={room}
        counts={{ posts: posts?.length ?? null, trash: trash?.length || null }}
        aside={props.shares}
        onBack={props.onBack}
        onSettings={props.onSettings}
      />
      <main className={styles['main']}>
        <header className={styles['head']}>
          <h1 className={styles['title']}>{t(`rooms.${room}`)}</h1>
          {room === 'posts' && posts?.length !== 0 && (
            <Button variant="primary" icon="plus" isDisabled={isReadOnly} onPress={onNew}>
              {t('posts.new')}
            </Button>
          )}
        </header>
        <div className={styles['notices']}>
          {props.notices}
          <ChangeNotice changes={changes} />
        </div>
        <div className={styles['body']}>{rooms[room]}</div>
      </main>
    </div>
  );
}
