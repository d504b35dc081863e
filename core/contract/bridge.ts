import type { ErrorCode, ErrorDetail } from './error-codes.js';

/** The tag on the one window message that carries the page's end of the contract port. */
export const PORT_MESSAGE = 'blogpult:port';

/** What became of a PDF: written, called off by the person, or failed with a known code. */
export type PrintedPdf =
  | { readonly kind: 'saved'; readonly path: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly detail: ErrorDetail };

/**
 * What the Electron preload puts at `window.blogpult`; in a browser it is absent.
 *
 * Handshake, exactly: the page adds a `message` listener to `window`, then calls `connect()`.
 * The preload asks the main process for a port and hands it over with
 * `window.postMessage({ type: PORT_MESSAGE }, location.origin, [port])`, because a port cannot
 * cross the context bridge. The page takes the first message for which
 * `event.source === window && event.data?.type === PORT_MESSAGE`, removes its listener, makes
 * `new RPCLink({ port: event.ports[0] })` of `@orpc/client/message-port` and calls
 * `event.ports[0].start()`. Every call of `connect()` ends the port before it, so that a reload
 * starts clean.
 *
 * `PageFile` is the page's `File`; this room knows no DOM.
 */
export interface Bridge<PageFile> {
  /** Asks for a fresh contract port; it arrives as a window message, see above. */
  connect(): void;
  /** Shows the system's folder dialog; the absolute path, or null when cancelled. */
  chooseFolder(): Promise<string | null>;
  /** Shows the system's save dialog with a suggested file name; the absolute path, or null when cancelled. */
  chooseSaveFile(suggestedName: string): Promise<string | null>;
  /** Asks where to, lays a page of HTML that brings everything along out as a PDF and writes it there. */
  printPdf(html: string, suggestedName: string): Promise<PrintedPdf>;
  /** Asks the person whether the window may close although not everything is saved; closes it if so. */
  askToClose(): void;
  /** Absolute path of a file that was dropped or picked; empty for one that is not on the disk. */
  pathOfFile(file: PageFile): string;
  /**
   * Calls `listener` with the absolute path of each `.blogpult` file the system asks the app to open, and
   * of each file that was chosen through the menu.
   */
  onOpenFile(listener: (path: string) => void): void;
}
