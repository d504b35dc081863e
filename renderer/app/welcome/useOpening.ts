import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { BlogpultError } from '../../../core/contract/error-codes.js';
import type { OpenLibrary, OpeningProgress } from '../../../core/contract/library.js';
import { toBlogpultError } from '../../host/errors.js';
import { changeLibrary } from '../../host/queries.js';

/** One attempt at a time to open or make a library. */
export interface Opening {
  readonly busy: boolean;
  readonly problem: BlogpultError | null;
  /** How far reading a large library is; null while there is nothing to tell. */
  readonly progress: OpeningProgress | null;
  /** Runs the attempt; when it succeeds the desk takes over. */
  attempt(run: (tell: (progress: OpeningProgress) => void) => Promise<OpenLibrary>): Promise<void>;
}

/** Opens libraries and says why one could not be opened. `before` runs first and may throw what forbids it. */
export function useOpening(before: () => Promise<void> = () => Promise.resolve()): Opening {
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<BlogpultError | null>(null);
  const [progress, setProgress] = useState<OpeningProgress | null>(null);
  return {
    ...{ busy, problem, progress },
    async attempt(run) {
      setBusy(true);
      setProblem(null);
      try {
        await before();
        await run(setProgress);
        await changeLibrary(queries);
      } catch (error) {
        setProblem(toBlogpultError(error));
      }
      setBusy(false);
      setProgress(null);
    },
  };
}
