import type { LibrarySession } from '../library/library-session.js';
import { os } from '../os.js';
import { assetMap } from '../rendering/blog-view.js';
import { knownWords } from '../spelling/known-words.js';
import type { Spelling } from '../spelling/spelling.js';
import { checkPosts } from './check-posts.js';
import { spellPosts } from './spell-posts.js';
import { stylePosts } from './style-posts.js';

/** The handlers of `checks`: every rule over the named posts, or over all, newest first. */
export function checkHandlers(session: LibrarySession, spelling: Spelling, clock: () => Date) {
  return {
    run: os.checks.run.handler(async ({ input }) => {
      const library = session.require();
      const all = await library.posts.all();
      const posts =
        input.posts === null
          ? all
          : await Promise.all(input.posts.map((id) => library.posts.get(id)));
      const settings = library.content.altSettings;
      const known = knownWords(library.content);
      const speller = await spellPosts({ posts, settings, known }, spelling);
      const style = stylePosts(library.content, all, clock().toISOString());
      return checkPosts(posts, { assets: assetMap(library), settings, speller, style });
    }),
  };
}
