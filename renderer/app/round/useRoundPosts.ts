import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { BlogpultError } from '../../../core/contract/error-codes.js';
import type { RecordId } from '../../../core/post/post.js';
import { client } from '../../host/client.js';
import { toBlogpultError } from '../../host/errors.js';
import { queryKeys } from '../../host/queries.js';
import { copyOfPost, openPostDraft, type PostDraft } from '../draft/post-draft.js';

/** The post whose picture is asked about, opened to save itself like the one on the desk. */
export interface RoundPost {
  readonly draft: PostDraft | null;
  readonly problem: BlogpultError | null;
  /** Reads the stored post again, and drops what could not be saved. */
  reload(): void;
}

/**
 * Opens the posts of a round as they come, each once; the one on the desk keeps its own session. A
 * post stays open until the round is left, so that a failed save is never dropped.
 */
export function useRoundPosts(id: RecordId | null, onDesk: PostDraft | null): RoundPost {
  const queries = useQueryClient();
  const opened = useRef(new Map<RecordId, PostDraft>());
  const [shown, setShown] = useState<PostDraft | null>(null);
  const [problem, setProblem] = useState<BlogpultError | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (id === null || id === onDesk?.id) return undefined;
    let wanted = true;
    void openOnce(opened.current, id).then(
      (draft) => {
        if (wanted) setShown(draft);
      },
      (error: unknown) => {
        if (wanted) setProblem(toBlogpultError(error));
      },
    );
    return () => {
      wanted = false;
      setProblem(null);
    };
  }, [id, onDesk, turn]);
  useEffect(() => {
    const posts = opened.current;
    return () => {
      const leaving = [...posts.values()].map(async ({ session }) => {
        await session.flush();
        session.close();
      });
      void Promise.all(leaving).finally(() => {
        void queries.invalidateQueries({ queryKey: queryKeys.posts });
        void queries.invalidateQueries({ queryKey: queryKeys.wholePosts, refetchType: 'none' });
      });
    };
  }, [queries]);
  const reload = useCallback(() => {
    if (id === null) return;
    opened.current.get(id)?.session.close();
    opened.current.delete(id);
    setTurn((now) => now + 1);
  }, [id]);
  const own = shown?.id === id ? shown : null;
  return { draft: id !== null && id === onDesk?.id ? onDesk : own, problem, reload };
}

/** Saves what is on the screen of a post that could not be saved as a new post. */
export async function saveAsCopy(
  { session }: PostDraft,
  titled: (title: string) => string,
): Promise<void> {
  const { content } = session.store.getState();
  await copyOfPost({ ...content, title: titled(content.title) });
}

async function openOnce(opened: Map<RecordId, PostDraft>, id: RecordId): Promise<PostDraft> {
  const known = opened.get(id);
  if (known !== undefined) return known;
  const post = await client.posts.read({ id });
  // Two questions about one post may overlap; the first one's session is kept.
  const draft = opened.get(id) ?? openPostDraft({ post, kept: null }, () => undefined);
  opened.set(id, draft);
  return draft;
}
