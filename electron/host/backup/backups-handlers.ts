import type { LibrarySession } from '../library/library-session.js';
import { os } from '../os.js';
import { KEPT_BACKUPS, type BackupPlan } from './backup-plan.js';

/** What regular backups need of the host around them. */
export interface BackupsSurroundings {
  readonly backups: BackupPlan;
  /** Called with the path of each finished backup. */
  readonly wrote: (path: string) => void;
}

/** The handlers of `backups`: where and when the open library is backed up by itself. */
export function backupsHandlers(session: LibrarySession, { backups, wrote }: BackupsSurroundings) {
  return {
    settings: os.backups.settings.handler(async () => {
      const { automatic, folder, last } = await backups.of(session.require());
      return { automatic, folder, last, kept: KEPT_BACKUPS };
    }),
    saveSettings: os.backups.saveSettings.handler(({ input }) =>
      backups.choose(session.require(), input),
    ),
    run: os.backups.run.handler(async () => {
      const result = await backups.run(session.require());
      wrote(result.path);
      return result;
    }),
    list: os.backups.list.handler(async () => {
      const files = await backups.list(session.require());
      for (const { path } of files) wrote(path);
      return files;
    }),
  };
}
