import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { contract } from '../../../core/contract/index.js';
import { startServer } from '../../../electron/browser/server.js';
import {
  aBrowserHost,
  ask,
  askRaw,
  lengthOf,
  ownHeaders,
  signIn,
} from '../../builders/browser-host.js';

let running: Awaited<ReturnType<typeof aBrowserHost>>;
let token: string;
const CALL = JSON.stringify({ json: {} });

beforeAll(async () => {
  running = await aBrowserHost();
  token = await signIn(running.server);
});
afterAll(() => running.stop());

/** Calls `app.info` with our own headers, changed by `changes` (an empty value removes one). */
async function callInfo(changes: Record<string, string>) {
  const headers = { ...ownHeaders(running.server), 'x-blogpult-token': token, ...changes };
  const kept = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''));
  return ask(running.server, 'POST', '/rpc/app/info', lengthOf(kept, CALL), CALL);
}

describe('the address', () => {
  const names = (port: number) => [
    'evil.test',
    `evil.test:${port}`,
    '127.0.0.1',
    `127.0.0.1:${port + 1}`,
    `localhost:${port}`,
    `[::1]:${port}`,
    `127.0.0.1:${port}.evil.test`,
    `127.1:${port}`,
    '',
  ];

  test('every other Host gets 421, on pages, session and commands', async () => {
    for (const path of ['/', '/assets/app.js', '/session', '/rpc/app/info', '/alive', '/missing']) {
      for (const name of names(running.server.port)) {
        const text = `GET ${path} HTTP/1.1\r\nHost: ${name}\r\nConnection: close\r\n\r\n`;
        expect([421, 400], `${path} for "${name}"`).toContain(await askRaw(running.server, text));
      }
    }
  });

  test('two Host lines, none, or a whole address in place of the path are refused', async () => {
    const own = `127.0.0.1:${running.server.port}`;
    const twice = `GET / HTTP/1.1\r\nHost: ${own}\r\nHost: evil.test\r\nConnection: close\r\n\r\n`;
    const none = `GET / HTTP/1.1\r\nConnection: close\r\n\r\n`;
    const whole = `GET http://evil.test/ HTTP/1.1\r\nHost: ${own}\r\nConnection: close\r\n\r\n`;
    const old = 'GET / HTTP/1.0\r\n\r\n';
    for (const text of [twice, none, whole, old]) {
      expect([400, 421]).toContain(await askRaw(running.server, text));
    }
  });

  test('it listens on the loopback address only', () => {
    expect(running.server.url).toBe(`http://127.0.0.1:${running.server.port}/`);
  });
});

