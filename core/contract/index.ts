import { app } from './app.js';
import { assets } from './assets.js';
import { backups } from './backups.js';
import { checks } from './checks.js';
import { drafts } from './drafts.js';
import { exchange } from './exchange.js';
import { exports } from './exports.js';
import { history } from './history.js';
import { imports } from './imports.js';
import { layouts } from './layouts.js';
import { library } from './library.js';
import { posts } from './posts.js';
import { search } from './search.js';
import { spelling } from './spelling.js';
import { sync } from './sync.js';

/** Every command of the app, once. Hosts implement it, clients are typed by it. */
export const contract = {
  app,
  assets,
  backups,
  checks,
  drafts,
  exchange,
  exports,
  history,
  imports,
  layouts,
  library,
  posts,
  search,
  spelling,
  sync,
};
