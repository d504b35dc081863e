import { PostContent } from '../../../core/post/post.js';
import type { LibrarySession } from '../library/library-session.js';
import { os } from '../os.js';

/** The handlers of `history`: list, read and restore the kept versions of a post. */
export function historyHandlers(session: LibrarySession) {
  return {
    versions: os.history.versions.handler(({ input }) =>
      session.require().versions.list(input.post),
    ),
    read: os.history.read.handler(({ input: { post, version } }) =>
      session.require().versions.read(post, version),
    ),
    restore: os.history.restore.handler(async ({ input: { post, version } }) => {
      const library = session.require();
      const found = PostContent.parse(await library.versions.read(post, version));
      return library.posts.change(post, ({ slug }) => ({ ...found, slug }), 'before-restore');
    }),
  };
}
