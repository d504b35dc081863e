import type { CheckRequest, PostFindings } from '../../../core/contract/checks.js';
import type { Post } from '../../../core/post/post.js';
import type { LibrarySession } from '../library/library-session.js';
import { os } from '../os.js';
import type { Spelling } from '../spelling/spelling.js';
import type { Disk } from '../storage/disk.js';
import { checkLibrary } from './check-library.js';
import { writeReport } from './write-report.js';

/** What the handlers of `checks` work with. */
export interface CheckSurroundings {
  readonly spelling: Spelling;
  readonly disk: Disk;
  /** Called with the path of each written report. */
  readonly wrote: (path: string) => void;
}

/** The handlers of `checks`. */
export function checkHandlers(session: LibrarySession, around: CheckSurroundings) {
  const { spelling, disk, wrote } = around;
  const pieces = (
    request: CheckRequest,
    signal: AbortSignal | undefined,
    library = session.require(),
  ) => checkLibrary(library, request, { spelling, now: disk.now().toISOString(), signal });
  return {
    run: os.checks.run.handler(async ({ input, signal }) => {
      const all: PostFindings[] = [];
      for await (const { found } of pieces(input, signal)) all.push(...found);
      return all;
    }),
    runTold: os.checks.runTold.handler(async function* ({ input, signal }) {
      for await (const { found, done, total } of pieces(input, signal)) {
        yield { found, done, total };
      }
    }),
    report: os.checks.report.handler(async ({ input, signal }) => {
      const library = session.require();
      const request = { posts: input.posts, about: 'everything' } as const;
      const [posts, checked]: [Post[], PostFindings[]] = [[], []];
      for await (const piece of pieces(request, signal, library)) {
        posts.push(...piece.posts);
        checked.push(...piece.found);
      }
      const written = await writeReport(library, { ...input, posts, checked }, disk);
      wrote(written.path);
      return written;
    }),
  };
}
