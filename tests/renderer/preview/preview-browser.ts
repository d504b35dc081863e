import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Frame, Page } from 'playwright';
import { build, type Rolldown } from 'vite';
import { contentSecurityPolicy } from '../../../electron/host/page/content-security-policy.js';
import { launchChromium } from '../../browser/chromium.js';
import type { InPage } from './preview-in-page.js';

declare global {
  interface Window {
    inPage: InPage;
    messages: unknown[];
  }
}

const NONCE = 'dGVzdA';

/** The preview's own code in a real browser, behind the app's real policy. */
export interface PreviewBrowser {
  readonly page: Page;
  /** What left the page, was asked for, or a script managed to say since `forget`. */
  readonly leaks: string[];
  forget(): void;
  /** A page of the blog on its own, as a reader opens an exported one. */
  openExported(html: string): Promise<Page>;
  frame(): Frame;
  close(): Promise<void>;
}

/** Builds and opens it. Every host name leads to a server of ours, so that a request that leaves is seen to arrive. */
export async function openPreviewBrowser(): Promise<PreviewBrowser> {
  const script = await bundle();
  const leaks: string[] = [];
  let exported = '';
  const server = createServer((request, response) => {
    if (/leak\.test/.test(request.headers.host ?? '')) leaks.push(`arrived: ${request.url}`);
    if (request.url === '/exported.html') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(exported);
      return;
    }
    response.setHeader('content-security-policy', contentSecurityPolicy(NONCE));
    response.setHeader('content-type', request.url === '/app.js' ? 'text/javascript' : 'text/html');
    response.end(request.url === '/app.js' ? script : APP);
  });
  const origin = await listen(server);
  const browser: Browser = await launchChromium({
    args: [`--host-resolver-rules=MAP * ${new URL(origin).host}, EXCLUDE 127.0.0.1`],
  });
  const page = await browser.newPage();
  await page.goto(`${origin}/`);
  await page.waitForFunction(() => 'inPage' in window);
  await page.evaluate(() => {
    window.messages = [];
    addEventListener('message', (event) => window.messages.push(event.data));
  });
  watch(page, leaks, origin);
  let reader: Page | null = null;
  return {
    page,
    leaks,
    forget: () => leaks.splice(0),
    frame: () => page.frames().at(-1) ?? page.mainFrame(),
    async openExported(html) {
      if (reader === null) watch((reader = await browser.newPage()), leaks, origin);
      exported = html;
      await reader.goto(`${origin}/exported.html`);
      return reader;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

const APP = `<!doctype html><meta property="csp-nonce" nonce="${NONCE}"><title>Prüfstand</title><style nonce="${NONCE}">iframe{width:900px;height:600px;border:0}</style><main></main><script type="module" src="/app.js"></script>`;

/** Files of a bundle's own folder: the site may ask for these. */
const OWN = /^\/(?:exported\.html|theme\/|bilder\/|feed\.xml)/;

function watch(watched: Page, leaks: string[], origin: string): void {
  watched.on('request', (request) => {
    const url = request.url();
    if (/^(?:data|about):/.test(url)) return;
    if (url.startsWith(origin) && OWN.test(new URL(url).pathname)) return;
    leaks.push(`request: ${url}`);
  });
  watched.on('dialog', (dialog) => {
    leaks.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  watched.on('popup', (popup) => leaks.push(`popup: ${popup.url()}`));
  watched.on('download', (download) => leaks.push(`download: ${download.url()}`));
  watched.on('framenavigated', (frame) => {
    if (frame.parentFrame() === null && frame.url().startsWith(origin)) return;
    if (!/^about:(srcdoc|blank)/.test(frame.url())) leaks.push(`navigated: ${frame.url()}`);
  });
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function bundle(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    // Fonts as files would only make the bundle large.
    build: {
      write: false,
      minify: false,
      assetsInlineLimit: 0,
      lib: { entry: 'tests/renderer/preview/preview-in-page.ts', formats: ['es'], fileName: 'app' },
    },
  })) as Rolldown.RolldownOutput[];
  return built[0]?.output[0].code ?? '';
}
