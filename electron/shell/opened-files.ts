import { extname, resolve } from 'node:path';
import { app, ipcMain, type WebFrameMain } from 'electron';
import { SHELL_CHANNELS } from '../../core/contract/shell-channels.js';
import { isFromOwnPage } from './origin.js';

/** Files that the system asks us to open: kept until a page is there to take them. */
export interface OpenedFiles {
  /** Takes the `.blogpult` files out of a command line; `cwd` is where it was typed. */
  takeFrom(argv: readonly string[], cwd: string): void;
  /** Passes on what the person chose, whatever kind it is; the page says what cannot be taken. */
  hand(paths: readonly string[]): void;
}

/** Listens to the system's wish to open a file, and passes paths on to the page once it listens. */
export function passOnOpenedFiles(): OpenedFiles {
  const waiting: string[] = [];
  let page: WebFrameMain | null = null;
  const hand = (path: string) => {
    if (page === null || page.isDestroyed()) waiting.push(path);
    else page.send(SHELL_CHANNELS.openFile, path);
  };
  const pass = (path: string) => {
    if (extname(path).toLowerCase() === '.blogpult') hand(path);
  };
  app.on('open-file', (event, path) => {
    event.preventDefault();
    pass(path);
  });
  ipcMain.on(SHELL_CHANNELS.readyForFiles, (event) => {
    if (!isFromOwnPage(event)) return;
    page = event.senderFrame;
    waiting.splice(0).forEach(hand);
  });
  return {
    hand: (paths) => paths.forEach(hand),
    takeFrom: (argv, cwd) =>
      argv.filter((word) => !word.startsWith('-')).forEach((word) => pass(resolve(cwd, word))),
  };
}
