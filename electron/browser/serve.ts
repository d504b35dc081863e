import { createInterface } from 'node:readline';
import { createRouterClient } from '@orpc/server';
import { version } from '../../package.json';
import type { Language } from '../../core/post/post.js';
import type { AppFolders } from '../host/app-folders.js';
import { createHost } from '../host/host.js';
import { openBrowser, type OpenedBrowser } from './open-browser.js';
import { serveLines } from './serve-lines.js';
import { startServer, type BrowserServer } from './server.js';

/** Without a tab or a request for this long, in milliseconds, the host ends. */
const IDLE_MS = 30 * 60 * 1000;

/** What `blogpult serve` was asked to do. */
export interface ServeOptions {
  folders: AppFolders;
  /** Absolute folder of the library to open first; null shows the welcome page. */
  library: string | null;
  /** Absolute paths of packages to take in; they go to the page. */
  files?: readonly string[];
  port?: number;
  /** Open the default browser; otherwise the link with its one-time code is printed instead. */
  open: boolean;
  language: Language;
  /** Takes a line of data (stdout): the link where somebody has to open it, and nothing else. */
  print(line: string): void;
  /** Takes a line meant for a person (stderr). */
  say(line: string): void;
}

/**
 * Runs the app in a browser until Ctrl+C, SIGTERM, or half an hour without a window.
 * Fails with PORT_IN_USE, or with what opening the library fails with (LIBRARY_*), before anything
 * is served.
 */
export async function serve(options: ServeOptions): Promise<void> {
  const { folders, library, files = [], port } = options;
  const host = await createHost({ kind: 'browser', ...folders, version, openedFiles: files });
  try {
    if (library !== null) await createRouterClient(host.router).library.open({ path: library });
    const server = await startServer({
      host,
      rendererDir: folders.rendererDir,
      idleMs: IDLE_MS,
      ...(port === undefined ? {} : { port }),
    });
    await present(server, options);
  } finally {
    await host.close();
  }
}

/** Shows the way in, once and again with every Enter, until the server has stopped. */
async function present(server: BrowserServer, options: ServeOptions): Promise<void> {
  const lines = serveLines(options.language);
  const opened: OpenedBrowser[] = [];
  const show = async (code: string) => {
    const address = `${server.url}#code=${code}`;
    if (!options.open) {
      options.print(address);
      return;
    }
    const attempt = await openBrowser(address);
    opened.push(attempt);
    if (attempt.opened) return;
    options.say(lines.noBrowser);
    options.print(address);
  };
  const end = { asked: false };
  const stop = () => {
    end.asked = true;
    void server.close();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const keys = process.stdin.isTTY ? createInterface({ input: process.stdin }) : null;
  keys?.on('line', () => void show(server.issueCode())).on('SIGINT', stop);
  options.say(options.open ? lines.running(server.url) : lines.link);
  await show(server.code);
  await server.closed;
  keys?.close();
  process.off('SIGINT', stop).off('SIGTERM', stop);
  await Promise.all(opened.map((attempt) => attempt.remove()));
  if (!end.asked) options.say(lines.idle);
}
