import { type RefObject, useMemo } from 'react';
import type { Finding } from '../../../core/alt/finding.js';
import type { PostSummary } from '../../../core/contract/posts.js';
import type { Asset, AssetHash } from '../../../core/image/asset.js';
import type { LibraryContent } from '../../../core/post/library.js';
import type { PostContent } from '../../../core/post/post.js';
import { Editor, type EditorHandle, type WritingAids } from '../../editor/Editor.js';
import { useIsReadOnly } from '../../host/queries.js';
import { anchoredAnew } from '../../../core/review/passage.js';
import { review } from '../review/review-store.js';
import type { PostDraft } from '../draft/post-draft.js';
import { retitle } from '../draft/retitle.js';
import type { OpenPost } from '../draft/useOpenPost.js';
import { usePasting } from '../pasting/usePasting.js';
import type { PictureFlow } from '../pictures/usePictureFlow.js';
import { MetaLine } from './MetaLine.js';
import { tellPlacedImages } from './placed-in-text.js';
import { PostNotices } from './PostNotices.js';
import styles from './PostColumn.module.css';
import { tellEditorTop, tellTyped } from './typed-text.js';
import { TextFooter } from './TextFooter.js';
import { TitleField } from './TitleField.js';

/** What `PostColumn` takes. */
export interface PostColumnProps {
  readonly draft: PostDraft;
  readonly content: PostContent;
  readonly library: LibraryContent;
  readonly assets: ReadonlyMap<AssetHash, Asset>;
  readonly findings: Finding[];
  readonly flow: PictureFlow;
  readonly aids: WritingAids;
  readonly editor: RefObject<EditorHandle | null>;
  readonly post: OpenPost;
  readonly posts: readonly PostSummary[] | null;
  onCursor(offset: number): void;
  /** Called with the body that the editor hands on, before the session takes it. */
  onTyped(body: string): void;
  /** Pictures came into the text, went or changed. */
  onPlaced(): void;
}

/** The middle column: title, meta line, what is the matter if anything is, and the text. */
export function PostColumn(props: PostColumnProps) {
  const { draft, content, library, assets, findings, flow, editor, post, posts } = props;
  const pasting = usePasting(draft.id, flow);
  const readOnly = useIsReadOnly();
  const { session } = draft;
  const taken = useMemo(
    () => new Set((posts ?? []).filter(({ id }) => id !== draft.id).map(({ slug }) => slug)),
    [posts, draft.id],
  );
  const change = (part: Partial<PostContent>) => session.edit({ ...session.current(), ...part });
  // What notes are about is said anew together with the text, so that both always belong together.
  const notesWith = (body: string) => {
    const { reviewNotes } = session.store.getState().content;
    const places = editor.current?.passages();
    return places === undefined ? {} : { reviewNotes: anchoredAnew(reviewNotes, body, places) };
  };
  return (
    <div className={styles['column']}>
      <header className={styles['head']}>
        <TitleField
          postId={draft.id}
          title={content.title}
          {...{ readOnly }}
          aids={props.aids}
          language={content.language}
          onChange={(title) => session.edit(retitle(session.current(), title, taken))}
          onLeave={() => editor.current?.focus()}
        />
        <MetaLine session={session} content={content} library={library} />
      </header>
      <PostNotices {...{ draft, flow, post, pasting }} />
      <div className={styles['text']}>
        <Editor
          ref={editor}
          postId={draft.id}
          body={content.body}
          language={content.language}
          assets={assets}
          findings={findings}
          notes={content.reviewNotes}
          onReview={(target) => {
            session.current();
            review(draft.id, target);
          }}
          onChange={(body) => {
            props.onTyped(body);
            change({ body, ...notesWith(body) });
          }}
          onHold={session.hold}
          join={session.join}
          onImages={(images) => {
            tellPlacedImages(draft.id, images);
            props.onPlaced();
          }}
          onPictures={(files, at) => void flow.place(files, at)}
          onEditImage={flow.ask}
          onPasted={pasting.onPasted}
          aids={props.aids}
          readOnly={readOnly}
          onCursor={props.onCursor}
          onTop={tellEditorTop}
          onTyped={tellTyped}
        />
      </div>
      <TextFooter session={session} />
    </div>
  );
}
