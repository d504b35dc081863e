import type { RecordId } from '../../../core/post/post.js';
import type { LibrarySession } from '../library/library-session.js';
import { os } from '../os.js';
import { assetMap } from '../rendering/blog-view.js';
import { knownWords } from '../spelling/known-words.js';
import type { Spelling } from '../spelling/spelling.js';
import type { Disk } from '../storage/disk.js';
import type { Turns } from '../taking-turns.js';
import { checkPosts } from './check-posts.js';
import { spellPosts } from './spell-posts.js';
import { stylePosts } from './style-posts.js';
import { writeReport } from './write-report.js';

/** What the handlers of `checks` work with. */
export interface CheckSurroundings {
  readonly spelling: Spelling;
  readonly disk: Disk;
  /** Called with the path of each written report. */
  readonly wrote: (path: string) => void;
}

/** The handlers of `checks`: every rule over the named posts, or over all, newest first. */
export function checkHandlers(session: LibrarySession, around: CheckSurroundings) {
  const { spelling, disk, wrote } = around;
  const checkedPosts = async (ids: readonly RecordId[] | null, turns: Turns) => {
    const library = session.require();
    const all = await library.posts.all();
    const posts = ids === null ? all : await Promise.all(ids.map((id) => library.posts.get(id)));
    const settings = library.content.altSettings;
    const known = knownWords(library.content);
    const speller = await spellPosts({ posts, settings, known }, spelling, turns);
    const style = stylePosts(library.content, all, disk.now().toISOString());
    const assets = assetMap(library);
    const { authors } = library.content;
    const checking = { assets, settings, speller, style, authors };
    return { library, posts, checked: await checkPosts(posts, checking, turns) };
  };
  return {
    run: os.checks.run.handler(
      async ({ input, signal }) => (await checkedPosts(input.posts, { signal })).checked,
    ),
    report: os.checks.report.handler(async ({ input, signal }) => {
      const { library, posts, checked } = await checkedPosts(input.posts, { signal });
      const written = await writeReport(library, { ...input, posts, checked }, disk);
      wrote(written.path);
      return written;
    }),
  };
}
