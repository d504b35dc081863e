import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { RecordId } from '../../../core/post/post.js';
import { client } from '../../host/client.js';
import { toBlogpultError } from '../../host/errors.js';
import type { PostDraft, ReadPost } from './post-draft.js';

/** What becomes of the open post after a change from outside: shown anew, or put away because it is gone. */
export interface AfterChange {
  show(read: ReadPost): void;
  putAway(): void;
}

/**
 * Changes stored posts while one of them may lie open. That one is saved before, and what keeps it
 * from being saved is thrown and nothing changes; afterwards it is read again.
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
  await run();
  // Somebody opened another one meanwhile.
  if (openNow() !== open) return;
  try {
    after.show({ post: await client.posts.read({ id: open.id }), kept: null });
  } catch (error) {
    if (toBlogpultError(error).code !== 'POST_NOT_FOUND') throw error;
    after.putAway();
  }
}
