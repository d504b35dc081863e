import type { DurableFiles } from '../storage/durable-files.js';
import { placeError } from './place-error.js';

/**
 * Writes a file at a place that somebody chose, absolute: whole or not at all, in the place of what is
 * there. EXPORT_NO_SPACE, EXPORT_NAME_REFUSED, EXPORT_FOLDER_*, DISK_FAILED.
 */
export async function writeTarget(
  files: DurableFiles,
  out: string,
  bytes: Uint8Array,
): Promise<void> {
  await files.handOut(out, bytes).catch((cause: unknown) => {
    throw placeError(cause, out);
  });
}
