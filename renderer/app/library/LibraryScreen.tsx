import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenLibrary } from '../../../core/contract/library.js';
import type { PostSummary } from '../../../core/contract/posts.js';
import type { LibraryContent } from '../../../core/post/library.js';
import type { RecordId } from '../../../core/post/post.js';
import { AltShares } from '../../posts/AltShares.js';
import { LibraryPage } from '../../posts/LibraryPage.js';
import { usePostChanges } from '../../posts/usePostChanges.js';
import { Notice } from '../../ui/Notice.js';
import { arrange } from '../desk/desk-store.js';
import { ReadOnlyNotice } from '../desk/ReadOnlyNotice.js';
import { ExportSide } from '../exporting/ExportSide.js';
import type { OpenPost } from '../draft/useOpenPost.js';
import type { DraftSession } from '../draft/draft-session.js';
import { ErrorText } from '../frame/ErrorText.js';
import { LibrariesRoom } from '../upkeep/LibrariesRoom.js';
import { UpkeepRoom } from '../upkeep/UpkeepRoom.js';
import { openLibrary } from '../welcome/open-library.js';
import { useLeavingLibrary } from './useLeavingLibrary.js';
import styles from './LibraryScreen.module.css';

/** What `LibraryScreen` takes. */
export interface LibraryScreenProps {
  readonly open: OpenLibrary;
  readonly library: LibraryContent;
  readonly posts: readonly PostSummary[] | null;
  readonly session: DraftSession<LibraryContent>;
  readonly post: OpenPost;
  createPost(): Promise<void>;
}

const NO_POSTS: readonly PostSummary[] = [];

/** The library page with what the app arranges for it: opening posts, exporting, the open draft. */
export function LibraryScreen(props: LibraryScreenProps) {
  const { open, library, posts, post, createPost } = props;
  const { t } = useTranslation('app');
  const changes = usePostChanges(post.around);
  const leaving = useLeavingLibrary(props);
  const [exported, exportPosts] = useState<RecordId[] | null>(null);
  const toDesk = () => arrange({ page: 'desk' });
  const openPost = (id: RecordId) =>
    void post.open(id).then((opened) => {
      if (opened) toDesk();
    });
  return (
    <div className={styles['screen']}>
      <div className={styles['page']}>
        <LibraryPage
          {...{ library, posts, changes }}
          shares={<AltShares posts={posts ?? NO_POSTS} />}
          notices={
            <>
              <ReadOnlyNotice reason={open.readOnly} />
              {post.problem !== null && (
                <Notice tone="danger" onDismiss={post.dismissProblem}>
                  <ErrorText error={post.problem} />
                </Notice>
              )}
            </>
          }
          upkeep={
            <UpkeepRoom
              path={open.path}
              aroundMove={leaving.around}
              onOpenLibrary={(path) =>
                void leaving.opening.attempt((tell) => openLibrary({ path }, tell))
              }
            />
          }
          libraries={<LibrariesRoom path={open.path} opening={leaving.opening} />}
          onOpen={openPost}
          onNew={() => void createPost().then(toDesk)}
          onExport={exportPosts}
          onBack={toDesk}
          onSettings={() => arrange({ page: 'settings' })}
        />
      </div>
      {exported !== null && (
        <aside className={styles['side']} aria-label={t('region.side')}>
          <ExportSide
            key={exported.join(' ')}
            {...{ post, posts }}
            selection={exported}
            onClose={() => exportPosts(null)}
          />
        </aside>
      )}
    </div>
  );
}
