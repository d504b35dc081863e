import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { Post } from '../../../core/post/post.js';
import type { LibrarySession, OpenedLibrary } from '../library/library-session.js';
import { os } from '../os.js';
import { LibrarySearch } from './library-search.js';

/** The handlers of `search`: one index a library, made with the first question and gone with the library. */
export function searchHandlers(session: LibrarySession) {
  const searches = new WeakMap<OpenedLibrary, LibrarySearch>();
  const searchOf = (library: OpenedLibrary) => {
    const known = searches.get(library);
    if (known !== undefined) return known;
    const made = new LibrarySearch({
      states: () => library.posts.states(),
      count: () => library.posts.size,
      read: (id) => readable(library, id),
      isOpen: () => session.current === library,
    });
    searches.set(library, made);
    return made;
  };
  return {
    query: os.search.query.handler(({ input }) => {
      const library = session.require();
      const { categories, authors } = library.content;
      const names = new Map([...categories, ...authors].map(({ id, name }) => [id, name]));
      return searchOf(library).query(input.text, names);
    }),
    excerpt: os.search.excerpt.handler(async ({ input }) => {
      const library = session.require();
      return searchOf(library).excerpt(input.text, await library.posts.get(input.post));
    }),
  };
}

/** A damaged or missing post is named elsewhere; it must not keep the others from being found. */
async function readable(library: OpenedLibrary, id: string): Promise<Post | null> {
  try {
    return await library.posts.get(id);
  } catch (error) {
    if (error instanceof BlogpultError) return null;
    throw error;
  }
}
