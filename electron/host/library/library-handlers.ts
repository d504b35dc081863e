import type { OpenLibrary } from '../../../core/contract/library.js';
import { os } from '../os.js';
import type { Disk } from '../storage/disk.js';
import { shareHistory } from './share-history.js';
import { openingEvents } from './opening-events.js';
import type { LibrarySession, OpenedLibrary } from './library-session.js';

/** The handlers of `library` except its backups: make, open, close, move, save and verify. */
export function libraryHandlers(session: LibrarySession, disk: Disk) {
  return {
    state: os.library.state.handler(async () => {
      await session.current?.refreshContent();
      const open = session.current === null ? null : await describe(session.current);
      return { open, recent: await session.recent() };
    }),
    create: os.library.create.handler(async ({ input }) => describe(await session.create(input))),
    open: os.library.open.handler(async ({ input }) =>
      describe(await session.open(input.path, input.readOnly)),
    ),
    openTold: os.library.openTold.handler(({ input }) =>
      openingEvents(async (tell) => describe(await session.open(input.path, input.readOnly, tell))),
    ),
    close: os.library.close.handler(() => session.close()),
    move: os.library.move.handler(async ({ input }) => describe(await session.move(input.to))),
    forget: os.library.forget.handler(({ input }) => session.forget(input.path)),
    save: os.library.save.handler(async ({ input }) => ({
      revision: await session.require().saveContent(input.content, input.baseRevision),
    })),
    shares: os.library.shares.handler(() => shareHistory(session.require(), disk)),
    verify: os.library.verify.handler(() => session.require().verify()),
  };
}

async function describe(library: OpenedLibrary): Promise<OpenLibrary> {
  const { root, content, revision, damages } = library;
  const readOnly = await library.readOnly();
  const { name } = content.profile;
  return { path: root, name, content, revision, damages: [...damages], readOnly };
}
