import type { LibrarySession } from '../library/library-session.js';
import { lastUseOf } from '../../../core/image/last-use.js';
import { os } from '../os.js';
import { MAX_BYTES } from './image-limits.js';
import { BlogpultError } from '../../../core/contract/error-codes.js';

/** The handlers of `assets`: take, list and read pictures. */
export function assetHandlers(session: LibrarySession) {
  return {
    add: os.assets.add.handler(async ({ input: { file } }) => {
      const { assets } = session.require();
      refuseHuge(file);
      return assets.add(new Uint8Array(await file.arrayBuffer()), file.name);
    }),
    lastUse: os.assets.lastUse.handler(async ({ input: { hash, except } }) => {
      const posts = await session.require().posts.all();
      return lastUseOf(
        hash,
        posts.filter(({ id }) => id !== except),
      );
    }),
    list: os.assets.list.handler(() => session.require().assets.list()),
    read: os.assets.read.handler(async ({ input: { hash, width } }) => {
      const { assets } = session.require();
      const asset = assets.get(hash);
      if (width === null) {
        return new File([await whole(assets.bytes(hash))], asset.originalName, {
          type: asset.type,
        });
      }
      const bytes = await whole(assets.resized(hash, width));
      return new File([bytes], `${hash}-${width}.webp`, { type: 'image/webp' });
    }),
  };
}

/** Before a copy of it is made in memory. */
function refuseHuge(file: File): void {
  if (file.size <= MAX_BYTES) return;
  const size = Math.ceil(file.size / 1024 / 102.4) / 10;
  throw new BlogpultError('IMAGE_TOO_LARGE', {
    name: file.name,
    size,
    limit: MAX_BYTES / 1024 / 1024,
  });
}

async function whole(bytes: Promise<Buffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await bytes);
}
