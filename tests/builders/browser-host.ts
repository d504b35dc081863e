import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { implement } from '@orpc/server';
import { contract } from '../../core/contract/index.js';
import {
  startServer,
  type BrowserServer,
  type ServerOptions,
} from '../../electron/browser/server.js';

const os = implement(contract);

/** A host with three commands that count their calls: enough to see who gets through. */
function aTinyHost() {
  const calls: string[] = [];
  const router = {
    app: {
      info: os.app.info.handler(() => {
        calls.push('app.info');
        return {
          version: '0.0.0',
          host: 'browser' as const,
          suggestedLibraryFolder: '/nowhere',
          suggestedExportFolder: '/nowhere',
        };
      }),
      saveSettings: os.app.saveSettings.handler(() => void calls.push('app.saveSettings')),
    },
    assets: {
      add: os.assets.add.handler(async ({ input }) => {
        calls.push('assets.add');
        return {
          hash: 'a'.repeat(64),
          type: 'image/png' as const,
          width: 1,
          height: 1,
          bytes: (await input.file.arrayBuffer()).byteLength,
          animated: false,
          originalName: input.file.name,
          addedAt: '2026-01-01T00:00:00.000Z',
        };
      }),
    },
  };
  return { calls, host: { router } as unknown as ServerOptions['host'] };
}

/** A built page in a temp folder, with a secret beside it and links that lead there. */
async function aPageFolder() {
  const top = await mkdtemp(join(tmpdir(), 'blogpult-page-'));
  const rendererDir = join(top, 'renderer');
  await mkdir(join(rendererDir, 'assets'), { recursive: true });
  await writeFile(join(top, 'secret.json'), '{"secret":true}');
  await writeFile(
    join(rendererDir, 'index.html'),
    '<!doctype html><html lang="de"><head><title>Seite</title><meta property="csp-nonce" nonce="__NONCE__"><link rel="stylesheet" href="./assets/app.css"></head><body><script type="module" src="./assets/app.js"></script></body></html>',
  );
  await writeFile(join(rendererDir, 'assets', 'app.js'), 'document.title = "lebt";');
  await writeFile(join(rendererDir, 'assets', 'app.css'), 'body { color: black }');
  await symlink(join(top, 'secret.json'), join(rendererDir, 'assets', 'link.json'));
  await symlink(top, join(rendererDir, 'up'));
  return { rendererDir, remove: () => rm(top, { recursive: true, force: true }) };
}

/** A running loopback host over a tiny set of commands and a small page. */
export async function aBrowserHost(options: Partial<ServerOptions> = {}) {
  const { calls, host } = aTinyHost();
  const page = await aPageFolder();
  const server = await startServer({ host, rendererDir: page.rendererDir, ...options });
  const stop = async () => {
    await server.close();
    await page.remove();
  };
  return { server, calls, stop, ...page };
}

/** An answer as it came over the wire. */
export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Asks with exactly these headers; Node adds nothing but `Host` and `Connection`. */
export function ask(
  server: BrowserServer,
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: string,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port: server.port, method, path, headers, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      },
    );
    sent.once('error', reject);
    sent.end(body);
  });
}

/** Sends bytes as they are and gives the status of the answer. */
export function askRaw(server: BrowserServer, text: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, '127.0.0.1', () => socket.end(text));
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString('latin1')));
    socket.once('close', () => resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0)));
    socket.once('error', reject);
  });
}

/** What our own page sends with every post. */
export function ownHeaders(server: BrowserServer): Record<string, string> {
  return {
    origin: `http://127.0.0.1:${server.port}`,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json',
  };
}

/** Buys the session's token with a fresh code, as the page does when it opens. */
export async function signIn(server: BrowserServer): Promise<string> {
  const body = JSON.stringify({ code: server.issueCode() });
  const answer = await ask(server, 'POST', '/session', lengthOf(ownHeaders(server), body), body);
  return (JSON.parse(answer.body) as { token: string }).token;
}

/** The headers with the length of the body that goes with them. */
export function lengthOf(headers: Record<string, string>, body: string): Record<string, string> {
  return { ...headers, 'content-length': String(Buffer.byteLength(body)) };
}
