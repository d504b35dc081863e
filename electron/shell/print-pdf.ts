import { BrowserWindow, dialog, ipcMain, session } from 'electron';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { PrintedPdf } from '../../core/contract/bridge.js';
import { SHELL_CHANNELS } from '../../core/contract/shell-channels.js';
import type { Language } from '../../core/post/post.js';
import { knownFailure } from '../host/known-failure.js';
import { writeTarget } from '../host/exporting/write-target.js';
import { createDurableFiles } from '../host/storage/durable-files.js';
import { isFromOwnPage, SCHEME, START_PAGE } from './origin.js';
import { closeSession } from './security.js';
import { shellTexts } from './shell-texts.js';

const Request = z.tuple([z.string().max(200_000_000), z.string().min(1).max(200)]);

/** A policy as narrow as the page's own: nothing runs, nothing loads but what the page brings along. */
const POLICY = "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'";

/** Answers the page's wish for a PDF: asks where to, lays the page out in a window nobody sees, writes it. */
export function answerPrinting(documentsDir: string, language: () => Language): void {
  ipcMain.handle(
    SHELL_CHANNELS.printPdf,
    async (event, ...input: unknown[]): Promise<PrintedPdf> => {
      const window = isFromOwnPage(event) ? BrowserWindow.fromWebContents(event.sender) : null;
      if (window === null) throw new Error('Only the app itself may ask.');
      const [html, name] = Request.parse(input);
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: shellTexts(language()).saveAs,
        defaultPath: join(documentsDir, basename(name)),
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      return canceled || filePath === '' ? { kind: 'cancelled' } : write(html, filePath);
    },
  );
}

async function write(html: string, path: string): Promise<PrintedPdf> {
  try {
    await writeTarget(createDurableFiles(), path, await pdfOf(html));
    return { kind: 'saved', path };
  } catch (cause) {
    const { code, detail } = knownFailure(cause);
    return { kind: 'failed', code, detail };
  }
}

async function pdfOf(html: string): Promise<Buffer> {
  // A session of its own that serves this one page and forgets it.
  const own = session.fromPartition('print', { cache: false });
  closeSession(own, false);
  own.protocol.handle(SCHEME, () => new Response(html, { headers: HEADERS }));
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: own,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      javascript: false,
      spellcheck: false,
    },
  });
  try {
    await window.loadURL(START_PAGE);
    return await window.webContents.printToPDF({
      pageSize: 'A4',
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  } finally {
    own.protocol.unhandle(SCHEME);
    window.destroy();
  }
}

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
};
