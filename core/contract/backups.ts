import { z } from 'zod';
import { command } from './procedure.js';

/** Where and whether the open library is backed up by itself; belongs to this computer. `folder` is absolute. */
export const BackupSettings = z.object({
  automatic: z.boolean(),
  folder: z.string().min(1),
});
export type BackupSettings = z.infer<typeof BackupSettings>;

/** A finished backup of the open library. `at` is UTC ISO, `bytes` its size. */
export const BackupFile = z.object({
  path: z.string(),
  at: z.iso.datetime(),
  bytes: z.int(),
});
export type BackupFile = z.infer<typeof BackupFile>;

/** What became of the last automatic backup; `problem` is an error code, null when it went well. */
export const BackupOutcome = z.object({
  at: z.iso.datetime(),
  problem: z.string().nullable(),
  path: z.string(),
});
export type BackupOutcome = z.infer<typeof BackupOutcome>;

export const backups = {
  /** Settings of the open library, what became of its last automatic backup, and how many are kept. */
  settings: command.output(
    BackupSettings.extend({ kept: z.int(), last: BackupOutcome.nullable() }),
  ),
  /** Changes them. The folder is made when it is missing; it must not lie inside the library (FOLDER_NOT_ALLOWED). DISK_*. */
  saveSettings: command.input(BackupSettings).output(z.void()),
  /** Backs the open library up into the folder now, proven by a trial restore, and clears away all but the last 14 of its own. DISK_*. */
  run: command.output(z.object({ path: z.string(), files: z.int(), bytes: z.int() })),
  /** The backups of the open library in the folder, newest first. */
  list: command.output(z.array(BackupFile)),
};
