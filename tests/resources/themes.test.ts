import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BlogView } from '../../core/layout/blog-view.js';
import { openTheme } from '../../electron/host/rendering/theme.js';
import { launchChromium } from '../browser/chromium.js';
import { REPOSITORY } from '../builders/built-bundles.js';
import { aFullBlog } from '../core/layout/a-full-blog.js';
import { LAYOUTS } from './layouts.js';

const THEMES = ['klassisch', 'modern'] as const;
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [390, 1280];

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage({ bypassCSP: true });
});
afterAll(() => browser.close());

async function themed(theme: (typeof THEMES)[number], draw: (view: BlogView) => string) {
  const opened = await openTheme(join(REPOSITORY, 'resources'), theme);
  const css = (await opened.read('theme.css')).toString('utf8');
  const html = draw(aFullBlog());
  return html.replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${css}</style>`);
}

describe.each(THEMES)('the theme %s', (theme) => {
  test.each(Object.keys(LAYOUTS))('passes axe-core without a finding: %s', async (layout) => {
    const html = await themed(theme, LAYOUTS[layout]!);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 820, height: 900 });
      await page.setContent(html);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
      expect(found, colorScheme).toEqual([]);
    }
  });

  test('never scrolls sideways, on a telephone or a wide screen', async () => {
    for (const draw of Object.values(LAYOUTS)) {
      await page.setContent(await themed(theme, draw));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(width);
      }
    }
  });
});

describe('the files of a theme', () => {
  test.each([...THEMES, 'eigen'])('%s names every part and font it needs', async (name) => {
    const theme = await openTheme(join(REPOSITORY, 'resources'), name);
    const css = (await theme.read('theme.css')).toString('utf8');
    for (const [, address] of css.matchAll(/url\('([^']+)'\)/g)) {
      expect(theme.files).toContain(address);
    }
    for (const file of theme.files) expect((await theme.read(file)).length).toBeGreaterThan(0);
    expect(css).not.toMatch(/@import|https?:/);
  });
});
