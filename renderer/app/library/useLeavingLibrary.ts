import { useQueryClient } from '@tanstack/react-query';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { LibraryContent } from '../../../core/post/library.js';
import { changeLibrary } from '../../host/queries.js';
import type { DraftSession } from '../draft/draft-session.js';
import type { OpenPost } from '../draft/useOpenPost.js';
import { type Opening, useOpening } from '../welcome/useOpening.js';

/** The ways out of an open library. Nothing unsaved is left behind by any of them. */
export interface LeavingLibrary {
  readonly opening: Opening;
  /** Saves what is open, runs, and reads anew which library is open. Throws what kept it from being saved. */
  around(run: () => Promise<void>): Promise<void>;
}

/** Saves the open post and the library's records before another library takes the desk. */
export function useLeavingLibrary({
  session,
  post,
}: {
  readonly session: DraftSession<LibraryContent>;
  readonly post: OpenPost;
}): LeavingLibrary {
  const queries = useQueryClient();
  const save = async () => {
    for (const open of [session, post.draft?.session]) {
      if (open === undefined || (await open.flush())) continue;
      throw open.store.getState().problem ?? new BlogpultError('DISK_FAILED');
    }
  };
  const opening = useOpening(save);
  return {
    opening,
    around: async (run) => {
      await save();
      await run();
      await changeLibrary(queries);
    },
  };
}
