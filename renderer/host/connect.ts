import type { ClientContext, ClientLink } from '@orpc/client';
import { RPCLink as HttpLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { type Bridge, PORT_MESSAGE } from '../../core/contract/bridge.js';
import { BlogpultError } from '../../core/contract/error-codes.js';

declare global {
  interface Window {
    /** Put there by the Electron preload; absent in a browser. */
    readonly blogpult?: Bridge<File>;
  }
}

/** The way to the host; every command of the client travels over it. */
export type HostLink = ClientLink<ClientContext>;

const TOKEN_KEY = 'blogpult.token';
const TOKEN_HEADER = 'x-blogpult-token';

let connection: Promise<HostLink> | null = null;

/** The page's one connection, made at the first call. CONNECTION_LOST when the host does not let the page in. */
export function connect(): Promise<HostLink> {
  connection ??= makeLink().catch((error: unknown) => {
    connection = null;
    throw error;
  });
  return connection;
}

/** Electron's named functions, or null in a browser. */
export function bridge(): Bridge<File> | null {
  return window.blogpult ?? null;
}

function makeLink(): Promise<HostLink> {
  const shell = bridge();
  return shell === null ? linkOverHttp() : linkOverPort(shell);
}

function linkOverPort(shell: Bridge<File>): Promise<HostLink> {
  return new Promise((resolve) => {
    const take = (event: MessageEvent<unknown>) => {
      const [port] = event.ports;
      if (event.source !== window || port === undefined || !isPortMessage(event.data)) return;
      window.removeEventListener('message', take);
      const link = new PortLink({ port });
      port.start();
      resolve(link);
    };
    window.addEventListener('message', take);
    shell.connect();
  });
}

function isPortMessage(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === PORT_MESSAGE;
}

async function linkOverHttp(): Promise<HostLink> {
  const token = await takeToken();
  stayAlive(token);
  return new HttpLink({ url: `${location.origin}/rpc`, headers: { [TOKEN_HEADER]: token } });
}

/** Trades the one-time code in the address for a token, or takes the token of this tab from before a reload. */
async function takeToken(): Promise<string> {
  const code = new URLSearchParams(location.hash.slice(1)).get('code');
  if (code !== null) {
    // The code must not stay in the address or the history, used or not.
    history.replaceState(null, '', location.pathname);
    const token = await exchangeCode(code);
    if (token !== null) sessionStorage.setItem(TOKEN_KEY, token);
  }
  const token = sessionStorage.getItem(TOKEN_KEY);
  if (token === null) throw new BlogpultError('CONNECTION_LOST');
  return token;
}

async function exchangeCode(code: string): Promise<string | null> {
  const response = await fetch('/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  });
  if (!response.ok) return null;
  const answer: unknown = await response.json();
  if (typeof answer !== 'object' || answer === null || !('token' in answer)) return null;
  return typeof answer.token === 'string' ? answer.token : null;
}

/** Holds one answer open for as long as this tab lives, so that the host does not stop for want of use. */
function stayAlive(token: string): void {
  fetch('/alive', { headers: { [TOKEN_HEADER]: token } })
    .then((response) => response.text())
    .catch(() => {
      // The host went away; the next command says so where the person can act on it.
    });
}
