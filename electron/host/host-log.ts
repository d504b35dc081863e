import { join } from 'node:path';
import log from 'electron-log/node.js';

// Outside a folder with a package.json the logger would not know its name, and say so on stderr.
log.transports.file.setAppName('Blogpult');
// Standard output carries the command line's data, so nothing is logged there.
log.transports.console.level = false;
log.transports.file.level = false;

/** Sends the log to `blogpult.log` in a folder (kept below 5 MB, one older file beside it). Until then nothing is written. */
export function logInto(folder: string): void {
  log.transports.file.resolvePathFn = () => join(folder, 'blogpult.log');
  log.transports.file.maxSize = 5 * 1024 * 1024;
  log.transports.file.level = 'info';
}

/** Notes a failure with its causes for whoever looks for the reason later; never shown to a person as it is. */
export function logFailure(where: string, error: unknown): void {
  log.error(where, error);
}
