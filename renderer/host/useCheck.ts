import { useQuery, type QueryKey } from '@tanstack/react-query';
import { useState } from 'react';
import type { PostFindings } from '../../core/contract/checks.js';
import { client } from './client.js';

type CheckRequest = Parameters<typeof client.checks.runTold>[0];

/** How far a check is, in posts; `total` is 0 until something was heard of it. */
interface CheckProgress {
  readonly done: number;
  readonly total: number;
}

const NOTHING_HEARD: CheckProgress = { done: 0, total: 0 };

/** What a check is about. */
export interface CheckToMake {
  readonly queryKey: QueryKey;
  readonly request: CheckRequest;
  readonly enabled?: boolean;
  /** Waited for first. */
  readonly before?: () => Promise<unknown> | undefined;
}

/** A check of posts, made anew with each look: what was found once it is through, and how far it is. */
export function useCheck({ queryKey, request, enabled = true, before }: CheckToMake) {
  const [progress, setProgress] = useState(NOTHING_HEARD);
  const query = useQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      setProgress(NOTHING_HEARD);
      await before?.();
      const all: PostFindings[] = [];
      for await (const { found, done, total } of await client.checks.runTold(request, { signal })) {
        all.push(...found);
        setProgress({ done, total });
      }
      return all;
    },
    enabled,
    gcTime: 0,
    staleTime: 0,
  });
  return { query, progress };
}
