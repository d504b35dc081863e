import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { BlogpultError } from '../../../core/contract/error-codes.js';
import type { Post, RecordId } from '../../../core/post/post.js';
import { client } from '../../host/client.js';
import { toBlogpultError } from '../../host/errors.js';
import { queryKeys } from '../../host/queries.js';
import { isWriting } from '../pictures/typing.js';
import { changeAround } from './change-around.js';
import {
  copyOfPost,
  openPostDraft,
  type PostDraft,
  readPost,
  type ReadPost,
} from './post-draft.js';

/** The one open post and what can be done with it. Nothing here drops unsaved text without being told to. */
export interface OpenPost {
  readonly draft: PostDraft | null;
  /** Why the last open, create or copy failed; null when it did not. */
  readonly problem: BlogpultError | null;
  dismissProblem(): void;
  /** Saves the open post, then opens another. False, and nothing changes, when it could not be saved. */
  open(id: RecordId): Promise<boolean>;
  create(title: string, categories: readonly RecordId[]): Promise<boolean>;
  /** Drops what is on the screen and reads the stored post. Only for a conflict, and only when the person says so. */
  reload(): Promise<void>;
  /**
   * Runs a change of stored posts from outside the desk. The open post, if it is among `ids`, is saved
   * before (throws what keeps it from being saved) and read again after, or put away when it is gone.
   */
  around(ids: readonly RecordId[], run: () => Promise<void>): Promise<void>;
  /** Saves what is on the screen as a new post and opens that one. `titled` makes its title. */
  saveAsCopy(titled: (title: string) => string): Promise<void>;
}

/** Milliseconds between a save and the next reading of the lists; a list need not move at every key … */
const LIST_DELAY_MS = 1200;
/** … and waits for a pause in the typing, but not for more than this many ms. */
const LIST_LONGEST_MS = 10_000;

/** Keeps one post open at a time. */
export function useOpenPost(): OpenPost {
  const [problem, setProblem] = useState<BlogpultError | null>(null);
  const turn = useRef(0);
  const lists = useListRefresh();
  const { draft, current, show, putAway } = useShownDraft(lists.soon);

  /** Runs one change of the open post; of several at once only the last one counts. */
  const change = useCallback(
    async (get: () => Promise<ReadPost>, keepUnsaved: boolean): Promise<boolean> => {
      turn.current += 1;
      const mine = turn.current;
      try {
        if (keepUnsaved && (await current.current?.session.flush()) === false) return false;
        const read = await get();
        // What was typed while the other post was being read belongs to the one still open.
        if (keepUnsaved && (await current.current?.session.flush()) === false) return false;
        if (mine !== turn.current) return false;
        show(read);
        setProblem(null);
        lists.now();
        return true;
      } catch (error) {
        setProblem(toBlogpultError(error));
        return false;
      }
    },
    [current, show, lists],
  );

  return useMemo<OpenPost>(
    () => ({
      draft,
      problem,
      dismissProblem: () => setProblem(null),
      open: (id) => {
        if (current.current?.id === id) return Promise.resolve(true);
        return change(() => readPost(id), true);
      },
      create: (title, categories) =>
        change(() => fresh(client.posts.create({ title, categories: [...categories] })), true),
      reload: async () => {
        const { id } = current.current ?? {};
        if (id !== undefined) await change(() => readAnew(id), false);
      },
      around: (ids, run) => changeAround(() => current.current, ids, run, { show, putAway }),
      saveAsCopy: async (titled) => {
        const content = current.current?.session.current();
        if (content === undefined) return;
        const { id } = current.current ?? {};
        const copied = await change(
          () => fresh(copyOfPost({ ...content, title: titled(content.title) })),
          false,
        );
        // The text is safe in the copy: nobody has to be told of it again.
        if (copied && id !== undefined) await client.drafts.discard({ post: id }).catch(() => null);
      },
    }),
    [draft, problem, change, current, show, putAway],
  );
}

/** The draft on the desk. Whoever takes it away has saved it first. */
function useShownDraft(onSaved: () => void) {
  const [draft, setDraft] = useState<PostDraft | null>(null);
  const current = useRef<PostDraft | null>(null);
  const put = useCallback((next: PostDraft | null) => {
    close(current.current);
    current.current = next;
    setDraft(next);
  }, []);
  const show = useCallback((read: ReadPost) => put(openPostDraft(read, onSaved)), [put, onSaved]);
  const putAway = useCallback(() => put(null), [put]);
  useEffect(() => () => close(current.current), []);
  return { draft, current, show, putAway };
}

/** A post that was made just now: nothing of it can have been kept. */
async function fresh(post: Promise<Post>): Promise<ReadPost> {
  return { post: await post, kept: null };
}

/** The stored post, because the person chose it over what was kept. */
async function readAnew(id: RecordId): Promise<ReadPost> {
  await client.drafts.discard({ post: id });
  return fresh(client.posts.read({ id }));
}

function close(draft: PostDraft | null): void {
  draft?.session.close();
  draft?.keeper.close();
}

/** Reads the lists again: at once when another post is on the desk, a moment later when one was saved. */
function useListRefresh(): { readonly now: () => void; readonly soon: () => void } {
  const queries = useQueryClient();
  const timer = useRef<number | null>(null);
  return useMemo(() => {
    const now = () => {
      if (timer.current !== null) window.clearTimeout(timer.current);
      timer.current = null;
      void queries.invalidateQueries({ queryKey: queryKeys.posts });
      // Whole posts are the draft's neighbours: the one that was just left must not look old.
      void queries.invalidateQueries({ queryKey: queryKeys.wholePosts, refetchType: 'none' });
    };
    const inPause = (waited: number) => {
      if (!isWriting() || waited >= LIST_LONGEST_MS) now();
      else timer.current = window.setTimeout(inPause, LIST_DELAY_MS, waited + LIST_DELAY_MS);
    };
    // A pending reading is not put off by the next save.
    const soon = () => {
      timer.current ??= window.setTimeout(inPause, LIST_DELAY_MS, LIST_DELAY_MS);
    };
    return { now, soon };
  }, [queries]);
}
