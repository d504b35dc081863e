import type { BundleSource } from './bundle-source.js';
import type { MediaLibrary } from './foreign/media-library.js';
import type { ReadPart } from './reader/protocol.js';
import type { Reader } from './reader/reader.js';

/**
 * The parts of a source; the next is read while one is taken over. Pictures that a part holds itself
 * are put into `own`. Throws ImportRefusal.
 */
export async function* partsOf(
  reader: Reader,
  own: Map<string, Uint8Array>,
): AsyncGenerator<ReadPart, void, undefined> {
  let coming = reader.next();
  for (;;) {
    const part = await coming;
    if (part === null) return;
    own.clear();
    for (const [address, bytes] of part.pictures) own.set(address, bytes);
    coming = reader.next();
    // Should nobody come back for it: it failed because nobody did.
    coming.catch(() => undefined);
    yield part;
  }
}

/** Pictures of a file itself, then those of the media beside it, then files that lie beside it. */
export function sourceWithMedia(
  own: ReadonlyMap<string, Uint8Array>,
  beside: BundleSource,
  media: MediaLibrary,
): BundleSource {
  return {
    ...beside,
    paths: [],
    local: (address) => media.find(address),
    read(path, limit) {
      const bytes = own.get(path);
      if (bytes !== undefined) return Promise.resolve(Buffer.from(bytes));
      return media.has(path) ? media.read(path, limit) : beside.read(path, limit);
    },
  };
}
