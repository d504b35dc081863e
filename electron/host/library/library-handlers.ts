import type { OpenLibrary } from '../../../core/contract/library.js';
import { os } from '../os.js';
import type { LibrarySession, OpenedLibrary } from './library-session.js';

/** The handlers of `library` except its backups: make, open, close, save and verify. */
export function libraryHandlers(session: LibrarySession) {
  return {
    state: os.library.state.handler(async () => {
      await session.current?.refreshContent();
      const open = session.current === null ? null : describe(session.current);
      return { open, recent: await session.recent() };
    }),
    create: os.library.create.handler(async ({ input }) => describe(await session.create(input))),
    open: os.library.open.handler(async ({ input }) => describe(await session.open(input.path))),
    close: os.library.close.handler(() => session.close()),
    save: os.library.save.handler(async ({ input }) => ({
      revision: await session.require().saveContent(input.content, input.baseRevision),
    })),
    verify: os.library.verify.handler(() => session.require().verify()),
  };
}

function describe({ root, content, revision, damages }: OpenedLibrary): OpenLibrary {
  return { path: root, name: content.profile.name, content, revision, damages: [...damages] };
}
