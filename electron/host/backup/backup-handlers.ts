import type { LibrarySession } from '../library/library-session.js';
import { os } from '../os.js';
import { restoreBackup } from './restore-backup.js';
import { writeBackup } from './write-backup.js';

/** What backups need to know about the app around them. */
export interface BackupSurroundings {
  readonly version: string;
  /** Called with the path of each finished backup and restored folder. */
  readonly wrote: (path: string) => void;
}

/** The handlers `backup` and `restore` of `library`. */
export function backupHandlers(session: LibrarySession, { version, wrote }: BackupSurroundings) {
  return {
    backup: os.library.backup.handler(async ({ input }) => {
      const result = await writeBackup(session.require(), input.out, version);
      wrote(result.path);
      return result;
    }),
    restore: os.library.restore.handler(async ({ input }) => {
      const result = await restoreBackup(input.file, input.into);
      wrote(result.path);
      return result;
    }),
  };
}
