import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchChromium } from '../../browser/chromium.js';
import { aBrowserHost } from '../../builders/browser-host.js';

let running: Awaited<ReturnType<typeof aBrowserHost>>;
let evil: Server;
let evilPort: number;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  running = await aBrowserHost();
  evil = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>böse</title>');
  });
  evilPort = await new Promise((resolve) => {
    evil.listen(0, '127.0.0.1', () => resolve((evil.address() as AddressInfo).port));
  });
  browser = await launchChromium({
    args: ['--host-resolver-rules=MAP evil.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
});
afterAll(async () => {
  await browser.close();
  evil.close();
  await running.stop();
});
beforeEach(async () => {
  running.calls.length = 0;
  page = await browser.newPage();
});
afterEach(async () => {
  await page.close();
});

/** Runs the attack on a page and gives what it managed to read. */
async function attack(from: string, script: (target: string) => Promise<unknown>) {
  await page.goto(from);
  const read = await page.evaluate(script, running.server.url);
  expect(running.calls, 'a command ran').toEqual([]);
  return read;
}

const ATTACKERS = () => [`http://evil.test:${evilPort}/`, `http://127.0.0.1:${evilPort}/`];

describe('a hostile page reads and writes nothing', () => {
  test('by fetch, with and without CORS', async () => {
    for (const from of ATTACKERS()) {
      const read = await attack(from, async (target) => {
        const texts: string[] = [];
        for (const path of ['', 'assets/app.js', 'rpc/app/info', 'alive', 'session']) {
          for (const mode of ['cors', 'no-cors'] as const) {
            for (const method of ['GET', 'POST']) {
              const type = mode === 'cors' ? 'application/json' : 'text/plain';
              const body = method === 'POST' ? { body: '{"json":{}}' } : {};
              const init = { mode, method, headers: { 'content-type': type }, ...body };
              texts.push(
                await fetch(target + path, init).then(
                  (r) => r.text(),
                  () => '',
                ),
              );
            }
          }
        }
        return texts.join('');
      });
      expect(read).toBe('');
    }
  });

  test('by a form that posts', async () => {
    for (const from of ATTACKERS()) {
      await attack(from, async (target) => {
        const form = document.createElement('form');
        form.method = 'POST';
        form.enctype = 'multipart/form-data';
        form.action = `${target}rpc/app/saveSettings`;
        form.target = 'sink';
        const sink = document.createElement('iframe');
        sink.name = 'sink';
        document.body.append(sink, form);
        form.submit();
        await new Promise((done) => (sink.onload = done));
      });
    }
  });

  test('by loading scripts, styles and pictures', async () => {
    for (const from of ATTACKERS()) {
      const loaded = await attack(from, async (target) => {
        const load = (tag: 'script' | 'img', path: string) =>
          new Promise<string>((done) => {
            const element = document.createElement(tag);
            element.onload = () => done(path);
            element.onerror = () => done('');
            element.src = target + path;
            document.body.append(element);
          });
        const all = [load('script', 'assets/app.js'), load('img', 'assets/app.css')];
        return (await Promise.all(all)).join('');
      });
      expect(loaded).toBe('');
    }
  });

  test('by framing the app', async () => {
    for (const from of ATTACKERS()) {
      await attack(from, async (target) => {
        const frame = document.createElement('iframe');
        frame.src = target;
        document.body.append(frame);
        await new Promise((done) => (frame.onload = done));
      });
      const inside = await Promise.all(
        page
          .frames()
          .slice(1)
          .map((frame) => frame.title().catch(() => '')),
      );
      expect(inside).not.toContain('lebt');
      expect(inside).not.toContain('Seite');
    }
  });

  test('by opening the app and reaching into its window', async () => {
    for (const from of ATTACKERS()) {
      await page.goto(from);
      const popup = page.waitForEvent('popup');
      await page.evaluate((target) => {
        Object.assign(window, { opened: window.open(target) });
      }, running.server.url);
      const app = await popup;
      await app.waitForFunction(() => document.title === 'lebt');
      expect(await app.evaluate(() => window.opener)).toBeNull();
      expect(await page.evaluate(() => (window as { opened?: Window }).opened?.closed)).toBe(true);
      await app.close();
      expect(running.calls).toEqual([]);
    }
  });

  test('by a name rebound to this machine, on our own port', async () => {
    const rebound = `http://evil.test:${running.server.port}/`;
    const response = await page.goto(rebound);
    expect(response?.status()).toBe(421);
    const read = await page.evaluate(async () => {
      const info = await fetch('/rpc/app/info', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"json":{}}',
      });
      return info.status;
    });
    expect(read).toBe(421);
    expect(running.calls).toEqual([]);
  });

  test('by a web socket', async () => {
    for (const from of ATTACKERS()) {
      const opened = await attack(from, async (target) => {
        const socket = new WebSocket(target.replace('http', 'ws'));
        return new Promise((done) => {
          socket.onopen = () => done('open');
          socket.onerror = () => done('refused');
        });
      });
      expect(opened).toBe('refused');
    }
  });
});

