import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { BlogpultError } from '../../../core/contract/error-codes.js';
import type { Asset } from '../../../core/image/asset.js';
import { client } from '../../host/client.js';
import { toBlogpultError } from '../../host/errors.js';
import { queryKeys } from '../../host/queries.js';

/** A file the library did not take, and why. */
interface Refusal {
  readonly name: string;
  readonly error: BlogpultError;
}

/** Pictures on their way into the library. `progress` is null when none is. */
export interface AddPictures {
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly refusals: readonly Refusal[];
  dismissRefusals(): void;
  /** Adds files one after the other and answers with those that were taken, in order. Never throws. */
  add(files: readonly File[]): Promise<Asset[]>;
  /** `add` with an answer for each file: null for one that was refused. */
  addEach(files: readonly File[]): Promise<(Asset | null)[]>;
}

/** Takes picture files into the library; those refused are kept for one notice. */
export function useAddPictures(): AddPictures {
  const queries = useQueryClient();
  const [progress, setProgress] = useState<AddPictures['progress']>(null);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const addEach = useCallback(
    async (files: readonly File[]) => {
      const taken: (Asset | null)[] = [];
      setRefusals([]);
      for (const [done, file] of files.entries()) {
        setProgress({ done, total: files.length });
        try {
          const asset = await client.assets.add({ file });
          taken.push(asset);
          queries.setQueryData<Asset[]>(queryKeys.assets, (known = []) => [
            ...known.filter(({ hash }) => hash !== asset.hash),
            asset,
          ]);
        } catch (error) {
          const refusal = { name: file.name, error: toBlogpultError(error) };
          setRefusals((before) => [...before, refusal]);
          taken.push(null);
        }
      }
      setProgress(null);
      return taken;
    },
    [queries],
  );
  const add = useCallback(
    async (files: readonly File[]) => (await addEach(files)).filter((asset) => asset !== null),
    [addEach],
  );
  return { progress, refusals, dismissRefusals: () => setRefusals([]), add, addEach };
}
