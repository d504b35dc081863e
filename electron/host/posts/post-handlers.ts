import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { LibrarySession, OpenedLibrary } from '../library/library-session.js';
import { os } from '../os.js';
import { changePosts } from './change-posts.js';
import { bringBackPosts, removePosts, trashedPosts, trashPosts } from './post-bin.js';

/** The handlers of `posts`: list, read, make, save, change many, and the trash. */
export function postHandlers(session: LibrarySession) {
  return {
    list: os.posts.list.handler(({ input }) => {
      const { posts } = session.require();
      return input?.early === true ? posts.titles() : posts.summaries();
    }),
    read: os.posts.read.handler(({ input }) => session.require().posts.read(input.id)),
    readAll: os.posts.readAll.handler(async ({ input: { category } }) => {
      const library = session.require();
      if (category === null) return library.posts.all();
      requireCategories(library, [category]);
      return (await library.posts.all()).filter(({ categories }) => categories.includes(category));
    }),
    create: os.posts.create.handler(({ input }) => {
      const library = session.require();
      requireCategories(library, input.categories);
      return library.posts.create({ ...input, language: library.content.profile.language });
    }),
    save: os.posts.save.handler(async ({ input: { id, baseRevision, content } }) => {
      const { posts, drafts } = session.require();
      const save = () => posts.save(id, baseRevision, content);
      const { revision, updatedAt } = await drafts.settling(id, save);
      return { revision, updatedAt };
    }),
    changeMany: os.posts.changeMany.handler(({ input: { changes } }) => {
      const library = session.require();
      for (const { addCategories = [] } of changes) requireCategories(library, addCategories);
      return changePosts(library.posts, changes);
    }),
    trash: os.posts.trash.handler(({ input }) => trashPosts(session.require(), input.ids)),
    trashed: os.posts.trashed.handler(() => trashedPosts(session.require())),
    bringBack: os.posts.bringBack.handler(({ input }) =>
      bringBackPosts(session.require(), input.ids),
    ),
    remove: os.posts.remove.handler(({ input }) => removePosts(session.require(), input.ids)),
  };
}

function requireCategories(library: OpenedLibrary, ids: readonly string[]): void {
  const known = new Set(library.content.categories.map(({ id }) => id));
  const missing = ids.find((id) => !known.has(id));
  if (missing !== undefined) throw new BlogpultError('CATEGORY_NOT_FOUND', { category: missing });
}
