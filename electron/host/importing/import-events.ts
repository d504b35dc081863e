import type { ImportEvent, ImportProgress, ImportReport } from '../../../core/contract/imports.js';
import { LatestNews } from '../latest-news.js';
import type { Watching } from './intake.js';

/**
 * Runs an import and gives what it tells as events, the report last; what comes faster than it is asked
 * for is left out. Ending the generator, or `signal`, gives the import up and waits until it is.
 */
export async function* importEvents(
  work: (watching: Watching) => Promise<ImportReport>,
  signal: AbortSignal | undefined,
): AsyncGenerator<ImportEvent, void, undefined> {
  const giving = new AbortController();
  const abort = () => giving.abort();
  signal?.addEventListener('abort', abort);
  const news = new LatestNews<ImportProgress>();
  const running = work({
    signal: giving.signal,
    tell: (progress) => news.tell({ kind: 'progress', ...progress }),
  });
  const settled = running.then(
    () => news.end(),
    () => news.end(),
  );
  try {
    for (let event = await news.next(); event !== null; event = await news.next()) yield event;
    if (!giving.signal.aborted) yield { kind: 'done', report: await running };
  } finally {
    signal?.removeEventListener('abort', abort);
    giving.abort();
    await settled;
  }
}
