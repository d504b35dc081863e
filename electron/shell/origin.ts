import type { IpcMainEvent, IpcMainInvokeEvent } from 'electron';

/** Our own scheme and the one host under it. Nothing else is ever loaded. */
export const SCHEME = 'blogpult';
export const APP_HOST = 'app';
const APP_ORIGIN = `${SCHEME}://${APP_HOST}`;
export const START_PAGE = `${APP_ORIGIN}/`;

/** Whether a URL belongs to the app itself. Compares parsed parts, never the beginning of a string. */
export function isOwnUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host, username, password } = new URL(url);
  return protocol === `${SCHEME}:` && host === APP_HOST && username === '' && password === '';
}

/** Whether a message comes from the top frame of our own page; anybody else gets no answer. */
export function isFromOwnPage({ senderFrame }: IpcMainEvent | IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && senderFrame.origin === APP_ORIGIN;
}
