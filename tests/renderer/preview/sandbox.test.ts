import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:http';
import type { Browser, Frame, Page } from 'playwright';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../electron/host/page/content-security-policy.js';
import { aPost } from '../../builders/content.js';
import { launchChromium } from '../../browser/chromium.js';
import { HOSTILE_HTML, HOSTILE_MARKDOWN } from './hostile-snippets.js';
import type { InPage } from './preview-in-page.js';

declare global {
  interface Window {
    inPage: InPage;
    messages: unknown[];
  }
}

const NONCE = 'dGVzdA';

let server: Server;
let browser: Browser;
let page: Page;
/** Every request for anything but the test page itself, and every line a script managed to leave. */
let leaks: string[] = [];

beforeAll(async () => {
  const script = await bundle();
  server = createServer((request, response) => {
    // The browser's own errands arrive here too; only the hosts of the snippets count.
    if (/leak\.test/.test(request.headers.host ?? '')) leaks.push(`arrived: ${request.url}`);
    response.setHeader('content-security-policy', contentSecurityPolicy(NONCE));
    if (request.url === '/app.js') {
      response.setHeader('content-type', 'text/javascript');
      response.end(script);
      return;
    }
    response.setHeader('content-type', 'text/html');
    response.end(
      `<!doctype html><meta property="csp-nonce" nonce="${NONCE}"><title>Prüfstand</title><script type="module" src="/app.js"></script><iframe sandbox="" width="900" height="600"></iframe>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  // Every other name leads here too, so that a request that leaves the page is seen to arrive.
  browser = await launchChromium({
    args: [`--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE 127.0.0.1`],
  });
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForFunction(() => 'inPage' in window);
  await page.evaluate(() => {
    window.messages = [];
    addEventListener('message', (event) => window.messages.push(event.data));
  });
  watch(page);
});

afterAll(async () => {
  await browser.close();
  server.close();
});

beforeEach(() => {
  leaks = [];
});

function watch(watched: Page): void {
  watched.on('request', (request) => {
    if (!/^(data|about):/.test(request.url())) leaks.push(`request: ${request.url()}`);
  });
  watched.on('dialog', (dialog) => {
    leaks.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  watched.on('popup', (popup) => leaks.push(`popup: ${popup.url()}`));
  watched.on('download', (download) => leaks.push(`download: ${download.url()}`));
  watched.on('framenavigated', (frame) => {
    if (!/^about:(srcdoc|blank)/.test(frame.url())) leaks.push(`navigated: ${frame.url()}`);
  });
}

async function bundle(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'tests/renderer/preview/preview-in-page.ts', formats: ['es'], fileName: 'app' },
    },
  })) as Rolldown.RolldownOutput[];
  return built[0]?.output[0].code ?? '';
}

/** Shows a document in the frame and waits until it has loaded. */
async function show(srcdoc: string): Promise<Frame> {
  await page.evaluate(
    (document_) =>
      new Promise<void>((resolve) => {
        const frame = document.querySelector('iframe')!;
        frame.onload = () => resolve();
        frame.srcdoc = document_;
      }),
    srcdoc,
  );
  return page.frames().at(-1)!;
}

/** Presses everything that looks as if it did something, and waits for what a press may have begun. */
async function pressEverything(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    for (const thing of document.querySelectorAll<HTMLElement>(
      'a, button, input, summary, area, #x',
    ))
      thing.click();
  });
  await page.mouse.click(60, 40);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))),
  );
}

async function ranScripts(): Promise<unknown[]> {
  return page.evaluate(() => ['ran' in window ? 'ran' : [], window.messages].flat());
}

describe('the preview frame', () => {
  it.each(HOSTILE_HTML)('runs nothing and loads nothing of %s', async (snippet) => {
    const frame = await show(
      await page.evaluate((html) => window.inPage.ofHtml(html), `<!doctype html><body>${snippet}`),
    );
    await pressEverything(frame);
    expect(leaks).toEqual([]);
    expect(await ranScripts()).toEqual([]);
  });

  it.each(HOSTILE_MARKDOWN)('runs nothing and loads nothing of the text %s', async (text) => {
    for (const mode of ['article', 'category', 'teaser'] as const) {
      const made = await page.evaluate(([t, m]) => window.inPage.ofText(t, m), [
        text,
        mode,
      ] as const);
      await pressEverything(await show(made));
    }
    expect(leaks).toEqual([]);
    expect(await ranScripts()).toEqual([]);
  });

  it('would be caught leaking: a bare link in the same sandbox is seen to lead away', async () => {
    await pressEverything(await show('<a href="/seen">Klick</a>'));
    await expect.poll(() => leaks).toContain('request: ' + page.url() + 'seen');
  });
});

describe('a page in the preview', () => {
  const paragraphs = Array.from({ length: 12 }, (_, index) => `Absatz ${index + 1}.`);
  const body = paragraphs.join('\n\n');

  it('has its style, although the policy forbids every other', async () => {
    const frame = await show(
      await page.evaluate((text) => window.inPage.ofPost({ body: text }, [], 'article', 0), body),
    );
    const margin = await frame
      .locator('body')
      .evaluate((element) => getComputedStyle(element).margin);
    expect(margin).toBe('0px');
  });

  it('starts at the block the cursor is in', async () => {
    const cursor = body.indexOf('Absatz 9');
    const frame = await show(
      await page.evaluate(([text, at]) => window.inPage.ofPost({ body: text }, [], 'article', at), [
        body,
        cursor,
      ] as const),
    );
    expect(await frame.locator('.bp-here').textContent()).toBe('Absatz 9.');
    const top = await frame.locator('.bp-here').evaluate((p) => p.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(400);
  });

  it('outlines the entry of the draft in its category and starts there', async () => {
    const neighbours = ['27', '26', '24', '23'].map((day) =>
      aPost({
        id: `nachbar-${day}`,
        slug: `n-${day}`,
        title: day,
        body,
        publishAt: `2025-05-${day}T08:00:00.000Z`,
      }),
    );
    const frame = await show(
      await page.evaluate(
        ([posts]) =>
          window.inPage.ofPost(
            { title: 'Der Entwurf', publishAt: '2025-05-25T08:00:00.000Z' },
            posts,
            'category',
            0,
          ),
        [neighbours] as const,
      ),
    );
    expect(await frame.locator('.bp-draft .entry-title').textContent()).toBe('Der Entwurf');
    const entry = frame.locator('.bp-draft');
    expect(await entry.evaluate((e) => getComputedStyle(e).outlineStyle)).toBe('dashed');
    expect(await entry.evaluate((e) => e.getBoundingClientRect().top)).toBeLessThan(300);
  });

  it('keeps jumps to footnotes and takes the target out of every other link', async () => {
    const text = 'Wort[^1] und [Link](https://example.org/a).\n\n[^1]: Die Note.';
    const frame = await show(
      await page.evaluate((t) => window.inPage.ofPost({ body: t }, [], 'article', 0), text),
    );
    await frame.locator('.footnote-ref a').click();
    expect(frame.url()).toMatch(/^about:srcdoc/);
    const link = frame.getByText('Link', { exact: true });
    expect(await link.getAttribute('href')).toBeNull();
    expect(await link.getAttribute('title')).toBe('Führt zu https://example.org/a');
  });

  it('says in its place that a picture lies elsewhere or is missing', async () => {
    const html = `<img src="https://example.org/a.png"><img src="../bilder/${'a'.repeat(16)}-800.webp">`;
    const frame = await show(await page.evaluate((text) => window.inPage.ofHtml(text), html));
    expect(await frame.locator('.bp-blocked').allTextContents()).toEqual([
      'Bild von example.org',
      'Dieses Bild fehlt.',
    ]);
  });
});
