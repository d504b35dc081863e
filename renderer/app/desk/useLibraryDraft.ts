import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { OpenLibrary } from '../../../core/contract/library.js';
import type { LibraryContent } from '../../../core/post/library.js';
import { client } from '../../host/client.js';
import { toBlogpultError } from '../../host/errors.js';
import { queryKeys } from '../../host/queries.js';
import { type DraftSession, openDraft } from '../draft/draft-session.js';

/** Profile, categories and authors of the open library as a session that saves itself, like a post. */
export function useLibraryDraft(open: OpenLibrary): DraftSession<LibraryContent> {
  const queries = useQueryClient();
  const { path, revision } = open;
  const session = useMemo(
    () =>
      openDraft<LibraryContent>({
        content: open.content,
        revision,
        toError: toBlogpultError,
        save: (content, baseRevision) => client.library.save({ content, baseRevision }),
      }),
    // The session itself moves revision and content on; only another library, or the same one read
    // anew from the disk, makes another session.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [path, revision],
  );
  useEffect(() => {
    return () => {
      void session.flush().finally(() => {
        session.close();
        void queries.invalidateQueries({ queryKey: queryKeys.library, refetchType: 'none' });
      });
    };
  }, [session, queries]);
  return session;
}
