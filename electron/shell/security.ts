import type { Session, WebContents } from 'electron';
import { isOwnUrl } from './origin.js';

/** Pages that a frame of ours may hold besides the app: the preview writes its document itself. */
const FRAME_DOCUMENTS = new Set(['about:srcdoc', 'about:blank']);

/**
 * Closes a session: every permission is denied (Electron's default is to approve), and every
 * request is cancelled that is not for the app itself. `devTools` lets Chromium's own tools load.
 */
export function closeSession(session: Session, devTools: boolean): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // Null refuses; an empty answer would throw.
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !mayLoad(url, devTools) }),
  );
}

/** What a page of ours may load: its own files, and what it made itself. */
function mayLoad(url: string, devTools: boolean): boolean {
  if (url.startsWith('blob:')) return isOwnUrl(url.slice('blob:'.length));
  if (url.startsWith('data:') || isOwnUrl(url)) return true;
  return devTools && URL.canParse(url) && new URL(url).protocol === 'devtools:';
}

/**
 * Keeps a page where it is: no navigation, no redirect, no webview, no window of its own.
 * `onLink` is told about a link that wanted a window.
 */
export function holdInPlace(contents: WebContents, onLink: (url: string) => void): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    if (event.isMainFrame || !FRAME_DOCUMENTS.has(event.url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    onLink(url);
    return { action: 'deny' };
  });
}
