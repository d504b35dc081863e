import type { DraftPlace, KeptDraft } from '../../../core/contract/drafts.js';
import { PostContent, type Post, type RecordId } from '../../../core/post/post.js';
import { client } from '../../host/client.js';
import { toBlogpultError } from '../../host/errors.js';
import { type DraftSession, openDraft } from './draft-session.js';
import { type DraftKeeper, keepUnsaved } from './keep-unsaved.js';

/** A post as it was read, and what was kept of it and never saved: a crash or a full disk left it. */
export interface ReadPost {
  readonly post: Post;
  readonly kept: KeptDraft | null;
  /** What was typed since and is on top of `post`; null or absent for nothing. */
  readonly unsaved?: PostContent | null;
}

/** An open post: what never changes while it is open, and the session that saves what does. */
export interface PostDraft {
  readonly id: RecordId;
  readonly createdAt: string;
  readonly openedAt: string;
  readonly session: DraftSession<PostContent>;
  readonly keeper: DraftKeeper;
  /** When the text was kept (UTC ISO) that stands on the screen instead of the stored one; null when nothing was recovered. */
  readonly recoveredAt: string | null;
  /** Where its author was when that text was kept. */
  readonly recoveredPlace: DraftPlace | null;
}

/** Reads a stored post with what was kept of it. POST_NOT_FOUND, POST_DAMAGED. */
export async function readPost(id: RecordId): Promise<ReadPost> {
  const post = await client.posts.read({ id });
  // A net that cannot be looked into must not keep anybody from a sound post.
  const kept = await client.drafts.recover({ post: id }).catch(() => null);
  return { post, kept };
}

/** Opens a session on a post as it was read; `onSaved` hears of every save that reached the disk. */
export function openPostDraft(
  { post, kept, unsaved = null }: ReadPost,
  onSaved: () => void,
): PostDraft {
  const save = makeSave(post.id);
  const content = contentOf(post);
  const recovered = unsavedIn(kept, content);
  const session = openDraft<PostContent>({
    content,
    // Text that was written on an older state must not silently replace a newer one.
    revision: recovered?.baseRevision ?? post.revision,
    toError: toBlogpultError,
    save: async (content, baseRevision) => {
      const saved = await save(content, baseRevision);
      onSaved();
      return saved;
    },
  });
  const keeper = keepUnsaved(post.id, session, client.drafts);
  if (recovered !== null) session.edit(recovered.content);
  if (unsaved !== null) session.edit(unsaved);
  return {
    id: post.id,
    createdAt: post.createdAt,
    openedAt: post.updatedAt,
    session,
    keeper,
    recoveredAt: recovered?.at ?? null,
    recoveredPlace: recovered?.place ?? null,
  };
}

/** What was kept, if it says anything that is not stored. */
function unsavedIn(kept: KeptDraft | null, stored: PostContent) {
  const content = kept?.content ?? null;
  if (kept === null || content === null || asText(content) === asText(stored)) return null;
  return { ...kept, content };
}

/** What an author writes of a post, without what the host keeps about it. */
function contentOf(post: Post): PostContent {
  return PostContent.parse(post);
}

/** The post as it stands on the screen, for whatever draws or checks whole posts. */
export function postOnScreen(draft: PostDraft, content: PostContent): Post {
  return {
    ...content,
    id: draft.id,
    createdAt: draft.createdAt,
    updatedAt: draft.openedAt,
    revision: draft.session.store.getState().revision,
  };
}

/**
 * Saves a post, and tells a conflict with somebody else from one with ourselves: when an answer was
 * lost on the way, what is stored is what we sent, and the next save goes on top of it.
 */
function makeSave(id: RecordId) {
  let unanswered: PostContent | null = null;
  return async (content: PostContent, baseRevision: number) => {
    const ours = unanswered;
    unanswered = content;
    let base = baseRevision;
    if (ours !== null) {
      const stored = await client.posts.read({ id });
      if (asText(stored) === asText(ours)) base = stored.revision;
    }
    const saved = await client.posts.save({ id, baseRevision: base, content });
    unanswered = null;
    return saved;
  };
}

/** The same content gives the same text, whatever order its parts were put together in. */
function asText(content: PostContent): string {
  return JSON.stringify(PostContent.safeParse(content).data ?? content);
}

/** A new stored post with this content at an address of its own. */
export async function copyOfPost(content: PostContent): Promise<Post> {
  const { title, categories } = content;
  const copy = await client.posts.create({ title, categories });
  const copied = { ...content, slug: copy.slug };
  const saved = await client.posts.save({
    id: copy.id,
    baseRevision: copy.revision,
    content: copied,
  });
  return { ...copy, ...copied, ...saved };
}
