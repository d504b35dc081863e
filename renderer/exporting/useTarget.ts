import { useState } from 'react';
import type { PostSummary } from '../../core/contract/posts.js';
import { bridge } from '../host/connect.js';
import { useHostInfo, useLibraryState } from '../host/queries.js';
import {
  absoluteTarget,
  inFolder,
  nameOfPath,
  suggestedName,
  type BundleFormat,
} from './target-path.js';

/** Where the bundle will lie. `choose` is null where the host has no dialog for it. */
export interface ExportTarget {
  readonly path: string;
  /** The same, absolute: a bare name lies in the host's export folder. */
  readonly out: string;
  /** Somebody wrote or picked it. */
  readonly isOwn: boolean;
  /** The system's dialog has already asked about a file that exists there. */
  readonly mayReplace: boolean;
  readonly choose: (() => Promise<void>) | null;
  type(path: string): void;
}

/** Suggests a path in the host's export folder until the person writes or picks one, or has before. */
export function useTarget(
  format: BundleFormat,
  posts: readonly PostSummary[],
  before: string | null,
): ExportTarget {
  const [own, setOwn] = useState<{ path: string; picked: boolean } | null>(() =>
    before === null ? null : { path: before, picked: false },
  );
  const folder = useHostInfo().data?.suggestedExportFolder;
  const library = useLibraryState().data?.open?.name ?? '';
  const name = suggestedName(format, posts, library);
  const path = own?.path ?? (folder === undefined ? '' : inFolder(folder, name));
  const shell = bridge();
  const choose =
    shell === null
      ? null
      : async () => {
          const chosen = await shell.chooseSaveFile(path === '' ? name : nameOfPath(path));
          if (chosen !== null) setOwn({ path: chosen, picked: true });
        };
  return {
    path,
    out: absoluteTarget(path.trim(), folder ?? ''),
    isOwn: own !== null,
    mayReplace: own?.picked ?? false,
    choose,
    type: (typed) => {
      setOwn({ path: typed, picked: false });
    },
  };
}
