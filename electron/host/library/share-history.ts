import { join } from 'node:path';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import {
  addShares,
  ShareHistory,
  withToday,
  type ShareDay,
} from '../../../core/image/share-history.js';
import { logFailure } from '../host-log.js';
import type { DocumentKind } from '../storage/document-adapter.js';
import type { Disk } from '../storage/disk.js';
import { StoredDocument } from '../storage/stored-document.js';
import type { OpenedLibrary } from './library-session.js';

const FILE = 'alt-shares.json';

/**
 * How the shares of described, decorative and undecided pictures went. Today's numbers are added when
 * somebody asks, never while a post is saved, and only when they changed. The history is a comfort:
 * where it cannot be read or written, the log says why and the numbers of today are answered.
 */
export async function shareHistory(library: OpenedLibrary, disk: Disk): Promise<ShareDay[]> {
  const shares = addShares((await library.posts.summaries()).map(({ images }) => images));
  const today = { day: disk.now().toISOString().slice(0, 10), ...shares };
  return library.still(async () => {
    const document = new StoredDocument(disk, join(library.root, FILE), kindOf(library));
    await document.load().catch((error: unknown) => logFailure('library.shares', error));
    const before = document.payload?.days ?? [];
    const days = withToday(before, today);
    if (days !== before && (await library.readOnly()) === null) {
      await document
        .save({ days: [...days] })
        .catch((error: unknown) => logFailure('library.shares', error));
    }
    return [...days];
  });
}

function kindOf(library: OpenedLibrary): DocumentKind<ShareHistory> {
  return {
    shape: ShareHistory,
    conflict: () => new BlogpultError('LIBRARY_CONFLICT', { path: library.root }),
    damaged: () => undefined,
    newer: () => undefined,
  };
}
