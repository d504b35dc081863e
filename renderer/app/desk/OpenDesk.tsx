import { memo, type RefObject, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isPortrait, type Finding } from '../../../core/alt/finding.js';
import type { Asset, AssetHash } from '../../../core/image/asset.js';
import { findImages } from '../../../core/image/find-images.js';
import type { LibraryContent } from '../../../core/post/library.js';
import type { EditorHandle } from '../../editor/Editor.js';
import { useAppSettings } from '../../host/queries.js';
import type { DraftSession } from '../draft/draft-session.js';
import type { RecordId } from '../../../core/post/post.js';
import { useFocusReturn } from '../../ui/useFocusReturn.js';
import { type PostDraft, postOnScreen } from '../draft/post-draft.js';
import { useCalmContent } from '../draft/useCalmContent.js';
import { usePlace } from '../draft/usePlace.js';
import { useSyncState } from '../exchange/sync-state.js';
import { NotesTab } from '../review/NotesTab.js';
import type { AltJob } from '../pictures/alt-queue.js';
import { useArrivals } from '../pictures/useArrivals.js';
import { useTypingWatch } from '../pictures/typing.js';
import { useMending } from '../pictures/useMending.js';
import { usePictureFlow } from '../pictures/usePictureFlow.js';
import { arrange, showPanel, showPrompt, useDesk } from './desk-store.js';
import { AssignmentTab } from './AssignmentTab.js';
import { DeskFrame, type DeskFrameProps } from './DeskFrame.js';
import { PostColumn } from './PostColumn.js';
import { SideColumn } from './SideColumn.js';
import { SidePanels } from './SidePanels.js';
import { focusTitle } from './TitleField.js';
import { useFindings } from '../findings/useFindings.js';
import type { NewPosts } from './useNewPost.js';
import { useWritingAids } from './useWritingAids.js';
import { useNeighbours } from '../findings/useNeighbours.js';

/** What `OpenDesk` takes: the frame's parts and the open post. `newPosts` are those made just now. */
export interface OpenDeskProps extends Omit<DeskFrameProps, 'side' | 'children'> {
  readonly draft: PostDraft;
  readonly assets: ReadonlyMap<AssetHash, Asset>;
  readonly editor: RefObject<EditorHandle | null>;
  readonly newPosts: NewPosts;
  readonly librarySession: DraftSession<LibraryContent>;
}

