import { expectAccessible } from './accessible.js';
import { choose } from './choose.js';
import { expect, openSample, preview, test } from './desk.js';

test('the preview follows every key, keeps its pictures, and leads back into the text', async ({
  app,
}) => {
  await openSample(app);
  await app.getByRole('option', { name: 'Der Bücherbus bringt das Bürgerbüro mit' }).click();
  const frame = app.locator('iframe');
  await expect(frame).toHaveAttribute('sandbox', '');
  const page = preview(app);
  await expect(page.locator('.post-thumbnail img')).toHaveAttribute('src', /^data:image/);
  await expect(page.locator('.bp-loading')).toHaveCount(0);

  await test.step('a key is shown without loading a picture again', async () => {
    await app.evaluate(() => {
      const shown = document.querySelector('iframe')?.contentDocument;
      for (const image of shown?.images ?? []) Object.assign(image, { kept: true });
    });
    await app.getByRole('textbox', { name: /Text/ }).click();
    await app.keyboard.press('ControlOrMeta+Home');
    await app.keyboard.type('Übrigens: ');
    await expect(page.locator('.entry-content p').first()).toContainText('Übrigens: Wer in');
    const kept = await app.evaluate(() =>
      [...(document.querySelector('iframe')?.contentDocument?.images ?? [])].every(
        (image) => 'kept' in image,
      ),
    );
    expect(kept).toBe(true);
  });

  await test.step('undo in a caption stays there, far below the cursor', async () => {
    const caption = app.getByRole('textbox', { name: 'Bildunterschrift' }).last();
    const scroller = app.getByRole('textbox', { name: 'Text des Beitrags' }).locator('xpath=..');
    await expect(async () => {
      await scroller.evaluate((text) => text.scrollBy(0, 500));
      await caption.click({ timeout: 500 });
    }).toPass();
    await app.keyboard.press('ControlOrMeta+End');
    await app.keyboard.type(' Nachsatz');
    await expect(page.locator('figure')).toContainText([/Nachsatz/]);
    await app.keyboard.press('ControlOrMeta+z');
    await expect(page.locator('figure')).not.toContainText([/Nachsatz/]);
    await expect(app.locator('.cm-editor .cm-editor .cm-content')).toBeFocused();
  });

  await test.step('a click on a passage puts the cursor there', async () => {
    const words = page.getByText('Zwölf Quadratmeter Amt');
    await words.scrollIntoViewIfNeeded();
    await words.click();
    await expect(app.locator('.cm-focused')).toBeVisible();
    await app.keyboard.type('neu');
    await expect(page.locator('h2').filter({ hasText: /neu/ })).toBeVisible();
  });

  await test.step('it stands alone, and a click leads back to the text', async () => {
    const alone = app.getByRole('button', { name: 'Nur die Vorschau zeigen' });
    await alone.click();
    await expect(app.getByRole('textbox', { name: 'Text des Beitrags' })).toBeHidden();
    await expectAccessible(app);
    await page.getByText('Zwölf Quadratmeter Amt').click();
    await expect(app.getByRole('textbox', { name: 'Text des Beitrags' })).toBeFocused();
    await expect(alone).toHaveAttribute('aria-pressed', 'false');
  });

  await test.step('two pages stand side by side, and the text is read as it is heard', async () => {
    await app.getByRole('button', { name: 'Zwei Ansichten nebeneinander' }).click();
    await expect(app.locator('iframe')).toHaveCount(2);
    const second = app.locator('iframe').nth(1).contentFrame();
    await expect(second.locator('.bp-draft .entry-title')).toHaveText(/Bücherbus/);
    await choose(app.getByRole('radio', { name: 'Textansicht' }));
    await expect(
      page.locator('.bp-line').filter({ hasText: 'Bild Auf einem Dorfplatz' }),
    ).toBeVisible();
  });

  await test.step('the article is printed with what is said of its pictures', async () => {
    await app.evaluate(() => {
      // The dialog belongs to the browser; what it would print is looked at in its place.
      const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
        get(this: HTMLIFrameElement) {
          const view = own.get!.call(this) as Window | null;
          if (view !== null) view.print = () => this.setAttribute('data-asked', '');
          return view;
        },
      });
    });
    await app.getByRole('button', { name: 'Drucken' }).click();
    await app.getByRole('menuitem', { name: /mit Alternativtexten/ }).click();
    const printed = app.locator('iframe[data-asked]').contentFrame();
    await expect(printed.getByRole('heading', { level: 1 })).toHaveText(/Bücherbus/);
    await expect(printed.locator('body')).toContainText('Übrigens: Wer in');
    await expect(printed.locator('body')).toContainText('Auf einem Dorfplatz');
    await app.emulateMedia({ media: 'print' });
    for (const picture of await printed.locator('img').all()) {
      const width = await picture.evaluate((image: HTMLImageElement) => image.naturalWidth);
      expect(width).toBeGreaterThan(0);
    }
  });
});
