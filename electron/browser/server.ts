import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { Context } from '@orpc/server';
import { RPCHandler } from '@orpc/server/node';
import { BlogpultError } from '../../core/contract/error-codes.js';
import type { Host } from '../host/host.js';
import { newNonce } from '../host/page/content-security-policy.js';
import { readPageFile } from '../host/page/page-files.js';
import { watchIdle } from './idle.js';
import { refuse } from './request-guard.js';
import { setSecurityHeaders } from './response-headers.js';
import { createSession, type Session } from './session.js';

/** What the loopback host needs: the commands, and the folder of the built page. */
export interface ServerOptions {
  host: Pick<Host, 'router'>;
  /** Folder with the built `index.html`. */
  rendererDir: string;
  /** A fixed port; without it the system picks a free one. */
  port?: number;
  /** Close after this many milliseconds without a request or an open answer; never by itself when absent. */
  idleMs?: number;
}

/** A running loopback host. `url` ends with a slash; `code` is the first one-time code. */
export interface BrowserServer {
  url: string;
  port: number;
  code: string;
  /** A new one-time code, for opening the app once more. */
  issueCode(): string;
  /** Settles when the server has stopped, by `close()` or for want of use. */
  closed: Promise<void>;
  close(): Promise<void>;
}

interface Site {
  port: number;
  rendererDir: string;
  session: Session;
  handler: RPCHandler<Context>;
}

/** Header that carries the session's token on every call, of any method. */
const TOKEN_HEADER = 'x-blogpult-token';

/**
 * Serves the app to a browser on this machine: binds 127.0.0.1 and answers nobody but its own page.
 *
 * `POST /session` with JSON `{"code"}` buys `{"token"}` once, within a minute (else 401).
 * `POST /rpc/…` is the contract, `GET /alive` an answer that stays open while a tab lives and keeps
 * the server from going idle; both need the token in `x-blogpult-token` (else 401). Everything else
 * is a file of the built page. Throws PORT_IN_USE when a fixed port is taken.
 */
export async function startServer(options: ServerOptions): Promise<BrowserServer> {
  const session = createSession();
  const server = createServer();
  const site: Site = {
    port: await listen(server, options.port ?? 0),
    rendererDir: options.rendererDir,
    session,
    handler: new RPCHandler(options.host.router),
  };
  const closed = new Promise<void>((resolve) => server.once('close', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
    return closed;
  };
  const idle = watchIdle(options.idleMs ?? null, () => void close());
  void closed.then(() => idle.stop());
  server.on('request', (request, response) => {
    idle.track(response);
    void answerSafely(site, request, response);
  });
  return {
    url: `http://127.0.0.1:${site.port}/`,
    port: site.port,
    code: session.issueCode(),
    issueCode: () => session.issueCode(),
    closed,
    close,
  };
}

async function answerSafely(site: Site, request: IncomingMessage, response: ServerResponse) {
  try {
    await answer(site, request, response);
  } catch {
    // A torn connection or a broken body: the answer says no more than that.
    if (!response.headersSent) say(response, 400, 'The request could not be read.');
    else response.destroy();
  }
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse) {
  const nonce = newNonce();
  setSecurityHeaders(response, nonce);
  const refusal = refuse(request, site.port);
  if (refusal !== null) {
    refuseLoudly(request, response, refusal.status, refusal.reason);
    return;
  }
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  if (path === '/session') return exchangeCode(site, request, response);
  if (path === '/alive' || path.startsWith('/rpc/')) return api(site, path, request, response);
  if (request.method === 'POST') {
    refuseLoudly(request, response, 405, 'Nothing to post here.');
    return;
  }
  const file = await readPageFile(site.rendererDir, path, nonce);
  if (file === null) {
    say(response, 404, 'There is no such file.');
    return;
  }
  response.setHeader('content-type', file.type).end(file.bytes);
}

async function api(site: Site, path: string, request: IncomingMessage, response: ServerResponse) {
  const token = request.headers[TOKEN_HEADER];
  if (!site.session.isToken(typeof token === 'string' ? token : undefined)) {
    refuseLoudly(request, response, 401, 'Please open Blogpult again from its command.');
    return;
  }
  if (path === '/alive') {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(':\n\n');
    return;
  }
  if (request.method !== 'POST') {
    say(response, 405, 'Commands are posted.');
    return;
  }
  const { matched } = await site.handler.handle(request, response, { prefix: '/rpc' });
  if (!matched) say(response, 404, 'There is no such command.');
}

async function exchangeCode(site: Site, request: IncomingMessage, response: ServerResponse) {
  if (request.method !== 'POST') {
    say(response, 405, 'A code is posted.');
    return;
  }
  const isJson = request.headers['content-type']?.startsWith('application/json') === true;
  if (!isJson || Number(request.headers['content-length']) > 1024) {
    refuseLoudly(request, response, 415, 'A code comes as a short JSON object.');
    return;
  }
  const body: unknown = await json(request);
  const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : null;
  const token = typeof code === 'string' ? site.session.exchange(code) : null;
  if (token === null) {
    say(response, 401, 'This code was used already or is too old.');
    return;
  }
  response.setHeader('content-type', 'application/json').end(JSON.stringify({ token }));
}

/** Refuses without reading the body, and ends the connection that would still carry it. */
function refuseLoudly(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  reason: string,
) {
  if (request.method === 'POST') response.setHeader('connection', 'close');
  say(response, status, reason);
}

function say(response: ServerResponse, status: number, reason: string) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${reason}\n`);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const taken = cause.code === 'EADDRINUSE' || cause.code === 'EACCES';
      reject(taken ? new BlogpultError('PORT_IN_USE', { port }, { cause }) : cause);
    });
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
