import type { LibrarySession } from '../library/library-session.js';
import { os } from '../os.js';
import { assetMap } from '../rendering/blog-view.js';
import { checkPosts } from './check-posts.js';

/** The handlers of `checks`: every rule over the named posts, or over all, newest first. */
export function checkHandlers(session: LibrarySession) {
  return {
    run: os.checks.run.handler(({ input }) => {
      const library = session.require();
      const posts = input.posts?.map((id) => library.posts.get(id)) ?? library.posts.list();
      return checkPosts(posts, assetMap(library));
    }),
  };
}
