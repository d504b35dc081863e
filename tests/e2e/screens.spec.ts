import type { Page } from '@playwright/test';
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expectAccessible } from './accessible.js';
import { choose } from './choose.js';
import { expect, inLanguage, openSample, test, type Texts } from './desk.js';

const NARROW = { width: 1280, height: 800 };
const WIDE = { width: 1440, height: 900 };
const SCREENS = resolve('test-results/screens');
const LOCALES = ['de-DE', 'en-GB'] as const;
const SCHEMES = ['light', 'dark'] as const;

for (const locale of LOCALES) {
  for (const colorScheme of SCHEMES) {
    const name = `${locale.slice(0, 2)}-${colorScheme}`;
    test.describe(`every main screen, ${name}`, () => {
      test.use({ locale, colorScheme, viewport: NARROW });

      test('is drawn in both sizes, has nothing clipped and passes axe', async ({ app }) => {
        test.setTimeout(240_000);
        await mkdir(SCREENS, { recursive: true });
        const texts = inLanguage(locale);
        const look = (screen: string): Promise<void> => lookAt(app, `${screen}-${name}`);
        await expect(app.getByRole('button', { name: texts.openSample })).toBeVisible();
        await look('welcome');
        await openSample(app, texts);
        await tourOfTheDesk(app, texts, look);
        await tourOfThePanels(app, texts, look);
      });
    });
  }
}

type Look = (screen: string) => Promise<void>;

async function tourOfTheDesk(app: Page, texts: Texts, look: Look): Promise<void> {
  await app.getByRole('option', { name: texts.samplePost }).click();
  await expect(app.getByRole('textbox', { name: texts.title })).toHaveText(texts.samplePost);
  for (const layout of ['article', 'category', 'teaser'] as const) {
    await choose(app.getByRole('radio', { name: texts[layout], exact: true }));
    await look(`desk-${layout}`);
  }
  await app.getByRole('tab', { name: texts.checks }).click();
  await look('desk-checks');
  await app.getByRole('tab', { name: texts.images }).click();
  await look('desk-images');
}

/** Pictures take long enough for somebody to think better of it. */
async function tourOfTheExport(app: Page, texts: Texts, look: Look): Promise<void> {
  await choose(app.getByRole('radio', { name: texts.exportAll }));
  await app.getByRole('button', { name: texts.toGate }).click();
  await expect(app.getByText(texts.gateOpen)).toBeVisible();
  await expect(app.getByRole('table')).toBeVisible();
  await look('export-gate');
  await app.getByRole('button', { name: texts.exportNow }).click();
  await app.getByRole('button', { name: texts.cancelExport }).click();
  await expect(app.getByText(texts.cancelled)).toBeVisible();
  await look('export-cancelled');
  await app.getByRole('button', { name: texts.toText }).click();
}

async function tourOfThePanels(app: Page, texts: Texts, look: Look): Promise<void> {
  await app.getByRole('button', { name: texts.editImage }).first().click();
  await look('prompt-sentence');
  const purpose = app.getByRole('radiogroup', { name: texts.purpose });
  while (!(await purpose.isVisible())) {
    await app.getByRole('button', { name: texts.back, exact: true }).click();
  }
  await look('prompt-purpose');
  await app.getByRole('button', { name: texts.later }).click();
  await app.getByRole('button', { name: texts.details, exact: true }).click();
  await app.getByRole('button', { name: texts.crop, exact: true }).click();
  await app.getByRole('slider', { name: texts.mainSpot }).first().press('ArrowLeft');
  await expect(app.getByRole('button', { name: texts.cropMiddle })).toBeVisible();
  await look('details');
  await app.keyboard.press('Escape');
  await app.getByRole('button', { name: texts.export, exact: true }).click();
  await look('export');
  await tourOfTheExport(app, texts, look);
  await app.getByRole('button', { name: texts.round, exact: true }).first().click();
  await expect(app.getByRole('radiogroup', { name: texts.roundScope })).toBeVisible();
  await look('round-start');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('radiogroup', { name: texts.roundScope })).toBeHidden();
  await look('round-question');
  await app.getByRole('button', { name: texts.leaveRound }).click();
  await app.getByRole('button', { name: texts.versions }).click();
  await look('versions');
  await app.getByRole('button', { name: texts.toPost }).click();
  await app.getByRole('button', { name: texts.library }).click();
  await expect(app.getByRole('row')).not.toHaveCount(0);
  await look('library');
  await app.getByRole('option', { name: texts.upkeep }).click();
  await look('library-upkeep');
  await app.getByRole('button', { name: texts.toDesk }).click();
  await app.getByRole('button', { name: texts.settings }).click();
  await look('settings');
  await app.getByRole('tab', { name: texts.altTexts }).click();
  await look('settings-alt');
}

/** Photographs a screen in both sizes, and holds it to the rules every screen keeps. */
async function lookAt(app: Page, name: string): Promise<void> {
  // In the other size something else lies under the pointer, and its tooltip would be in the picture.
  await app.mouse.move(0, 0);
  for (const size of [WIDE, NARROW]) {
    await app.setViewportSize(size);
    await photograph(app, `${name}-${size.width}x${size.height}`);
  }
  // The same elements, names and colours stand in both sizes; the narrow one has less room for them.
  await expectAccessible(app);
}

async function photograph(app: Page, name: string): Promise<void> {
  const picture = await standStill(app);
  await expectNoSidewaysScroll(app);
  await writeFile(resolve(SCREENS, `${name}.png`), picture);
}

/** Waits until fonts, pictures and movements are through and two looks in a row show the same; gives the last. */
async function standStill(app: Page): Promise<Buffer> {
  await app.waitForFunction(
    () =>
      document.fonts.status === 'loaded' &&
      [...document.images].every(({ complete }) => complete) &&
      document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
  let before: Buffer = Buffer.alloc(0);
  await expect
    .poll(
      async () => {
        const now = await app.screenshot({ caret: 'hide' });
        const same = now.equals(before);
        before = now;
        return same;
      },
      { intervals: [100] },
    )
    .toBe(true);
  return before;
}

async function expectNoSidewaysScroll(app: Page): Promise<void> {
  const width = await app.evaluate(() => ({
    page: document.documentElement.scrollWidth,
    window: window.innerWidth,
  }));
  expect(width.page, 'the window scrolls sideways').toBeLessThanOrEqual(width.window);
}
