import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { AppSettings } from '../../../core/contract/app.js';
import type { OpenLibrary } from '../../../core/contract/library.js';
import type { PostSummary } from '../../../core/contract/posts.js';
import type { EditorHandle } from '../../editor/Editor.js';
import { useAssets, usePostList } from '../../host/queries.js';
import { forgetLibraryView } from '../../posts/library-view.js';
import { useLeaving } from '../draft/useLeaving.js';
import { type OpenPost, useOpenPost } from '../draft/useOpenPost.js';
import { useDraft } from '../draft/useDraft.js';
import { forgetExport } from '../../exporting/export-run.js';
import { ExportScreen } from '../exporting/ExportScreen.js';
import { ExportSide, type ExportSideProps } from '../exporting/ExportSide.js';
import { ExchangeScreen } from '../exchange/ExchangeScreen.js';
import { useAutomaticSync } from '../exchange/useAutomaticSync.js';
import { VersionsScreen } from '../history/VersionsScreen.js';
import { LibraryScreen } from '../library/LibraryScreen.js';
import { RoundScreen } from '../round/RoundScreen.js';
import { SettingsScreen } from '../settings/SettingsScreen.js';
import { DeskPalette } from '../palette/DeskPalette.js';
import { arrange, closePanel, useDesk } from './desk-store.js';
import { DeskFrame } from './DeskFrame.js';
import { NoPost } from './NoPost.js';
import { OpenDesk } from './OpenDesk.js';
import { useDeskCommands } from './useDeskCommands.js';
import { useFocusOnDesk } from './useFocusOnDesk.js';
import { useLibraryDraft } from './useLibraryDraft.js';
import { useNewPost } from './useNewPost.js';

/** What `Desk` takes. */
export interface DeskProps {
  readonly open: OpenLibrary;
  readonly settings: AppSettings;
}

const NO_POSTS: readonly PostSummary[] = [];

/** An open library: its posts, the one that is being written, and everything about it. */
export function Desk({ open, settings }: DeskProps) {
  const page = useDesk((desk) => desk.page);
  const exporting = useDesk((desk) => desk.panel?.kind === 'export');
  const librarySession = useLibraryDraft(open);
  const { content: library } = useDraft(librarySession);
  // A long list is drawn between two keys, never in front of one.
  const posts = useDeferredValue(usePostList().data ?? null);
  const assets = useAssets();
  const post = useOpenPost();
  const editor = useRef<EditorHandle | null>(null);
  const { createPost, newPosts } = useNewPost(library, post);
  useLeaving(post.draft?.session ?? null);
  useLeaving(librarySession);
  useOrder();
  useFocusOnDesk(editor, post);
  useOnlyPost(posts, post);
  useAutomaticSync({ post, librarySession, readOnly: open.readOnly !== null });
  const run = useDeskCommands({ draft: post.draft, editor, librarySession, createPost });

  const frame = useMemo(() => ({ open, library, posts, assets }), [open, library, posts, assets]);
  if (page === 'settings') {
    return (
      <SettingsScreen
        {...frame}
        session={librarySession}
        settings={settings}
        post={post}
        onClose={() => arrange({ page: 'desk', person: null })}
      />
    );
  }
  if (page === 'library') {
    return <LibraryScreen {...frame} session={librarySession} {...{ post, createPost }} />;
  }
  if (page === 'exchange') {
    return <ExchangeScreen folder={open.path} {...{ post, library }} by={settings.name} />;
  }
  if (page === 'export') return <ExportScreen {...{ post, library }} by={settings.name} />;
  if (page === 'round') {
    return (
      <RoundScreen
        folder={open.path}
        {...{ library, librarySession, assets, post }}
        posts={posts ?? NO_POSTS}
        by={settings.name}
        onClose={(back) => arrange({ page: back })}
      />
    );
  }
  if (page === 'versions' && post.draft !== null) {
    return (
      <VersionsScreen
        key={post.draft.id}
        {...{ library, post }}
        draft={post.draft}
        onClose={() => arrange({ page: 'desk' })}
      />
    );
  }
  const bodyOfDesk = { ...frame, post, editor, createPost };
  return (
    <>
      {post.draft === null ? (
        <DeskFrame
          {...bodyOfDesk}
          side={exporting ? <SideWithoutPost {...{ post, posts }} /> : null}
        >
          <NoPost posts={posts} onNew={() => void createPost()} />
        </DeskFrame>
      ) : (
        <OpenDesk
          {...bodyOfDesk}
          draft={post.draft}
          librarySession={librarySession}
          newPosts={newPosts}
        />
      )}
      <DeskPalette {...{ editor, post, posts, run }} />
    </>
  );
}

/** Only an export can stand beside an empty desk. */
function SideWithoutPost(props: Pick<ExportSideProps, 'post' | 'posts'>) {
  const panel = useDesk((desk) => desk.panel);
  if (panel?.kind !== 'export') return null;
  return <ExportSide {...props} selection={panel.posts} onClose={closePanel} />;
}

/** Another library begins with a desk in order. */
function useOrder(): void {
  useEffect(
    () => () => {
      arrange({ page: 'desk', panel: null });
      forgetLibraryView();
      forgetExport();
    },
    [],
  );
}

/** A library with one post, such as a guest author's, opens with that post on the desk. */
function useOnlyPost(posts: readonly PostSummary[] | null, post: OpenPost): void {
  const looked = useRef(false);
  useEffect(() => {
    if (looked.current || posts === null) return;
    looked.current = true;
    const [only] = posts;
    if (only !== undefined && posts.length === 1 && post.draft === null) void post.open(only.id);
  }, [posts, post]);
}
