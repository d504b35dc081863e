import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { BlogpultError } from '../../core/contract/error-codes.js';
import type { PostChange } from '../../core/contract/posts.js';
import type { RecordId } from '../../core/post/post.js';
import { client } from '../host/client.js';
import { toBlogpultError } from '../host/errors.js';
import { queryKeys, useIsReadOnly } from '../host/queries.js';

/** What was done to several posts, in words to choose by, and how to take it back; null where nothing can. */
interface DoneChange {
  readonly what: 'changed' | 'trashed' | 'broughtBack' | 'removed' | 'undone';
  readonly count: number;
  readonly undo: (() => Promise<void>) | null;
}

/** Runs a change of posts while none of them is open with unsaved text, and shows an open one anew afterwards. */
export type AroundOpenPost = (ids: readonly RecordId[], run: () => Promise<void>) => Promise<void>;

/** Changes of several posts at once. `busy` also while nothing can be changed because the library is for reading only. `done` is the last one, `problem` why it failed. */
export interface PostChanges {
  readonly busy: boolean;
  readonly done: DoneChange | null;
  readonly problem: BlogpultError | null;
  /** Forgets what was done and what went wrong. */
  dismiss(): void;
  /** The same change of every post. */
  change(ids: readonly RecordId[], part: Omit<PostChange, 'id'>): Promise<void>;
  trash(ids: readonly RecordId[]): Promise<void>;
  bringBack(ids: readonly RecordId[]): Promise<void>;
  /** For good; only for posts in the trash. */
  remove(ids: readonly RecordId[]): Promise<void>;
}

type Outcome = Pick<DoneChange, 'what' | 'count' | 'undo'>;

/** Changes posts through the host and remembers how to take the last change back. */
export function usePostChanges(around: AroundOpenPost): PostChanges {
  const attempts = useAttempt(around);
  const isReadOnly = useIsReadOnly();
  const { done, problem, attempt, dismiss } = attempts;
  const busy = attempts.busy || isReadOnly;
  return useMemo(() => {
    const change = (changes: PostChange[]): Promise<void> =>
      attempt(idsOf(changes), async () => {
        const { changed, undo } = await client.posts.changeMany({ changes });
        return {
          what: 'changed',
          count: changed.length,
          undo: undo.length === 0 ? null : () => takeBack(undo),
        };
      });
    const takeBack = (changes: PostChange[]): Promise<void> =>
      attempt(idsOf(changes), async () => {
        const { changed } = await client.posts.changeMany({ changes });
        return { what: 'undone', count: changed.length, undo: null };
      });
    const trash = (ids: readonly RecordId[]): Promise<void> =>
      attempt(ids, async () => {
        await client.posts.trash({ ids: [...ids] });
        return { what: 'trashed', count: ids.length, undo: () => bringBack(ids) };
      });
    const bringBack = (ids: readonly RecordId[]): Promise<void> =>
      attempt(ids, async () => {
        const back = await client.posts.bringBack({ ids: [...ids] });
        return { what: 'broughtBack', count: back.length, undo: () => trash(ids) };
      });
    const remove = (ids: readonly RecordId[]): Promise<void> =>
      attempt(ids, async () => {
        await client.posts.remove({ ids: [...ids] });
        return { what: 'removed', count: ids.length, undo: null };
      });
    return {
      ...{ busy, done, problem, dismiss, trash, bringBack, remove },
      change: (ids, part) => change(ids.map((id) => ({ id, ...part }))),
    };
  }, [busy, done, problem, attempt, dismiss]);
}

/** One change at a time; its outcome or its failure stays until the next or until dismissed. */
function useAttempt(around: AroundOpenPost) {
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<DoneChange | null>(null);
  const [problem, setProblem] = useState<BlogpultError | null>(null);
  const dismiss = useCallback(() => {
    setDone(null);
    setProblem(null);
  }, []);
  const attempt = useCallback(
    async (ids: readonly RecordId[], run: () => Promise<Outcome>) => {
      setBusy(true);
      dismiss();
      try {
        await around(ids, async () => setDone(await run()));
      } catch (error) {
        setProblem(toBlogpultError(error));
      } finally {
        setBusy(false);
        // After a failure too: some of the posts may be changed already.
        for (const queryKey of [queryKeys.posts, queryKeys.trash]) {
          void queries.invalidateQueries({ queryKey });
        }
        void queries.invalidateQueries({ queryKey: queryKeys.wholePosts, refetchType: 'none' });
      }
    },
    [around, dismiss, queries],
  );
  return { busy, done, problem, attempt, dismiss };
}

function idsOf(changes: readonly PostChange[]): RecordId[] {
  return changes.map(({ id }) => id);
}
