import { resolve } from 'node:path';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { LibrarySession } from '../library/library-session.js';
import { os } from '../os.js';
import type { Disk } from '../storage/disk.js';

/** What drafts need to know of the host around them. */
export interface DraftSurroundings {
  readonly disk: Disk;
  /** Called with the path of each text that was written elsewhere. */
  readonly wrote: (path: string) => void;
}

/** The handlers of `drafts`: keep what is not saved yet, give it back after a crash, and put it elsewhere. */
export function draftHandlers(session: LibrarySession, { disk, wrote }: DraftSurroundings) {
  return {
    keep: os.drafts.keep.handler(({ input }) => session.require().drafts.keep(input)),
    recover: os.drafts.recover.handler(({ input }) => session.require().drafts.recover(input.post)),
    discard: os.drafts.discard.handler(({ input }) => session.require().drafts.discard(input.post)),
    unsaved: os.drafts.unsaved.handler(async () => {
      const kept = await session.require().drafts.unsaved();
      return kept.map(({ post, content, at }) => ({ post, title: content?.title ?? '', at }));
    }),
    saveElsewhere: os.drafts.saveElsewhere.handler(async ({ input: { content, out } }) => {
      const path = resolve(out);
      if ((await disk.files.read(path)) !== null) {
        throw new BlogpultError('EXPORT_TARGET_EXISTS', { path });
      }
      const { draftText } = await import('./draft-text.js');
      await disk.files.handOut(path, Buffer.from(draftText(content), 'utf8'));
      wrote(path);
      return { path };
    }),
  };
}
