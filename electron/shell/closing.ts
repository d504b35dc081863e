import { BrowserWindow, dialog, ipcMain } from 'electron';
import { SHELL_CHANNELS } from '../../core/contract/shell-channels.js';
import type { Language } from '../../core/post/post.js';
import { isFromOwnPage } from './origin.js';
import { shellTexts } from './shell-texts.js';

/**
 * Asks before a window goes whose text is not saved. The page holds its window back while it saves, and
 * closes it then; it asks for this only when it cannot save, or when that takes long.
 */
export function answerClosing(language: () => Language): void {
  ipcMain.on(SHELL_CHANNELS.askToClose, (event) => {
    const window = isFromOwnPage(event) ? BrowserWindow.fromWebContents(event.sender) : null;
    if (window === null) return;
    const texts = shellTexts(language());
    void dialog
      .showMessageBox(window, {
        type: 'warning',
        message: texts.unsaved,
        detail: texts.unsavedDetail,
        buttons: [texts.stay, texts.closeAnyway],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
      })
      .then(({ response }) => {
        // Not `close`, which would ask the page once more.
        if (response === 1 && !window.isDestroyed()) window.destroy();
      });
  });
}
