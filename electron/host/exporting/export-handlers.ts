import type { LibrarySession } from '../library/library-session.js';
import { os } from '../os.js';
import { runExport, type ExportSurroundings } from './run-export.js';

/** The handlers of `exports`: write a bundle and tell how far it is. */
export function exportHandlers(session: LibrarySession, around: ExportSurroundings) {
  return {
    run: os.exports.run.handler(async function* ({ input, signal }) {
      for await (const event of runExport(session.require(), input, around)) {
        // Leaving the loop runs the export's own clean-up.
        if (signal?.aborted === true && event.kind !== 'done') return;
        yield event;
      }
    }),
  };
}
