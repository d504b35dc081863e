import { memo, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenLibrary } from '../../../core/contract/library.js';
import type { PostSummary } from '../../../core/contract/posts.js';
import type { LibraryContent } from '../../../core/post/library.js';
import { LibraryColumn } from '../../posts/LibraryColumn.js';
import { classNames } from '../../ui/class-names.js';
import { Notice } from '../../ui/Notice.js';
import type { OpenPost } from '../draft/useOpenPost.js';
import { SyncNotice } from '../exchange/SyncNotice.js';
import { ErrorText } from '../frame/ErrorText.js';
import { REGION } from '../frame/regions.js';
import { SkipLinks, type SkipTarget } from '../frame/SkipLinks.js';
import { isWriting } from '../pictures/typing.js';
import { DamageNotice } from './DamageNotice.js';
import { MovedNotice } from './MovedNotice.js';
import { ReadOnlyNotice } from './ReadOnlyNotice.js';
import { RecoveredNotices } from './RecoveredNotices.js';
import { arrange, isAlone, useDesk } from './desk-store.js';
import styles from './DeskFrame.module.css';
import { DeskBar } from './DeskBar.js';
import { useListShown } from './useListShown.js';
import { useNarrow } from './useNarrow.js';

/** What `DeskFrame` takes; `side` null leaves the right column away. */
export interface DeskFrameProps {
  readonly open: OpenLibrary;
  readonly library: LibraryContent;
  readonly posts: readonly PostSummary[] | null;
  readonly post: OpenPost;
  readonly side: ReactNode;
  readonly children: ReactNode;
  createPost(): Promise<void>;
}

/** The three columns and their landmarks. */
export function DeskFrame(props: DeskFrameProps) {
  const { posts, post, side, children } = props;
  const { t } = useTranslation('app');
  const narrow = useNarrow();
  useSideInSight();
  const { showLibrary, showSide, beside, alone } = useColumns(side !== null);
  const targets: SkipTarget[] = ['text'];
  if (showLibrary) targets.push('library');
  if (showSide) targets.push('side');
  return (
    <div
      className={classNames(
        styles['desk'],
        showLibrary && styles['withLibrary'],
        showSide && styles['withSide'],
        beside && styles['beside'],
        alone && styles['alone'],
      )}
    >
      <SkipLinks targets={targets} />
      {showLibrary && (
        <LibraryRegion
          library={props.library}
          posts={posts}
          post={post}
          createPost={props.createPost}
          narrow={narrow}
        />
      )}
      <main {...region('text')} className={styles['middle']} aria-label={t('region.text')}>
        <DeskBar libraryShown={showLibrary} posts={posts} openPost={post.draft?.id ?? null} />
        <DeskNotices {...props} />
        {children}
      </main>
      {showSide && (
        <aside {...region('side')} className={styles['side']} aria-label={t('region.side')}>
          {side}
        </aside>
      )}
    </div>
  );
}

/** Which columns are shown, and whether the preview takes more room than its own. */
function useColumns(hasSide: boolean) {
  const beside = useDesk((desk) => desk.beside);
  const listShown = useListShown();
  const alone = useDesk(isAlone) && hasSide;
  const showSide = useSideShown() && hasSide;
  const showLibrary = listShown && !beside && !alone;
  return { showLibrary, showSide, beside: showSide && beside, alone };
}

/** A panel that was asked for is shown even while the right column is folded away. */
function useSideShown(): boolean {
  return useDesk(({ focused, sideShown, panel }) => !focused && (sideShown || panel !== null));
}

/**
 * In a narrow window the side stands below the text: what was asked for there, and the prompt, come into
 * sight, but take nobody away who types.
 */
function useSideInSight(): void {
  const asked = useDesk(({ panel, tab, prompt }) => {
    return prompt === 'front' ? prompt : (panel?.kind ?? tab);
  });
  const before = useRef(asked);
  useEffect(() => {
    const was = before.current;
    before.current = asked;
    // Whoever answered is there already.
    if (was === asked || was === 'front') return;
    if (asked === 'front' && isWriting()) return;
    document.getElementById('region-side')?.scrollIntoView({ block: 'start' });
  }, [asked]);
}

interface LibraryRegionProps extends Pick<
  DeskFrameProps,
  'library' | 'posts' | 'post' | 'createPost'
> {
  readonly narrow: boolean;
}

/** Drawn anew only when the library changes: typing must not draw a list of a thousand posts. */
const LibraryRegion = memo(function LibraryRegion(props: LibraryRegionProps) {
  const { library, posts, post, createPost, narrow } = props;
  const { t } = useTranslation('app');
  const fold = () => arrange({ libraryShown: false });
  return (
    <nav
      {...region('library')}
      className={styles['library']}
      aria-label={t('region.library')}
      onKeyDown={(event) => {
        // Over a narrow text it is something that was opened, and Escape closes it.
        if (narrow && event.key === 'Escape' && !event.defaultPrevented) fold();
      }}
    >
      <LibraryColumn
        name={library.profile.name}
        posts={posts}
        categories={library.categories}
        openPost={post.draft?.id ?? null}
        onOpen={(id) => {
          void post.open(id);
          if (narrow) fold();
        }}
        onNew={() => void createPost()}
        onLibrary={() => arrange({ page: 'library' })}
        onSettings={() => arrange({ page: 'settings' })}
        onFold={fold}
      />
    </nav>
  );
});

function DeskNotices({ open, post }: DeskFrameProps) {
  return (
    <>
      <DamageNotice damages={open.damages} />
      <ReadOnlyNotice reason={open.readOnly} />
      <MovedNotice />
      <RecoveredNotices post={post} />
      {post.draft !== null && <SyncNotice post={post.draft.id} />}
      {post.problem !== null && (
        <div className={styles['notice']}>
          <Notice tone="danger" onDismiss={post.dismissProblem}>
            <ErrorText error={post.problem} />
          </Notice>
        </div>
      )}
    </>
  );
}

/** What makes a landmark a stop of F6 and a target of the skip links. */
function region(name: SkipTarget) {
  return { id: `region-${name}`, [REGION]: '', tabIndex: -1 };
}
