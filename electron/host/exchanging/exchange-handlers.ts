import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { WaitingVersion } from '../../../core/contract/exchange.js';
import type { LibrarySession } from '../library/library-session.js';
import { os } from '../os.js';
import type { Exchange } from './exchange.js';
import { compareWaiting, settleWaiting } from './travelling-post.js';

/** The handlers of `exchange`: packages out, and what somebody has to decide about those that came. */
export function exchangeHandlers(session: LibrarySession, exchange: Exchange) {
  return {
    write: os.exchange.write.handler(async function* ({ input, signal }) {
      const { kind, posts, ...target } = input;
      for await (const event of exchange.write(session.require(), { kind, posts }, target)) {
        // Leaving the loop runs the writer's own clean-up.
        if (signal?.aborted === true && event.kind !== 'done') return;
        yield event;
      }
    }),
    waiting: os.exchange.waiting.handler(() =>
      exchange.travelling(session.require(), async ({ library, store }) => {
        const found: WaitingVersion[] = [];
        for (const post of await store.posts()) {
          if (!library.posts.has(post)) continue;
          const { waiting } = await store.travels(post);
          if (waiting.length === 0) continue;
          const { title } = await library.posts.get(post);
          found.push(...waiting.map((version) => ({ ...version, post, title })));
        }
        return found.sort((a, b) => (a.at < b.at ? 1 : -1));
      }),
    ),
    compare: os.exchange.compare.handler(({ input: { post, revision } }) =>
      exchange.travelling(session.require(), async (around) => {
        const merged = await compareWaiting(around, post, revision);
        if (merged === null) throw new BlogpultError('VERSION_NOT_FOUND', { version: revision });
        return [...merged.conflicts];
      }),
    ),
    decide: os.exchange.decide.handler(({ input: { post, revision, choices } }) =>
      exchange.travelling(session.require(), async (around) => {
        const { conflicts } = await settleWaiting(around, post, revision, choices);
        return [...conflicts];
      }),
    ),
    decline: os.exchange.decline.handler(({ input: { post, revision } }) =>
      exchange.travelling(session.require(), async ({ store }) => {
        await store.update(post, (known) => ({
          ...known,
          waiting: known.waiting.filter((version) => version.revision !== revision),
        }));
      }),
    ),
  };
}
