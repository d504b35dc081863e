import type { AppSettings } from '../../core/contract/app.js';
import { appHandlers, type AppSurroundings } from './app/app-handlers.js';
import { assetHandlers } from './assets/asset-handlers.js';
import { backupHandlers } from './backup/backup-handlers.js';
import { backupsHandlers } from './backup/backups-handlers.js';
import { checkHandlers } from './checking/check-handlers.js';
import type { BackupPlan } from './backup/backup-plan.js';
import { draftHandlers } from './drafts/draft-handlers.js';
import type { Exchange } from './exchanging/exchange.js';
import { exchangeHandlers } from './exchanging/exchange-handlers.js';
import type { SyncPlan } from './exchanging/sync-plan.js';
import { syncHandlers } from './exchanging/sync-handlers.js';
import { exportHandlers } from './exporting/export-handlers.js';
import type { KeptThreads } from './exporting/site/kept-threads.js';
import { historyHandlers } from './history/history-handlers.js';
import { importHandlers } from './importing/import-handlers.js';
import { libraryHandlers } from './library/library-handlers.js';
import type { LibrarySession } from './library/library-session.js';
import { os } from './os.js';
import { postHandlers } from './posts/post-handlers.js';
import { layoutHandlers } from './rendering/layout-handlers.js';
import { searchHandlers } from './search/search-handlers.js';
import { spellingHandlers } from './spelling/spelling-handlers.js';
import type { ConfigDocument } from './storage/config-document.js';
import type { Spelling } from './spelling/spelling.js';

/** What the handlers work with. */
export interface RouterSurroundings extends AppSurroundings {
  readonly resourcesDir: string;
  readonly spelling: Spelling;
  readonly backups: BackupPlan;
  readonly settings: ConfigDocument<AppSettings>;
  readonly exchange: Exchange;
  readonly sharing: SyncPlan;
  readonly threads: KeptThreads;
  /** Called with the path of each finished bundle, backup and restored folder. */
  readonly wrote: (path: string) => void;
}

/** The whole contract with its handlers, for any transport and for direct calls. */
export function createRouter(session: LibrarySession, around: RouterSurroundings) {
  const { settings, exchange } = around;
  return os.router({
    app: appHandlers(around, settings),
    assets: assetHandlers(session),
    backups: backupsHandlers(session, around),
    checks: checkHandlers(session, around),
    drafts: draftHandlers(session, around),
    exchange: exchangeHandlers(session, exchange),
    exports: exportHandlers(session, { ...around, exchange }),
    history: historyHandlers(session),
    imports: importHandlers(session, { ...around, exchange }),
    layouts: layoutHandlers(session, around),
    library: { ...libraryHandlers(session, around.disk), ...backupHandlers(session, around) },
    posts: postHandlers(session),
    search: searchHandlers(session),
    spelling: spellingHandlers(session, around.spelling),
    sync: syncHandlers(session, exchange, around.sharing),
  });
}

/** The router's type: what transports serve and `createRouterClient` calls. */
export type Router = ReturnType<typeof createRouter>;
