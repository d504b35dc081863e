import { dirname } from 'node:path';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import { isInLibrary } from '../library/is-in-library.js';
import { refuseExisting } from './refuse-existing.js';

/**
 * Refuses a place where no export may be written: EXPORT_TARGET_LIBRARY inside any library, whose documents
 * must not be replaced even where somebody allows replacing; else as `refuseExisting`.
 */
export async function refuseTarget(path: string, replace: boolean): Promise<void> {
  if (await isInLibrary(dirname(path))) throw new BlogpultError('EXPORT_TARGET_LIBRARY', { path });
  await refuseExisting(path, replace);
}
