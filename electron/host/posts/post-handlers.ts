import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { LibrarySession, OpenedLibrary } from '../library/library-session.js';
import { os } from '../os.js';
import { summarise } from './post-summary.js';

/** The handlers of `posts`: list, read, make and save. */
export function postHandlers(session: LibrarySession) {
  return {
    list: os.posts.list.handler(() => summarise(session.require().posts.list())),
    read: os.posts.read.handler(({ input }) => session.require().posts.read(input.id)),
    readAll: os.posts.readAll.handler(({ input: { category } }) => {
      const library = session.require();
      if (category === null) return library.posts.list();
      requireCategories(library, [category]);
      return library.posts.list().filter(({ categories }) => categories.includes(category));
    }),
    create: os.posts.create.handler(({ input }) => {
      const library = session.require();
      requireCategories(library, input.categories);
      return library.posts.create({ ...input, language: library.content.profile.language });
    }),
    save: os.posts.save.handler(async ({ input: { id, baseRevision, content } }) => {
      const { revision, updatedAt } = await session.require().posts.save(id, baseRevision, content);
      return { revision, updatedAt };
    }),
  };
}

function requireCategories(library: OpenedLibrary, ids: readonly string[]): void {
  const known = new Set(library.content.categories.map(({ id }) => id));
  const missing = ids.find((id) => !known.has(id));
  if (missing !== undefined) throw new BlogpultError('CATEGORY_NOT_FOUND', { category: missing });
}
