import { BrowserWindow, dialog } from 'electron';
import type { Language } from '../../core/post/post.js';
import { START_PAGE } from './origin.js';
import { shellTexts } from './shell-texts.js';

/** What a window needs: the preload's path, the person's language, and whether tools may open. */
export interface WindowOptions {
  preload: string;
  language: Language;
  devTools: boolean;
}

/**
 * Opens the app's window. Every safe default is written out, so that a later Electron cannot
 * change one unnoticed; the spelling check is off because Chromium's fetches dictionaries.
 */
export function openWindow({ preload, language, devTools }: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
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
  window.once('ready-to-show', () => window.show());
  askBeforeLoss(window, language);
  reloadAfterCrash(window, language);
  void window.loadURL(START_PAGE);
  return window;
}

/** A page that still has something to save holds its window; the person decides. */
function askBeforeLoss(window: BrowserWindow, language: Language): void {
  const texts = shellTexts(language);
  window.webContents.on('will-prevent-unload', (event) => {
    const choice = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: texts.unsaved,
      detail: texts.unsavedDetail,
      buttons: [texts.stay, texts.closeAnyway],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    // Preventing the prevention lets the window close.
    if (choice === 1) event.preventDefault();
  });
}

function reloadAfterCrash(window: BrowserWindow, language: Language): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const texts = shellTexts(language);
    void dialog
      .showMessageBox(window, { type: 'warning', message: texts.failed, detail: texts.pageGone })
      .then(() => window.loadURL(START_PAGE));
  });
}
