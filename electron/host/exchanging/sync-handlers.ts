import type { LibrarySession } from '../library/library-session.js';
import { os } from '../os.js';
import type { Exchange } from './exchange.js';
import type { SyncPlan } from './sync-plan.js';

/** The handlers of `sync`: sharing the open library over a folder. */
export function syncHandlers(session: LibrarySession, exchange: Exchange, plan: SyncPlan) {
  return {
    settings: os.sync.settings.handler(async () => {
      const library = session.require();
      const last = plan.last(library);
      const sharing = await plan.of(library);
      return { ...(sharing ?? { folder: null, automatic: true, news: [] }), last };
    }),
    saveSettings: os.sync.saveSettings.handler(({ input }) =>
      plan.choose(session.require(), input),
    ),
    run: os.sync.run.handler(({ input: { spare } }) =>
      exchange.travelling(session.require(), (around) =>
        plan.run(around, { spare, isOver: () => false }),
      ),
    ),
  };
}
