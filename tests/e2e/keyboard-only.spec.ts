import type { Page } from '@playwright/test';
import { resolve } from 'node:path';
import { readBundle } from '../builders/read-bundle.js';
import { expect, preview, test } from './desk.js';

const PICTURE = resolve('resources/sample/pictures/marktplatz-kino.jpg');

test.describe('@both the whole main path', () => {
  test('works with the keyboard alone', async ({ app, folders }) => {
    test.setTimeout(120_000);
    const library = `${folders.documents}/Tastatur`;
    const keys = app.keyboard;

    await test.step('a new library', async () => {
      await tabTo(app, 'Neue Bibliothek');
      await keys.press('Enter');
      await expect(app.getByRole('textbox', { name: 'Name des Blogs' })).toBeFocused();
      await keys.type('Tastaturblog');
      await tabTo(app, 'Ordner');
      await keys.press('ControlOrMeta+a');
      await keys.type(library);
      await tabTo(app, 'Bibliothek anlegen');
      await keys.press('Enter');
    });

    await test.step('a post', async () => {
      await tabTo(app, 'Neuer Beitrag');
      await keys.press('Enter');
      await expect(app.getByRole('textbox', { name: 'Titel des Beitrags' })).toBeFocused();
      await keys.type('Mit zehn Fingern');
      await tabTo(app, 'Text des Beitrags');
      await keys.type('Der erste Satz steht.');
      await keys.press('Enter');
      await keys.press('Enter');
    });

    await test.step('a picture, picked from the toolbar', async () => {
      await keys.press('Escape');
      await keys.press('Shift+Tab');
      const chooser = app.waitForEvent('filechooser');
      await arrowTo(app, 'Bild einfügen');
      await keys.press('Enter');
      await (await chooser).setFiles(PICTURE);
    });

    await test.step('the prompt', async () => {
      await expect(app.getByRole('radio', { name: /Foto oder Szene/ })).toBeFocused();
      await keys.press('Space');
      await keys.press('Enter');
      await expect(app.getByRole('radio', { name: 'Nein', exact: true })).toBeFocused();
      await keys.press('1');
      await expect(app.getByRole('radio', { name: /Ja, es zeigt etwas/ })).toBeFocused();
      await keys.press('1');
      await expect(app.getByRole('textbox', { name: /am Telefon in einem Satz/ })).toBeFocused();
      await keys.press('ControlOrMeta+a');
      await keys.type('Menschen sitzen abends vor einer Leinwand.');
      await tabTo(app, 'Fertig');
      await keys.press('Enter');
      await expect(preview(app).getByAltText('Menschen sitzen abends')).toBeVisible();
    });

    const target = `${folders.documents}/tastatur.zip`;
    await test.step('the export', async () => {
      await press(app, 'Shift+Tab', 'Exportieren', 60);
      await keys.press('Enter');
      await tabTo(app, 'Wohin?');
      await keys.press('ControlOrMeta+a');
      await keys.type(target);
      await tabTo(app, '1 Beitrag exportieren');
      await keys.press('Enter');
      await expect(app.getByText('Nichts hält den Export auf')).toBeVisible();
      await press(app, 'Shift+Tab', 'Jetzt exportieren', 60);
      await keys.press('Enter');
      await expect(app.getByText('Das Bündel ist fertig')).toBeVisible();
    });

    const bundle = await readBundle(target);
    expect(bundle.text('beitraege/mit-zehn-fingern.html')).toContain('Menschen sitzen abends');
  });
});

/** Presses Tab until the named thing has the focus, as somebody does who cannot use a mouse. */
async function tabTo(app: Page, name: string): Promise<void> {
  await press(app, 'Tab', name, 60);
}

async function arrowTo(app: Page, name: string): Promise<void> {
  await press(app, 'ArrowRight', name, 20);
}

async function press(app: Page, key: string, name: string, most: number): Promise<void> {
  for (let pressed = 0; pressed <= most; pressed += 1) {
    if (await isFocused(app, name)) return;
    await app.keyboard.press(key);
  }
  throw new Error(`${name} cannot be reached with ${key}`);
}

/** Whether the focus is on something whose label or text starts with these words. */
function isFocused(app: Page, name: string): Promise<boolean> {
  return app.evaluate((wanted) => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement)) return false;
    const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : [];
    const names = [
      focused.getAttribute('aria-label') ?? '',
      ...labels.map((label) => label.innerText),
      focused.innerText,
    ];
    return names.some((each) => each.trim().startsWith(wanted));
  }, name);
}
