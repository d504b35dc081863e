import { useState } from 'react';
import type { BlogpultError } from '../../../core/contract/error-codes.js';
import { toBlogpultError } from '../../host/errors.js';

/** Something that takes a while: whether it runs, what came of it, and why it failed. */
export interface Task<Result> {
  readonly busy: boolean;
  readonly result: Result | null;
  readonly problem: BlogpultError | null;
  /** Runs it once more; what came of the last time is forgotten. */
  run(work: () => Promise<Result>): Promise<void>;
}

/** One task at a time. */
export function useTask<Result>(): Task<Result> {
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<Result | null>(null);
  const [problem, setProblem] = useState<BlogpultError | null>(null);
  return {
    busy,
    result,
    problem,
    async run(work) {
      setBusy(true);
      setResult(null);
      setProblem(null);
      try {
        setResult(await work());
      } catch (error) {
        setProblem(toBlogpultError(error));
      } finally {
        setBusy(false);
      }
    },
  };
}
