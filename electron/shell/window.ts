import { BrowserWindow, dialog } from 'electron';
import type { Language } from '../../core/post/post.js';
import { START_PAGE } from './origin.js';
import { shellTexts } from './shell-texts.js';
import type { OpeningPlace } from './window-place.js';

/** What a window needs: the preload's path, the person's language, whether tools may open, and where it stands. */
export interface WindowOptions {
  preload: string;
  language: () => Language;
  devTools: boolean;
  place: OpeningPlace;
}

/**
 * Opens the app's window. Every safe default is written out, so that a later Electron cannot
 * change one unnoticed; the spelling check is off because Chromium's fetches dictionaries.
 */
export function openWindow({ preload, language, devTools, place }: WindowOptions): BrowserWindow {
  const { maximized, ...bounds } = place;
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 800,
    minHeight: 600,
    show: false,
    title: 'Blogpult',
    webPreferences: {
      preload,
      devTools,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
  });
  reloadAfterCrash(window, language);
  void window.loadURL(START_PAGE);
  return window;
}

function reloadAfterCrash(window: BrowserWindow, language: () => Language): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const texts = shellTexts(language());
    void dialog
      .showMessageBox(window, { type: 'warning', message: texts.failed, detail: texts.pageGone })
      .then(() => window.loadURL(START_PAGE));
  });
}
