import { PostContent, type Post, type RecordId } from '../../../core/post/post.js';
import { client } from '../../host/client.js';
import { toBlogpultError } from '../../host/errors.js';
import { type DraftSession, openDraft } from './draft-session.js';

/** An open post: what never changes while it is open, and the session that saves what does. */
export interface PostDraft {
  readonly id: RecordId;
  readonly createdAt: string;
  readonly openedAt: string;
  readonly session: DraftSession<PostContent>;
}

/** Opens a session on a post as it was read; `onSaved` hears of every save that reached the disk. */
export function openPostDraft(post: Post, onSaved: () => void): PostDraft {
  const session = openDraft<PostContent>({
    content: contentOf(post),
    revision: post.revision,
    toError: toBlogpultError,
    save: async (content, baseRevision) => {
      const saved = await client.posts.save({ id: post.id, baseRevision, content });
      onSaved();
      return saved;
    },
  });
  return { id: post.id, createdAt: post.createdAt, openedAt: post.updatedAt, session };
}

/** What an author writes of a post, without what the host keeps about it. */
export function contentOf(post: Post): PostContent {
  return PostContent.parse(post);
}

/** The post as it stands on the screen, for whatever draws or checks whole posts. */
export function postOnScreen(draft: PostDraft, content: PostContent, revision: number): Post {
  return {
    ...content,
    id: draft.id,
    createdAt: draft.createdAt,
    updatedAt: draft.openedAt,
    revision,
  };
}