/** The desk with a post on it: the text in the middle, what belongs to it on the right. */
export const OpenDesk = memo(function OpenDesk(props: OpenDeskProps) {
  const { draft, library, librarySession, assets, editor, post, posts, newPosts } = props;
  const { t } = useTranslation('app');
  const { content, onTyped, settle } = useCalmContent(draft.session);
  const screen = useMemo(() => postOnScreen(draft, content), [draft, content]);
  const neighbours = useNeighbours(screen, library);
  const found = useFindings(screen, library, assets, neighbours);
  const findings = found.open;
  const flow = usePictureFlow(draft, content, editor);
  const aids = useWritingAids(content.language, library, librarySession);
  const by = useAppSettings().data?.name ?? '';
  const mending = useMending(draft, found, { library, assets, by, neighbours });
  useTypingWatch();
  useArrivals(draft.id, content.body, flow.askAbout);
  useTitleFocus(newPosts);
  useGuiding(screen.assignment !== null && posts?.length === 1);
  const asking = flow.prompt !== null;
  useEffect(() => {
    useSyncState.setState({ asking });
    return () => useSyncState.setState({ asking: false });
  }, [asking]);
  const asked = flow.prompt?.job.number;
  useEffect(() => {
    // A question nobody can see is no question.
    if (asked === undefined) arrange({ prompt: 'none' });
    else showPrompt();
  }, [asked]);
  const panelOpen = useDesk((desk) => desk.panel !== null) || flow.prompt !== null;
  useFocusReturn(panelOpen, () => editor.current?.focus());

  const onCursor = usePlace(draft, flow.prompt?.job.place ?? null, (place) => {
    editor.current?.reveal(Math.min(place.cursor, content.body.length));
    if (place.openPrompt !== null) flow.ask(place.openPrompt);
  });
  const { revealImage, jump } = useJumps(draft, editor, flow);
  useWanted(draft.id, jump);
  const tabs = (
    <SideColumn
      assignment={
        screen.assignment === null ? null : (
          <AssignmentTab
            {...{ draft, library, librarySession, by }}
            post={screen}
            onTitle={focusTitle}
            onText={() => editor.current?.focus()}
          />
        )
      }
      notes={<NotesTab {...{ draft, editor }} post={screen} />}
      post={screen}
      library={library}
      assets={assets}
      found={found}
      checkActions={{ ...mending, onJump: jump }}
      save={() => draft.session.flush()}
      onPlace={(offset) => editor.current?.reveal(offset)}
      onTop={(offset) => editor.current?.scrollTo(offset)}
      onOpenImage={flow.ask}
      onRevealImage={revealImage}
    />
  );
  return (
    <DeskFrame
      {...props}
      side={
        <SidePanels
          {...{ content, library, librarySession, assets, flow, aids, post, posts, tabs, by }}
          postId={draft.id}
          onChange={(part) => draft.session.edit({ ...draft.session.current(), ...part })}
        />
      }
    >
      <h1 className="visually-hidden">{content.title.trim() || t('title.placeholder')}</h1>
      <PostColumn
        {...{ draft, content, library, assets, findings, flow, aids, editor, post, posts }}
        {...{ onCursor, onTyped }}
        onPlaced={settle}
      />
    </DeskFrame>
  );
});

/** Goes to the finding that somebody was sent here for; the editor is there after its first frame. */
function useWanted(post: RecordId, jump: (finding: Finding) => void): void {
  const wanted = useDesk((desk) => desk.wanted);
  const go = useRef(jump);
  useEffect(() => {
    go.current = jump;
  });
  useEffect(() => {
    if (wanted?.post !== post) return;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        arrange({ wanted: null });
        go.current(wanted.finding);
      }),
    );
  }, [wanted, post]);
}

/** A library made for one assignment opens at what was asked for, without a list of one post beside it. */
function useGuiding(guided: boolean): void {
  useEffect(() => {
    if (guided) arrange({ tab: 'assignment', libraryShown: false });
  }, [guided]);
}

/** The ways from a picture or a finding to where it stands. */
function useJumps(
  draft: PostDraft,
  editor: RefObject<EditorHandle | null>,
  flow: ReturnType<typeof usePictureFlow>,
) {
  const revealImage = (place: AltJob['place']) => {
    if (place === 'featured') {
      showPanel({ kind: 'details' });
      return;
    }
    const image = findImages(draft.session.current().body)[place];
    if (image !== undefined) editor.current?.reveal(image.from, image.to);
  };
  const jump = (finding: Finding) => {
    if (finding.image !== null) {
      const { place } = finding.image;
      if (isPortrait(place)) {
        arrange({ page: 'settings' });
        return;
      }
      revealImage(place);
      flow.ask(place);
    } else if (finding.from !== null) editor.current?.reveal(finding.from, finding.to ?? undefined);
    else jumpToRecord(finding);
  };
  return { revealImage, jump };
}

/** Opens where a finding about the post as a whole is mended: the title, the authors, or the details. */
function jumpToRecord({ rule }: Finding): void {
  if (rule === 'title-missing') focusTitle();
  else if (rule === 'guest-bio-missing') arrange({ page: 'settings' });
  else showPanel({ kind: 'details' });
}

/** Puts the cursor into the title of a post that was just made, once: who comes back to it goes on in the text. */
function useTitleFocus({ count, untitledRef }: NewPosts): void {
  useEffect(() => {
    if (untitledRef.current) focusTitle();
    untitledRef.current = false;
  }, [count, untitledRef]);
}
