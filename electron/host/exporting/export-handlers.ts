import type { LibrarySession } from '../library/library-session.js';
import { os } from '../os.js';
import type { ExportEvent, ExportRequest } from '../../../core/contract/exports.js';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import { RemainingTime } from '../../../core/export/remaining-time.js';
import { selectPosts } from '../../../core/export/selection.js';
import type { Exchange } from '../exchanging/exchange.js';
import type { OpenedLibrary } from '../library/library-session.js';
import type { ExportSurroundings } from './write-bundle.js';

/** What the handlers know of the app around them. */
export interface ExportHandlerSurroundings extends ExportSurroundings {
  readonly exchange: Exchange;
}

/** The handlers of `exports`: write a bundle and tell how far it is. */
export function exportHandlers(session: LibrarySession, around: ExportHandlerSurroundings) {
  return {
    run: os.exports.run.handler(async function* ({ input, signal }) {
      const time = new RemainingTime();
      for await (const event of eventsOf(session.require(), input, around)) {
        // Leaving the loop runs the export's own clean-up.
        if (signal?.aborted === true && event.kind !== 'done') return;
        if (event.kind === 'done' && input.format !== 'package') {
          const { recordExport } = await import('./record-export.js');
          await recordExport(session.require(), event, around.disk.now().toISOString());
        }
        yield withRemaining(event, time);
      }
    }),
    ofPost: os.exports.ofPost.handler(async ({ input: { post } }) => {
      const { exportsOfPost } = await import('./record-export.js');
      return exportsOfPost(session.require(), post);
    }),
    weigh: os.exports.weigh.handler(async ({ input }) => {
      const { weighPost } = await import('./weigh-post.js');
      return weighPost(session.require(), input, around.version);
    }),
    verify: os.exports.verify.handler(async ({ input }) => {
      const { verifyBundle } = await import('./verify-bundle.js');
      return verifyBundle(input.path);
    }),
    word: os.exports.word.handler(async ({ input }) => {
      const { writeWord } = await import('./word/write-word.js');
      const written = await writeWord(session.require(), input, around.disk);
      around.wrote(written.path);
      return written;
    }),
  };
}

function withRemaining(event: ExportEvent, time: RemainingTime): ExportEvent {
  if (event.kind === 'done') return event;
  const remaining = time.after(event, performance.now());
  return remaining === null ? event : { ...event, remaining };
}

/**
 * A package carries posts as they are, drafts too: there is no gate before it. What writes the other
 * formats is loaded with the first of them: it is a large part of the app, and a start needs none of it.
 */
async function* eventsOf(
  library: OpenedLibrary,
  request: ExportRequest,
  around: ExportHandlerSurroundings,
): AsyncGenerator<ExportEvent, void, undefined> {
  const { format } = request;
  if (format === 'package') {
    yield* packageEvents(library, request, around.exchange);
    return;
  }
  const { runExport } = await import('./run-export.js');
  yield* runExport(library, { ...request, format }, around);
}

async function* packageEvents(
  library: OpenedLibrary,
  { posts, category, out, replace }: ExportRequest,
  exchange: Exchange,
): AsyncGenerator<ExportEvent, void, undefined> {
  if (category !== null && !library.content.categories.some(({ id }) => id === category)) {
    throw new BlogpultError('CATEGORY_NOT_FOUND', { category });
  }
  const chosen = selectPosts(await library.posts.all(), { posts, category });
  if (chosen.length === 0) throw new BlogpultError('EXPORT_NOTHING_SELECTED');
  const request = { kind: 'posts' as const, posts: chosen.map(({ id }) => id) };
  yield* exchange.write(library, request, { out, replace });
}
