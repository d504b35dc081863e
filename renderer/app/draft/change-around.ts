import { BlogpultError } from '../../../core/contract/error-codes.js';
import { isSame } from '../../../core/merge/merge-value.js';
import { PostContent, type RecordId } from '../../../core/post/post.js';
import { client } from '../../host/client.js';
import { toBlogpultError } from '../../host/errors.js';
import type { PostDraft, ReadPost } from './post-draft.js';
import { rebaseContent } from './rebase-content.js';

/** What becomes of the open post after a change from outside: shown anew, or put away because it is gone. */
export interface AfterChange {
  show(read: ReadPost): void;
  putAway(): void;
}

/**
 * Changes stored posts while one of them may lie open. That one is saved before, and what keeps it
 * from being saved is thrown and nothing changes; afterwards it is read again, with what was typed
 * meanwhile.
 */
export async function changeAround(
  openNow: () => PostDraft | null,
  ids: readonly RecordId[],
  run: () => Promise<void>,
  after: AfterChange,
): Promise<void> {
  const open = openNow();
  if (open === null || !ids.includes(open.id)) {
    await run();
    return;
  }
  if (!(await open.session.flush())) {
    throw open.session.store.getState().problem ?? new BlogpultError('DISK_FAILED');
  }
  const before = open.session.store.getState().content;
  await run();
  // What was typed meanwhile: it is stored, or the run has changed the post and it is joined with that.
  await open.session.flush();
  try {
    const post = await client.posts.read({ id: open.id });
    // Somebody opened another one meanwhile.
    if (openNow() !== open) return;
    const screen = open.session.current();
    const stored = PostContent.parse(post);
    const typed = !isSame(screen, before) && !isSame(screen, stored);
    const unsaved = typed ? rebaseContent({ before, screen, stored }) : null;
    // What could not be saved in between is part of `unsaved`, and need not be found again after a crash.
    if (typed) await client.drafts.discard({ post: open.id }).catch(() => null);
    after.show({ post, kept: null, unsaved });
  } catch (error) {
    if (toBlogpultError(error).code !== 'POST_NOT_FOUND') throw error;
    if (openNow() === open) after.putAway();
  }
}
