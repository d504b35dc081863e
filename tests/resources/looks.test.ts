import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BlogView } from '../../core/layout/blog-view.js';
import { openTheme } from '../../electron/host/rendering/theme.js';
import { launchChromium } from '../browser/chromium.js';
import { REPOSITORY } from '../builders/built-bundles.js';
import { aFullBlog } from '../core/layout/a-full-blog.js';
import { LAYOUTS } from './layouts.js';

/** Where the looks are kept that a person has approved; `BLOGPULT_LOOKS=new` writes them anew. */
const KEPT = join(REPOSITORY, 'tests/fixtures/looks');
const WIDTHS = [390, 820, 1280];
/** Looks are compared as small grey pictures: this wide, in tiles of this edge (px). */
const SMALL = 240;
const TILE = 16;
/** How far a tile's mean grey may be off (of 255): other hinting stays far below, a moved block far above. */
const FAR = 12;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage({ bypassCSP: true });
  await mkdir(KEPT, { recursive: true });
});
afterAll(() => browser.close());

/** A grey box in place of every picture: layouts are compared, not photographs. */
const BOX = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><rect width="4" height="3" fill="#888"/></svg>')}`;

async function styleOf(name: string): Promise<string> {
  const theme = await openTheme(join(REPOSITORY, 'resources'), name);
  let css = (await theme.read('theme.css')).toString('utf8');
  for (const file of theme.files.filter((one) => one.endsWith('.woff2'))) {
    const font = (await theme.read(file)).toString('base64');
    css = css.replaceAll(`url('${file}')`, `url(data:font/woff2;base64,${font})`);
  }
  return css;
}

/** Knows its address, so that its pages lead to the feed. */
function aBlogOnline(): BlogView {
  const view = aFullBlog();
  return { ...view, profile: { ...view.profile, baseUrl: 'https://blog.example' } };
}

async function look(html: string, width: number): Promise<Buffer> {
  await page.setViewportSize({ width, height: Math.round(width * 1.2) + 600 });
  await page.setContent(html);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const shot = await page.screenshot({ animations: 'disabled' });
  return sharp(shot).resize(SMALL).greyscale().png({ palette: true, colours: 16 }).toBuffer();
}

/** The largest difference of two tiles' means, 0 to 255. */
async function farthest(a: Buffer, b: Buffer): Promise<number> {
  const [one, other] = await Promise.all([a, b].map((png) => tiles(png)));
  return Math.max(...(one ?? []).map((mean, at) => Math.abs(mean - (other?.[at] ?? 255))));
}

async function tiles(png: Buffer): Promise<number[]> {
  const { width, height } = await sharp(png).metadata();
  const small = sharp(png)
    .greyscale()
    .resize(Math.round(width / TILE), Math.round(height / TILE), {
      fit: 'fill',
      kernel: 'linear',
    });
  return [...(await small.raw().toBuffer())];
}

describe.each(['klassisch', 'modern'])('pages in the theme %s look as approved', (theme) => {
  test.each(Object.keys(LAYOUTS))('%s', async (layout) => {
    const css = await styleOf(theme);
    const html = (LAYOUTS[layout]?.(aBlogOnline()) ?? '')
      .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${css}</style>`)
      .replace(/<source [^>]*>/g, '')
      .replace(/ src="[^"]*"( srcset="[^"]*" sizes="[^"]*")?/g, ` src="${BOX}"`);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of colorScheme === 'dark' ? [390] : WIDTHS) {
        const file = join(KEPT, `${theme}-${layout}-${width}-${colorScheme}.png`);
        const now = await look(html, width);
        if (process.env['BLOGPULT_LOOKS'] === 'new') await writeFile(file, now);
        expect(await farthest(now, await readFile(file)), file).toBeLessThan(FAR);
      }
    }
  });
});

test('a moved block or another colour would be noticed', async () => {
  const css = await styleOf('klassisch');
  const html = (LAYOUTS['article']?.(aFullBlog()) ?? '').replace(
    /<link rel="stylesheet"[^>]*>/,
    () => `<style>${css}</style>`,
  );
  const before = await look(html, 820);
  const moved = await look(html.replace('</style>', '.entry-header{margin-top:4rem}</style>'), 820);
  const painted = await look(html.replace('</style>', ':root{--paper:#c8c8c8}</style>'), 820);
  expect(await farthest(before, moved)).toBeGreaterThan(FAR);
  expect(await farthest(before, painted)).toBeGreaterThan(FAR);
  expect(await farthest(before, await look(html, 820))).toBeLessThan(1);
});
