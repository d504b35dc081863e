import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRouterClient } from '@orpc/server';
import { app, BrowserWindow, dialog, session, shell } from 'electron';
import { version } from '../../package.json';
import { errorSentence } from '../../core/messages/errors.js';
import type { Language } from '../../core/post/post.js';
import { appFolders } from '../host/app-folders.js';
import { createHost, type Host } from '../host/host.js';
import { knownFailure } from '../host/known-failure.js';
import { answerClosing } from './closing.js';
import { offerEditing } from './context-menu.js';
import { answerDialogs, chooseFiles } from './dialogs.js';
import { openOutside } from './external-links.js';
import { setMenu } from './menu.js';
import { passOnOpenedFiles } from './opened-files.js';
import { declareScheme, servePage } from './protocol.js';
import { closeSession, holdInPlace } from './security.js';
import { answerPrinting } from './print-pdf.js';
import { readerUtility } from './reader-utility.js';
import { servePorts } from './serve-port.js';
import { openWindow } from './window.js';
import { WindowPlace } from './window-place.js';

// Electron's entry. What must stand before `ready` comes first, without waiting for anything.
const folders = appFolders(import.meta.url);
const preload = fileURLToPath(new URL('../preload/preload.cjs', import.meta.url));
const devTools = !app.isPackaged;
const words = process.argv.slice(app.isPackaged ? 1 : 2);
let language: Language = 'de';

app.enableSandbox();
// The app looks no name up, so that nothing in Chromium can either.
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
app.setPath('userData', join(folders.configDir, 'electron'));
declareScheme();
process.on('uncaughtException', showFailure);
process.on('unhandledRejection', showFailure);

if (app.requestSingleInstanceLock()) {
  void run().catch((error: unknown) => {
    showFailure(error);
    app.exit(3);
  });
} else {
  app.quit();
}

async function run(): Promise<void> {
  const files = passOnOpenedFiles();
  files.takeFrom(words, process.cwd());
  app.on('second-instance', (_event, argv, cwd) => {
    files.takeFrom(argv.slice(1), cwd);
    focusWindow();
  });
  app.on('web-contents-created', (_event, contents) => {
    holdInPlace(contents, (url) => void openOutside(url, language));
    offerEditing(contents, () => language);
  });
  app.on('window-all-closed', () => app.quit());
  await app.whenReady();
  const onImport = () => void chooseFiles(language).then((paths) => files.hand(paths));
  // Menu and dialogs speak the person's language, and the system's as long as they chose none.
  const speak = (chosen: Language | null) => {
    language = chosen ?? (app.getLocale().toLowerCase().startsWith('de') ? 'de' : 'en');
    setMenu({ language, devTools, onImport });
  };
  const place = new WindowPlace(folders.configDir);
  const host = await startHost(speak);
  closeBeforeQuit(async () => {
    await place.settled();
    await host.close();
  });
  closeSession(session.defaultSession, devTools);
  servePage(session.defaultSession, folders.rendererDir);
  servePorts(host);
  answerDialogs(folders.documentsDir, () => language);
  answerPrinting(folders.documentsDir, () => language);
  answerClosing(() => language);
  const at = await place.find();
  place.keep(openWindow({ preload, language: () => language, devTools, place: at }));
}

/** Makes the host and opens the library named on the command line. `speak` is told the person's language. */
async function startHost(speak: (chosen: Language | null) => void): Promise<Host> {
  speak(null);
  const reveal = (path: string) => {
    shell.showItemInFolder(path);
    return Promise.resolve();
  };
  const host = await createHost({
    ...{ kind: 'electron', ...folders, version, reveal },
    startReader: readerUtility,
    onSettings: (settings) => speak(settings.language),
  });
  const commands = createRouterClient(host.router);
  speak((await commands.app.settings()).language);
  const library = words.map((word) => resolve(word)).find(isFolder);
  if (library !== undefined) await commands.library.open({ path: library }).catch(showFailure);
  return host;
}

/** Lets what is under way be finished, and a library released, before the process goes. */
function closeBeforeQuit(finish: () => Promise<void>): void {
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void finish()
      .catch(showFailure)
      .finally(() => {
        closed = true;
        app.quit();
      });
  });
}

function focusWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized() === true) window.restore();
  window?.focus();
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Shows a sentence in place of Electron's own dialog, which would print a stack. */
function showFailure(error: unknown): void {
  process.stderr.write(
    `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  const { code, detail } = knownFailure(error);
  dialog.showErrorBox('Blogpult', errorSentence(code, detail, language));
}
