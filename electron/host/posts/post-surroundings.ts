import type { Damage } from '../../../core/contract/library.js';
import type { VersionStore } from '../history/version-store.js';
import type { LibraryFolder } from '../library/library-folder.js';
import type { DerivedIndex } from '../storage/derived-index.js';
import type { Disk } from '../storage/disk.js';
import type { WriteQueue } from '../storage/write-queue.js';
import type { PostEntry } from './post-catalogue.js';

/** What the posts need from the library around them. */
export interface PostSurroundings {
  readonly disk: Disk;
  readonly folder: LibraryFolder;
  readonly queue: WriteQueue;
  readonly index: DerivedIndex<PostEntry>;
  readonly versions: VersionStore;
  /** Throws LIBRARY_READ_ONLY when this process may not write (any more). */
  requireWritable(): Promise<void>;
  readonly damaged: (damage: Damage) => void;
  /** Told when a post was written by a newer app. */
  readonly newer: () => void;
}
