import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessible } from './accessible.js';
import { readBundle } from '../builders/read-bundle.js';
import { choose } from './choose.js';
import { expect, inLanguage, openSample, test } from './desk.js';

for (const [language, locale] of [
  ['German', 'de-DE'],
  ['English', 'en-GB'],
] as const) {
  test.describe(`an export in ${language}`, () => {
    test.use({ locale });

    test('goes from the gate through progress, leaves nothing when cancelled, and ends with what is in it', async ({
      app,
      folders,
    }, info) => {
      const texts = inLanguage(locale);
      const look = (name: string) => app.screenshot({ path: info.outputPath(`${name}.png`) });
      await openSample(app, texts);
      await app.getByRole('button', { name: texts.export, exact: true }).click();
      await choose(app.getByRole('radio', { name: texts.exportAll }));
      await app.getByLabel(texts.target).fill('all.zip');
      await app.getByRole('button', { name: texts.toGate }).click();
      await expect(app.getByText(texts.gateOpen)).toBeVisible();
      await look('gate');

      await test.step('cancelling leaves nothing and offers another try', async () => {
        const before = await readdir(folders.documents);
        await app.getByRole('button', { name: texts.exportNow }).click();
        await expect(app.getByRole('listitem').filter({ hasText: texts.scaling })).toBeVisible();
        await look('progress');
        await app.getByRole('button', { name: texts.cancelExport }).click();
        await expect(app.getByText(texts.cancelled)).toBeVisible();
        await expect.poll(() => readdir(folders.documents)).toEqual(before);
        await look('cancelled');
        await app.getByRole('button', { name: texts.changeSelection }).click();
        await expect(app.getByLabel(texts.target)).toHaveValue('all.zip');
      });

      await test.step('the result says what was written and where, and it is there', async () => {
        await app.getByRole('button', { name: texts.toGate }).click();
        await app.getByRole('button', { name: texts.exportNow }).click();
        await expect(app.getByText(texts.exportDone)).toBeVisible({ timeout: 60_000 });
        await look('result');
        const path = join(folders.documents, 'all.zip');
        const fact = (name: string) =>
          app.getByRole('term').filter({ hasText: name }).locator('+ dd');
        await expect(fact(texts.place)).toHaveText(path);
        const { names } = await readBundle(path);
        const pages = names.filter((name) => /\.(?:html|md)$/.test(name));
        await expect(fact(texts.pagesInIt)).toHaveText(new RegExp(`^${pages.length} · `));
        await expectAccessible(app);
      });
    });
  });
}

test.describe('exports one after the other', () => {
  test.use({ locale: 'en-GB' });

  test('name a missing folder, are written for Hugo, and show an approval that is out of date', async ({
    app,
    folders,
  }) => {
    test.setTimeout(90_000);
    const texts = inLanguage('en-GB');
    await openSample(app, texts);
    await app.getByRole('option', { name: texts.samplePost }).click();
    await app.getByRole('button', { name: texts.export, exact: true }).click();
    await choose(app.getByRole('radio', { name: texts.exportAll }));

    await test.step('a folder that is not there has its own words, and its own way on', async () => {
      await app.getByLabel('Where to?').fill('stick/all.zip');
      await app.getByRole('button', { name: texts.toGate }).click();
      await app.getByRole('button', { name: texts.exportNow }).click();
      await expect(app.getByText(/does not exist, or the drive is not connected/)).toBeVisible();
      await expectAccessible(app);
      await app.getByRole('button', { name: 'Choose another place' }).click();
      await expect(app.getByLabel('Where to?')).toHaveValue('stick/all.zip');
      await app.getByLabel('Where to?').fill('all.zip');
      await app.keyboard.press('Escape');
    });

    await test.step('one post for Hugo is approved, written, and told what to do with', async () => {
      await app.getByRole('button', { name: texts.export, exact: true }).click();
      await choose(app.getByRole('radio', { name: /^Markdown/ }));
      await choose(app.getByRole('radio', { name: 'Hugo', exact: true }));
      await app.getByLabel('Where to?').fill('one.zip');
      await app.getByRole('button', { name: /^Export \d+ post/ }).click();
      await app.getByRole('textbox', { name: 'Approved by' }).fill('Jorinde Falkenau');
      await app.getByRole('button', { name: 'Record the approval' }).click();
      await expect(
        app.getByText(/^Approved by Jorinde Falkenau .* as the post is now/),
      ).toBeVisible();
      await app.getByRole('button', { name: texts.exportNow }).click();
      await expect(app.getByText(/folder of your Hugo site/)).toBeVisible();
      const { names } = await readBundle(`${folders.documents}/one.zip`);
      expect(names.some((name) => name.startsWith('content/posts/'))).toBe(true);
      await app.getByRole('button', { name: 'Done' }).click();
    });

    await test.step('a text that was changed since is not the one that was approved', async () => {
      await app.getByRole('textbox', { name: texts.title }).fill('Another title');
      await app.getByRole('button', { name: texts.export, exact: true }).click();
      await app.getByRole('button', { name: /^Export \d+ post/ }).click();
      await expect(app.getByText('The approval is out of date')).toBeVisible();
      await app.getByText('What is different since the approval').click();
      await expect(app.getByText('Another title').last()).toBeVisible();
      await expect(app.getByRole('main')).toMatchAriaSnapshot(`
        - main:
          - status:
            - paragraph: Nothing holds the export back
          - article:
            - heading "Another title" [level=2]
            - region "What is still open?":
              - heading "What is still open?" [level=3]
            - region "What readers get":
              - figure "As an article":
                - iframe
              - figure "As a teaser in lists":
                - iframe
            - region "Since the last export":
              - status: 2 words came in · 6 words went out
            - region "How heavy it is":
              - table:
                - rowgroup:
                  - row "What Files Size"
                - rowgroup:
                  - row /Text of the post 1 file/
                - rowgroup:
                  - row /Together, before packing/
            - region "Approval":
              - status:
                - paragraph: The approval is out of date
              - button "What is different since the approval" [expanded]
              - group "What is different since the approval":
                - status: 2 words came in · 6 words went out
              - button "Take the approval back"
              - textbox "Approved by"
              - textbox "On"
              - button "Record the approval" [disabled]
              - region "Word document":
                - button "As a Word document"
              - button "Print"
      `);
      await expectAccessible(app);
    });
  });
});
