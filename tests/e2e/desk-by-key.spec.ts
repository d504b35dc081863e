import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.js';
import { expect, openSample, preview, test } from './desk.js';
import { freshPicture } from './fresh-picture.js';

test('the slash menu, a picture’s place, the quiet page and the settings by key, and nothing moves', async ({
  app,
  folders,
}) => {
  test.setTimeout(150_000);
  const keys = app.keyboard;
  await app.emulateMedia({ reducedMotion: 'reduce' });
  await watchMotion(app);
  await openSample(app);
  await app.getByRole('button', { name: 'Neuer Beitrag' }).first().press('Enter');
  await expect(app.getByRole('textbox', { name: 'Titel des Beitrags' })).toBeFocused();
  await keys.type('Ohne Maus');
  await keys.press('Enter');
  const text = app.getByRole('textbox', { name: 'Text des Beitrags' });
  await expect(text).toBeFocused();

  await test.step('a slash offers what can stand at the start of a line', async () => {
    await keys.type('/');
    const offered = app.locator('.cm-tooltip-autocomplete').getByRole('option');
    await expect(offered.first()).toContainText('Bild einfügen');
    await expectAccessible(app);
    await keys.type('zit');
    await expect(offered).toHaveCount(1);
    await keys.press('Enter');
    await keys.type('Gesagt ist gesagt.');
    await expect(preview(app).locator('blockquote')).toHaveText(/Gesagt ist gesagt\./);
    await keys.press('Enter');
    await keys.press('Enter');
  });

  await test.step('a picture is set to the right with Tab and Enter', async () => {
    const chooser = app.waitForEvent('filechooser');
    await keys.type('/bild');
    await expect(app.locator('.cm-tooltip-autocomplete').getByRole('option')).toHaveCount(1);
    await keys.press('Enter');
    await (await chooser).setFiles(await freshPicture('postkarte-amt.jpg', folders.documents));
    await app.getByRole('button', { name: 'Später', exact: true }).press('Enter');
    const figure = app.getByRole('group', { name: /^Bild 1,/ });
    await figure.focus();
    await tabTo(app, 'Rechts, der Text fließt links vorbei');
    await keys.press('Enter');
    await expect(figure).toHaveAttribute('data-align', 'right');
    await expect(preview(app).locator('figure.alignright')).toHaveCount(1);
    await expect(app.getByRole('button', { name: /^Rechts, der Text/ })).toBeFocused();
    await keys.press('Escape');
    await keys.press('Escape');
    await expect(text).toBeFocused();
  });

  await test.step('nothing but the text is shown, and everything is back again', async () => {
    await command(app, 'nur den text');
    await expect(app.getByRole('complementary')).toHaveCount(0);
    await expect(app.getByRole('navigation', { name: 'Bibliothek' })).toHaveCount(0);
    await expect(text).toBeVisible();
    await expectAccessible(app);
    await command(app, 'nur den text');
    await expect(app.getByRole('complementary')).toBeVisible();
  });

  await test.step('who comes back from a page, or folds the list away, goes on in the text', async () => {
    for (const page of ['Austausch', 'Alt-Text-Runde', 'Bibliothek öffnen']) {
      await app.getByRole('button', { name: page }).first().press('Enter');
      await expect(text).toHaveCount(0);
      await app.getByRole('button', { name: /^Zurück/ }).press('Enter');
      await expect(text).toBeFocused();
    }
    const list = app.getByRole('navigation', { name: 'Bibliothek' });
    await list.getByRole('button', { name: 'Bibliothek einklappen' }).press('Enter');
    await expect(text).toBeFocused();
    await app.getByRole('button', { name: 'Bibliothek zeigen' }).press('Enter');
    await expect(list).toBeFocused();
  });

  await test.step('the part of the text that was in sight is in sight again', async () => {
    const down = () => text.evaluate((element) => element.closest('.cm-scroller')?.scrollTop ?? -1);
    await text.press('Control+End');
    for (let line = 0; line < 40; line += 1) await keys.press('Enter');
    await keys.type('Ganz unten.');
    await expect.poll(down).toBeGreaterThan(300);
    const before = await down();
    await keys.press('ControlOrMeta+4');
    await app.getByRole('button', { name: 'Zurück zum Pult' }).press('Enter');
    await expect(text).toBeFocused();
    await expect.poll(async () => Math.abs((await down()) - before)).toBeLessThan(100);
    await keys.type(' Und weiter.');
    await expect(text).toContainText('Ganz unten. Und weiter.');
  });

  await test.step('what is set while one types is switched off, and the language is changed', async () => {
    await command(app, 'einstellungen');
    const back = app.getByRole('button', { name: 'Zurück zum Schreiben' });
    await expect(back).toBeFocused();
    await expect(app.getByRole('tooltip')).toHaveCount(0);
    await keys.press('Tab');
    await keys.press('Shift+Tab');
    await expect(app.getByRole('tooltip', { name: 'Zurück zum Schreiben' })).toBeVisible();
    await app.getByRole('tab', { name: 'Blog', exact: true }).focus();
    for (let at = 0; at < 5; at += 1) await keys.press('ArrowRight');
    await expect(app.getByRole('tab', { name: 'Stil', selected: true })).toBeFocused();
    const dashes = app.getByRole('checkbox', { name: /^Gedankenstrich/ });
    await dashes.focus();
    await keys.press('Space');
    await expect(dashes).not.toBeChecked();
    await app.getByRole('tab', { name: 'Stil' }).focus();
    await keys.press('ArrowRight');
    const language = app.getByRole('radiogroup', { name: 'Sprache der Oberfläche' });
    await language.getByRole('radio', { checked: true }).focus();
    await keys.press('ArrowRight');
    await expect(language.getByRole('radio', { name: 'Deutsch' })).toBeChecked();
    await keys.press('ArrowRight');
    await app.getByRole('button', { name: 'Back to writing' }).press('Enter');
    const english = app.getByRole('textbox', { name: 'Text of the post' });
    await english.focus();
    await keys.press('Control+End');
    await keys.press('Enter');
    await keys.type('Rot - "gelb"...');
    await expect(english).toContainText('Rot - „gelb“…');
  });

  expect(await app.evaluate('window.motion')).toEqual([]);
});

/** Writes down every transition and animation that begins from now on and takes any time. */
async function watchMotion(app: Page): Promise<void> {
  await app.evaluate(() => {
    const motion: string[] = [];
    Object.assign(window, { motion });
    document.addEventListener('transitionrun', ({ target, propertyName }) => {
      motion.push(`${propertyName} of ${(target as Element).className}`);
    });
    document.addEventListener('animationstart', ({ target, animationName }) => {
      const { className } = target as Element;
      const { animationDuration } = getComputedStyle(target as Element);
      if (animationDuration !== '0s') motion.push(`${animationName} of ${className}`);
    });
  });
}

/** Runs the first command that the palette finds. */
async function command(app: Page, words: string): Promise<void> {
  await app.keyboard.press('ControlOrMeta+k');
  await expect(app.getByRole('dialog')).toBeVisible();
  await app.keyboard.type(words);
  await expect(app.getByRole('menuitem')).toHaveCount(1);
  await app.keyboard.press('Enter');
  await expect(app.getByRole('dialog')).toHaveCount(0);
}

/** Presses Tab until the button of that name has the focus. */
async function tabTo(app: Page, name: string): Promise<void> {
  const button = app.getByRole('button', { name, exact: true });
  for (let step = 0; step < 12; step += 1) {
    if (await button.evaluate((one) => one === document.activeElement)) break;
    await app.keyboard.press('Tab');
  }
  await expect(button).toBeFocused();
}
