import { readFile } from 'node:fs/promises';
import { expectAccessible } from './accessible.js';
import { choose } from './choose.js';
import { expect, openSample, preview, test } from './desk.js';
import { freshPicture } from './fresh-picture.js';
import { paste } from './paste.js';

test('a post is made with the mouse; keys only write words', async ({ app, folders }) => {
  test.setTimeout(180_000);
  const page = preview(app).locator('.entry-content');
  const toolbar = app.getByRole('toolbar', { name: 'Text gestalten' });
  const press = (name: string) => toolbar.getByRole('button', { name, exact: true }).click();
  const mark = async (name: string) => {
    await press('Mehr Auszeichnungen');
    await app.getByRole('menuitem', { name }).click();
    await expect(app.getByRole('menu')).toHaveCount(0);
  };
  await openSample(app);
  await app.getByRole('button', { name: 'Neuer Beitrag' }).first().click();
  await app.getByRole('textbox', { name: 'Titel des Beitrags' }).fill('Mit der Maus');
  const text = app.getByRole('textbox', { name: 'Text des Beitrags' });
  await text.click();

  await test.step('words are formatted, a Word document is pasted', async () => {
    await app.keyboard.type('Ein wichtiges Wort.');
    await text.getByText('Ein wichtiges Wort.').dblclick({ position: { x: 60, y: 12 } });
    await press('Fett');
    await expect(page.locator('strong')).toHaveText('wichtiges');
    await mark('Durchgestrichen');
    await expect(page.locator('del')).toHaveText('wichtiges');
    await text.getByText('Wort.').click({ position: { x: 150, y: 12 } });
    await app.keyboard.press('End');
    await app.keyboard.type('\n\nDie Technik');
    await press('Überschrift 2');
    await expect(page.locator('h2')).toHaveText('Die Technik');
    await app.keyboard.type('\n\n');
    const word = await readFile(
      new URL('../fixtures/paste/word-bullets.html', import.meta.url),
      'utf8',
    );
    await paste(text, { 'text/html': word, 'text/plain': 'x' });
    await expect(page.locator('ul ul > li').first()).toHaveText('einen roten');
  });

  await test.step('a footnote and a table', async () => {
    await press('Fußnote');
    await app.getByRole('textbox', { name: 'Fußnote 1' }).fill('Aus dem Bericht.');
    await text.getByText('Mehr nicht.').click();
    await app.keyboard.press('End');
    await press('Tabelle');
    await app.keyboard.type('Ort');
    await text.locator('[data-cell="1 1"]').click();
    await app.keyboard.type('fest');
    await app.keyboard.press('Control+a');
    await press('Fett');
    await expect(page.locator('td strong')).toHaveText('fest');
    await app.keyboard.press('End');
    await app.keyboard.type(' CO');
    await mark('Tiefgestellt');
    await app.keyboard.type('2');
    await expect(page.locator('td sub')).toHaveText('2');
    await expect(preview(app).locator('.footnotes li')).toContainText('Aus dem Bericht.');
  });

  await test.step('a picture is put in its place, sized and signed', async () => {
    const picture = await freshPicture('marktplatz-kino.jpg', folders.documents);
    await text.getByText('Die Technik').click();
    const chooser = app.waitForEvent('filechooser');
    await press('Bild einfügen');
    await (await chooser).setFiles(picture);
    await app.getByRole('button', { name: 'Später' }).click();
    const figure = text.getByRole('group', { name: /^Bild 1/ });
    await figure.hover();
    for (const [label, name] of [
      ['In der Mitte', 'aligncenter'],
      ['Breiter als der Text', 'alignwide'],
      ['Links, der Text fließt rechts vorbei', 'alignleft'],
      ['Rechts, der Text fließt links vorbei', 'alignright'],
    ] as const) {
      await figure.getByRole('button', { name: label }).click();
      await expect(page.locator(`figure.${name}`)).toHaveCount(1);
    }
    await figure.getByRole('button', { name: 'wie das Bild Breite' }).click();
    await app.getByRole('option', { name: '33 %' }).click();
    await figure.getByRole('textbox', { name: 'Bildunterschrift' }).click();
    await app.keyboard.type('Auf dem "Markt"');
    await figure.getByRole('textbox', { name: 'Bildnachweis' }).click();
    await app.keyboard.type('Foto: Ida Winter');
    await expect(page.locator('figure.alignright')).toContainText(/Auf dem „Markt“.*Ida Winter/s);
    await expect(figure).toHaveCSS('--photo-width', '33%');
    await expectAccessible(app);
  });

  await test.step('the break is set and dragged above the heading', async () => {
    await text.getByText('Mehr nicht.').click();
    await press('Weiterlesen-Marke');
    const line = text.getByRole('group', { name: 'Weiterlesen ab hier' });
    await line.scrollIntoViewIfNeeded();
    await text.getByText('Die Technik').scrollIntoViewIfNeeded();
    await line.hover();
    await app.mouse.down();
    const goal = await text.getByText('Die Technik').boundingBox();
    if (goal === null) throw new Error('The heading is not on the screen');
    await app.mouse.move(goal.x + 40, goal.y + 8, { steps: 4 });
    await app.mouse.up();
    await choose(app.getByRole('radio', { name: 'Teaser', exact: true }));
    await expect(page).not.toContainText('Die Technik');
  });

  await test.step('what the check list can mend is mended', async () => {
    await text.getByText('Mehr nicht.').click();
    await app.keyboard.press('End');
    const messy = ['', 'Alle Bürger:innen, Kolleg:innen, Besucher*innen.', '&nbsp;', 'Sie: "Gut."'];
    await paste(text, { 'text/plain': messy.join('\n\n') });
    await app.getByRole('tab', { name: /Prüfliste/ }).click();
    for (const name of [
      'Formen angleichen',
      'Leeren Absatz entfernen',
      'Anführungszeichen setzen',
    ]) {
      const fix = app.getByRole('button', { name, exact: true });
      await fix.click();
      await expect(fix).toHaveCount(0);
    }
    await expect(text).toContainText('Besucher:innen.Sie: „Gut.“');
  });

  await test.step('the interface speaks English', async () => {
    await app.getByRole('button', { name: 'Einstellungen' }).click();
    await app.getByRole('tab', { name: 'Programm' }).click();
    await choose(app.getByRole('radio', { name: /^Englis(ch|h)$/ }));
    await app.getByRole('button', { name: 'Back to writing' }).click();
    await expect(app.getByRole('textbox', { name: 'Title of the post' })).toHaveText(
      'Mit der Maus',
    );
    await expect(app.getByRole('toolbar', { name: 'Format the text' })).toBeVisible();
  });
});
