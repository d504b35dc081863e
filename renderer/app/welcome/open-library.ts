import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { OpenLibrary, OpeningProgress } from '../../../core/contract/library.js';
import { client } from '../../host/client.js';

/** Opens the library at an absolute path and tells how far reading it is. LIBRARY_*, DISK_*, CONNECTION_LOST. */
export async function openLibrary(
  place: { readonly path: string; readonly readOnly?: boolean },
  tell: (progress: OpeningProgress) => void,
): Promise<OpenLibrary> {
  for await (const event of await client.library.openTold(place)) {
    if (event.kind === 'done') return event.library;
    tell(event);
  }
  throw new BlogpultError('CONNECTION_LOST');
}