describe('the app itself', () => {
  test('runs under its policy, trades its code and calls commands', async () => {
    const violations: string[] = [];
    page.on('console', (message) => violations.push(message.text()));
    const code = running.server.issueCode();
    await page.goto(`${running.server.url}#code=${code}`);
    await page.waitForFunction(() => document.title === 'lebt');
    const statuses = await page.evaluate(async (secret) => {
      const post = (path: string, body: string, headers: Record<string, string> = {}) =>
        fetch(path, {
          method: 'POST',
          body,
          headers: { 'content-type': 'application/json', ...headers },
        });
      const session = await post('/session', JSON.stringify({ code: secret }));
      const { token } = (await session.json()) as { token: string };
      const call = await post('/rpc/app/info', '{"json":{}}', { 'x-blogpult-token': token });
      const again = await post('/session', JSON.stringify({ code: secret }));
      return [session.status, call.status, again.status];
    }, code);
    expect(statuses).toEqual([200, 200, 401]);
    expect(running.calls).toEqual(['app.info']);
    expect(violations.filter((text) => text.includes('Content Security Policy'))).toEqual([]);
  });

  test('its policy stops inline scripts, foreign pictures, frames, forms and connections', async () => {
    const expected = [
      'base-uri',
      'connect-src',
      'form-action',
      'frame-src',
      'img-src',
      'script-src-elem',
      'style-src-elem',
      'worker-src',
    ];
    await page.goto(running.server.url);
    const stopped = await page.evaluate(
      async ([foreign, count]) => {
        const directives: string[] = [];
        const all = new Promise<void>((done) => {
          document.addEventListener('securitypolicyviolation', (event) => {
            if (directives.push(event.effectiveDirective) === count) done();
          });
        });
        const script = document.createElement('script');
        script.textContent = 'document.title = "verloren"';
        const style = document.createElement('style');
        style.textContent = 'body { display: none }';
        const image = new Image();
        image.src = `${foreign}p.png`;
        const frame = document.createElement('iframe');
        frame.src = foreign;
        const form = document.createElement('form');
        form.action = foreign;
        const base = document.createElement('base');
        base.href = foreign;
        document.body.append(script, style, image, frame, form, base);
        form.submit();
        await fetch(foreign).catch(() => null);
        new Worker(URL.createObjectURL(new Blob([''])));
        await all;
        return [directives.sort(), document.title];
      },
      [`http://evil.test:${evilPort}/`, expected.length] as const,
    );
    expect(stopped).toEqual([expected, 'lebt']);
  });

  test('a redirect from an opaque origin, such as a file, opens it with the code in the fragment', async () => {
    await page.goto(
      `data:text/html,<meta http-equiv="refresh" content="0; url=${running.server.url}%23code=abc">`,
    );
    await page.waitForFunction(() => document.title === 'lebt');
    expect(new URL(page.url()).hash).toBe('#code=abc');
  });
});