describe('who may call', () => {
  test('our own page with the token', async () => {
    expect((await callInfo({})).status).toBe(200);
  });

  test.each([
    ['another site', { origin: 'https://evil.test' }, 403],
    ['an opaque origin', { origin: 'null' }, 403],
    ['no origin', { origin: '' }, 403],
    ['another port', { origin: 'http://127.0.0.1:1' }, 403],
    ['the same origin over https', { origin: 'https://127.0.0.1' }, 403],
    ['another local port by fetch metadata', { 'sec-fetch-site': 'same-site' }, 403],
    ['another site by fetch metadata', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['plain text', { 'content-type': 'text/plain' }, 415],
    ['JSON in disguise', { 'content-type': 'text/plain; application/json' }, 415],
    ['no type', { 'content-type': '' }, 415],
    ['no token', { 'x-blogpult-token': '' }, 401],
    ['a wrong token', { 'x-blogpult-token': 'x'.repeat(43) }, 401],
    ['only a cookie', { 'x-blogpult-token': '', cookie: 'x-blogpult-token=1; token=1' }, 401],
  ])('not %s', async (_who, changes, status) => {
    const before = running.calls.length;
    expect((await callInfo(changes)).status).toBe(status);
    expect(running.calls).toHaveLength(before);
  });

  test('a call by GET needs the token too, and is no command even then', async () => {
    expect((await ask(running.server, 'GET', '/rpc/app/info')).status).toBe(401);
    const own = { 'x-blogpult-token': token };
    expect((await ask(running.server, 'GET', '/rpc/app/info', own)).status).toBe(405);
    expect((await ask(running.server, 'GET', '/alive')).status).toBe(401);
  });

  test.each(['OPTIONS', 'PUT', 'DELETE', 'PATCH', 'TRACE'])(
    '%s is not answered',
    async (method) => {
      const answer = await ask(running.server, method, '/rpc/app/info', ownHeaders(running.server));
      expect(answer.status).toBe(405);
      expect(
        Object.keys(answer.headers).filter((name) => name.startsWith('access-control')),
      ).toEqual([]);
    },
  );

  test('a body without a length, or above 32 MB, is not read', async () => {
    const own = { ...ownHeaders(running.server), 'x-blogpult-token': token };
    const post = (more: Record<string, string>) =>
      ask(running.server, 'POST', '/rpc/app/info', { ...own, ...more });
    expect((await post({ 'transfer-encoding': 'chunked' })).status).toBe(411);
    expect((await post({ 'content-length': String(32 * 1024 * 1024 + 1) })).status).toBe(413);
  });

  test('a picture comes through as a file in a form', async () => {
    const link = new RPCLink({
      url: `${running.server.url}rpc`,
      headers: { 'x-blogpult-token': token, origin: running.server.url.slice(0, -1) },
    });
    const client = createORPCClient<ContractRouterClient<typeof contract>>(link);
    const file = new File([new Uint8Array(5_000_000)], 'Brücke.png', { type: 'image/png' });
    const asset = await client.assets.add({ file });
    expect(asset).toMatchObject({ bytes: 5_000_000, originalName: 'Brücke.png' });
  });
});

describe('the one-time code', () => {
  const exchange = (code: unknown) => {
    const body = JSON.stringify({ code });
    const headers = lengthOf(ownHeaders(running.server), body);
    return ask(running.server, 'POST', '/session', headers, body);
  };

  test('works once', async () => {
    const code = running.server.issueCode();
    expect((await exchange(code)).status).toBe(200);
    expect((await exchange(code)).status).toBe(401);
  });

  test('nothing else works', async () => {
    const bodies = ['', 'x', null, 7, {}, [], '__proto__'];
    for (const wrong of bodies) expect((await exchange(wrong)).status).toBe(401);
    expect((await ask(running.server, 'GET', '/session')).status).toBe(405);
  });

  test('a token outlives the code that bought it, so that a reload works', async () => {
    await exchange(running.server.issueCode());
    expect((await callInfo({})).status).toBe(200);
  });

  test('a body that is no JSON is refused without a word about the inside', async () => {
    const headers = lengthOf(ownHeaders(running.server), '{');
    const answer = await ask(running.server, 'POST', '/session', headers, '{');
    expect(answer).toMatchObject({ status: 400, body: 'The request could not be read.\n' });
  });
});

describe('the page', () => {
  test('the headers are these', async () => {
    const { headers } = await ask(running.server, 'GET', '/');
    const { date, ...fixed } = headers;
    const nonce = /nonce-([^']+)/.exec(String(fixed['content-security-policy']))?.[1] ?? '';
    expect(date).toBeDefined();
    expect(JSON.parse(JSON.stringify(fixed).replaceAll(nonce, 'NONCE')) as object)
      .toMatchInlineSnapshot(`
      {
        "cache-control": "no-store",
        "connection": "close",
        "content-length": "244",
        "content-security-policy": "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'nonce-NONCE'; img-src 'self' blob: data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-src 'self'; frame-ancestors 'self'",
        "content-type": "text/html; charset=utf-8",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
      }
    `);
  });

  test('refusals carry the same protection', async () => {
    const { headers, status } = await ask(running.server, 'GET', '/', { host: 'evil.test' });
    expect(status).toBe(421);
    for (const name of [
      'content-security-policy',
      'cross-origin-resource-policy',
      'x-content-type-options',
      'cache-control',
      'referrer-policy',
    ]) {
      expect(headers[name], name).toBeDefined();
    }
  });

  test('each load has a nonce of its own, the same in header and page', async () => {
    const load = async () => {
      const { headers, body } = await ask(running.server, 'GET', '/');
      const nonce = /nonce-([^']+)/.exec(String(headers['content-security-policy']))?.[1] ?? '';
      expect(body).toContain(`nonce="${nonce}"`);
      expect(body).not.toContain('__NONCE__');
      return nonce;
    };
    expect(await load()).not.toBe(await load());
  });

  test.each([
    '/../secret.json',
    '/assets/../../secret.json',
    '/%2e%2e/secret.json',
    '/%2e%2e%2fsecret.json',
    '/assets/..%2f..%2fsecret.json',
    '/..%5csecret.json',
    '/assets/link.json',
    '/up/secret.json',
    '//secret.json',
    '/secret.json%00.js',
    '/%',
    '/C:/Windows/win.ini',
    '/assets',
    '/assets/',
    '/etc/passwd',
  ])('%s leads nowhere', async (path) => {
    const answer = await ask(running.server, 'GET', path);
    expect([400, 404]).toContain(answer.status);
    expect(answer.body).not.toContain('"secret"');
  });

  test.each(['cross-site', 'same-site'])('its files are not for %s pages', async (site) => {
    const get = (path: string, more: Record<string, string> = {}) =>
      ask(running.server, 'GET', path, { 'sec-fetch-site': site, ...more });
    expect((await get('/assets/app.js')).status).toBe(403);
    expect(
      (await get('/', { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' })).status,
    ).toBe(403);
    const opening = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    expect((await get('/', opening)).status).toBe(200);
  });
});

describe('its life', () => {
  test('a taken port has its own failure', async () => {
    const second = startServer({
      host: { router: {} } as never,
      rendererDir: running.rendererDir,
      port: running.server.port,
    });
    await expect(second).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      detail: { port: running.server.port },
    });
  });

  test('it ends by itself once the last tab lets go', async () => {
    const short = await aBrowserHost({ idleMs: 100 });
    const own = { 'x-blogpult-token': await signIn(short.server) };
    const line = new AbortController();
    const alive = await fetch(`${short.server.url}alive`, { headers: own, signal: line.signal });
    expect(alive.status).toBe(200);
    line.abort();
    await short.server.closed;
    await short.remove();
  });
});
