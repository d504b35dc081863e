import type { OpeningEvent, OpeningProgress, OpenLibrary } from '../../../core/contract/library.js';
import { LatestNews } from '../latest-news.js';
import type { TellReading } from '../posts/load-posts.js';

/** Opens a library and gives what it tells as events, the library last. An opening goes on when nobody listens. */
export async function* openingEvents(
  open: (tell: TellReading) => Promise<OpenLibrary>,
): AsyncGenerator<OpeningEvent, void, undefined> {
  const news = new LatestNews<OpeningProgress>();
  const running = open((done, total) => news.tell({ kind: 'progress', done, total }));
  void running.then(
    () => news.end(),
    () => news.end(),
  );
  for (let event = await news.next(); event !== null; event = await news.next()) yield event;
  yield { kind: 'done', library: await running };
}
