import type { Browser, Page } from 'playwright';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../browser/chromium.js';
import { pastes } from './corpus.js';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const entry = new URL('paste-in-page.ts', import.meta.url).pathname;
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'Paste' } },
  });
  const [output] = built as Rolldown.RolldownOutput[];
  browser = await launchChromium();
  page = await browser.newPage();
  await page.addScriptTag({ content: output!.output[0].code });
});
afterAll(() => browser.close());

describe("the browser's parser", () => {
  it('gives the same text as the parser of the host, for every payload, and asks for nothing', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const all = pastes();
    const texts = await page.evaluate(
      (payloads) => {
        const { convertPaste } = window as unknown as { convertPaste: (html: string) => string };
        return payloads.map(convertPaste);
      },
      all.map(({ html }) => html),
    );
    for (const [index, { name, expected }] of all.entries()) {
      expect(texts[index], name).toBe(expected);
    }
    expect(asked).toEqual([]);
    expect(await page.evaluate(() => (window as { ran?: number }).ran)).toBeUndefined();
  });

  it('reads a page whose forms answer for themselves to its end', async () => {
    const clobbered =
      '<p>Vor</p><fieldset form=f name=nextSibling><p>Feld</p></fieldset>' +
      '<form id=f><input name=nodeName><input name=nodeType><input name=firstChild>' +
      '<input name=getAttribute><p>Im Formular</p></form>' +
      '<img name=firstChild><p>Nach</p>';
    const text = await page.evaluate((html) => {
      const { convertPaste } = window as unknown as { convertPaste: (html: string) => string };
      return convertPaste(html);
    }, clobbered);
    for (const words of ['Vor', 'Feld', 'Im Formular', 'Nach']) {
      expect(text.split(words).length - 1, words).toBe(1);
    }
  });
});
