import { basename, join } from 'node:path';
import { BrowserWindow, dialog, ipcMain, type IpcMainInvokeEvent } from 'electron';
import { z } from 'zod';
import { SHELL_CHANNELS } from '../../core/contract/shell-channels.js';
import type { Language } from '../../core/post/post.js';
import { isFromOwnPage } from './origin.js';
import { shellTexts } from './shell-texts.js';

const SuggestedName = z.string().min(1).max(200);

/** Answers the page's wish for a folder or a file name with the system's own dialogs. */
export function answerDialogs(documentsDir: string, language: () => Language): void {
  ipcMain.handle(SHELL_CHANNELS.chooseFolder, async (event) => {
    const texts = shellTexts(language());
    const { canceled, filePaths } = await dialog.showOpenDialog(windowOf(event), {
      title: texts.chooseFolder,
      buttonLabel: texts.choose,
      defaultPath: documentsDir,
      properties: ['openDirectory', 'createDirectory'],
    });
    return canceled ? null : (filePaths[0] ?? null);
  });
  ipcMain.handle(SHELL_CHANNELS.chooseSaveFile, async (event, suggestedName: unknown) => {
    const window = windowOf(event);
    const name = basename(SuggestedName.parse(suggestedName));
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title: shellTexts(language()).saveAs,
      defaultPath: join(documentsDir, name),
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
    return canceled || filePath === '' ? null : filePath;
  });
}

/** Lets the person choose files to take in; none when they change their mind. */
export async function chooseFiles(language: Language): Promise<string[]> {
  const [window] = BrowserWindow.getAllWindows();
  if (window === undefined) return [];
  const texts = shellTexts(language);
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: texts.import,
    buttonLabel: texts.choose,
    properties: ['openFile', 'multiSelections'],
  });
  return canceled ? [] : filePaths;
}

/** The asking page's window. A stranger gets an error and no dialog. */
function windowOf(event: IpcMainInvokeEvent) {
  const window = isFromOwnPage(event) ? BrowserWindow.fromWebContents(event.sender) : null;
  if (window === null) throw new Error('Only the app itself may ask.');
  return window;
}
