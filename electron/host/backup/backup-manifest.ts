import { z } from 'zod';

/** Where a backup keeps its list of contents. */
export const BACKUP_MANIFEST_PATH = 'blogpult-backup.json';

/** The list of contents of a backup: every file of the library with its SHA-256. Paths use forward slashes. */
export const BackupManifest = z.object({
  backup: z.literal(1),
  generator: z.string(),
  files: z.array(z.object({ path: z.string(), bytes: z.int(), sha256: z.string() })),
});
export type BackupManifest = z.infer<typeof BackupManifest>;

/** What a finished backup or restore is: where, how many files of the library, how many bytes. */
export interface BackupResult {
  readonly path: string;
  readonly files: number;
  readonly bytes: number;
}
