import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './accessible.js';
import { expect, openSample, preview, test } from './desk.js';
import { paste } from './paste.js';

const fixture = (name: string) =>
  readFile(new URL(`../fixtures/paste/${name}.html`, import.meta.url), 'utf8');

/** A new post with the cursor in its empty text. */
async function newText(app: Page) {
  await openSample(app);
  await app.getByRole('button', { name: 'Neuer Beitrag' }).first().click();
  const text = app.getByRole('textbox', { name: 'Text des Beitrags' });
  await text.click();
  return text;
}

test('marks are set while one types, and one undo gives back what was typed', async ({ app }) => {
  const text = await newText(app);
  await app.keyboard.type('Sie sagt: "Gut." Und z.B. 10 % - so schnell...');
  await expect(text).toContainText('Sie sagt: „Gut.“ Und z.\u00a0B. 10\u00a0% – so schnell…');
  await app.keyboard.press('Control+z');
  await expect(text).toContainText('so schnell...');
  await app.keyboard.press('Enter');
  await app.keyboard.type('Im Code: `"so"` und [Ziel](https://example.org/a"b');
  await expect(text).toContainText('"so"');
  await expect(text).toContainText('[Ziel](https://example.org/a"b');

  await test.step('a field keeps the focus that left the end of a wrapped row', async () => {
    await app.keyboard.press('Enter');
    await app.keyboard.type('Ein langer Satz, der in die zweite Zeile geht. '.repeat(3));
    await app.keyboard.press('Home');
    await app.keyboard.press('ArrowUp');
    await app.keyboard.press('End');
    await app.keyboard.press('Control+f');
    const find = app.getByRole('textbox', { name: 'Suchen', exact: true });
    await expect(find).toBeFocused();
    await app.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await app.keyboard.type('Satz');
    await expect(find).toHaveValue('Satz');
    await app.keyboard.press('Escape');
    await app.keyboard.press('Control+End');
  });

  await test.step('in the cells of a table too, with the spelling', async () => {
    await app.keyboard.press('Enter');
    await app.keyboard.press('Control+Alt+t');
    const cell = text.getByRole('textbox', { name: 'Zeile 1, Spalte 1' });
    await cell.press('Control+a');
    await app.keyboard.type('Im "Rathauss" - bald...');
    await expect(cell).toHaveText('Im „Rathauss“ – bald…');
    await app.keyboard.press('Control+z');
    await expect(cell).toHaveText('Im „Rathauss“ – bald...');
    const marks = cell.locator('[aria-invalid="spelling"]');
    await expect(marks).toHaveText('Rathauss');
    await app.keyboard.press('Tab');
    await expect(text.getByRole('textbox', { name: 'Zeile 1, Spalte 2' })).toBeFocused();
    await expect(marks).toHaveText('Rathauss');
    await marks.click({ button: 'right' });
    await expect(app.getByRole('menuitem', { name: 'Rathaus', exact: true })).toBeVisible();
    await app.getByRole('menuitem', { name: 'Zum Wörterbuch hinzufügen' }).click();
    await expect(marks).toHaveCount(0);
  });
});

test('a document from Word becomes clean text, and says what stayed behind', async ({ app }) => {
  const asked: string[] = [];
  app.on('request', (request) => {
    if (!new URL(request.url()).hostname.match(/^(?:127\.0\.0\.1|localhost|)$/))
      asked.push(request.url());
  });
  const text = await newText(app);
  await paste(text, { 'text/html': await fixture('word-bullets'), 'text/plain': 'x' });
  await paste(text, { 'text/html': await fixture('word-footnotes'), 'text/plain': 'x' });
  await paste(text, { 'text/html': await fixture('word-review'), 'text/plain': 'x' });
  const page = preview(app).locator('.entry-content');
  await expect(page.locator('ul ul > li').first()).toHaveText('einen roten');
  await expect(page.locator('strong').first()).toHaveText('Stifte');
  await expect(preview(app).locator('.footnotes li, [class*="note"] li').first()).toContainText(
    'Wohngeldstelle',
  );
  await expect(app.getByText('Ein Kommentar wurde weggelassen.')).toBeVisible();
  await expectAccessible(app);

  await test.step('a message without looks is read as it was meant, and one undo gives it back', async () => {
    await text.press('Control+End');
    await paste(text, { 'text/plain': 'Nur *heute*:\n- Ausweis\n- Foto' });
    await expect(page.locator('strong').filter({ hasText: 'heute' })).toHaveCount(1);
    await expect(page.locator('ul > li').filter({ hasText: 'Ausweis' })).toHaveCount(1);
    await app.keyboard.press('Control+z');
    await expect(page.locator('em').filter({ hasText: 'heute' })).toHaveCount(1);
    await app.keyboard.press('Control+z');
  });

  await test.step('hostile ones neither run nor ask for anything', async () => {
    for (const name of ['hostile-scripts', 'hostile-frames', 'hostile-text']) {
      await paste(text, { 'text/html': await fixture(name), 'text/plain': 'x' });
    }
    await expect(page).toContainText('Klick Klack Daten vb');
    expect(await app.evaluate(() => (window as { ran?: number }).ran)).toBeUndefined();
    expect(asked).toEqual([]);
  });
});

test('a pasted picture goes its usual way with what was said of it', async ({ app }) => {
  const text = await newText(app);
  await paste(text, { 'text/html': await fixture('docx-by-converter'), 'text/plain': 'x' });
  await expect(app.getByText('Passt dieser Text auch hier?').first()).toBeVisible();
  await expect(app.getByText('Ein Plan').first()).toBeVisible();
});

test('findings of the house style are mended by keyboard alone', async ({ app }) => {
  const text = await newText(app);
  const messy = [
    'Die Kolleg:innen und Bürger:innen - alle - treffen Besucher*innen.',
    'Sie sagt: "Das war  gut."',
    '#### Das Geländer',
    '… Antrag stellen',
    '… Termin wählen',
    '&nbsp;',
    'Ende.',
  ];
  await paste(text, { 'text/plain': messy.join('\n\n') });
  await app.getByRole('tab', { name: /Prüfliste/ }).focus();
  await app.keyboard.press('Enter');
  await expect(app.getByText(/Der Text mischt die Formen/).first()).toBeVisible();
  const fixes = [
    'Formen angleichen',
    'Ebene anpassen',
    'Zur Liste machen',
    'Leeren Absatz entfernen',
    'Anführungszeichen setzen',
    'Gedankenstriche setzen',
    'Auf ein Leerzeichen kürzen',
  ];
  for (const name of fixes) {
    const fix = app.getByRole('button', { name, exact: true });
    await fix.focus();
    await app.keyboard.press('Enter');
    await expect(fix).toHaveCount(0);
  }
  await expect(text).toContainText('Bürger:innen – alle – treffen Besucher:innen.');
  await expect(text).toContainText('Sie sagt: „Das war gut.“');
  await expectAccessible(app);

  await test.step('and lead into the cell of a table', async () => {
    await text.press('Control+End');
    await paste(text, { 'text/plain': '\n\n| Ort | Was |\n| --- | --- |\n| Tal | Ein  Bus |\n' });
    await app.getByRole('button', { name: /^Zur Stelle.*Leerzeichen/ }).click();
    await expect(text.getByRole('textbox', { name: 'Zeile 2, Spalte 2' })).toBeFocused();
    await app.keyboard.type(' ');
    await expect(text.getByRole('textbox', { name: 'Zeile 2, Spalte 2' })).toHaveText('Ein Bus');
  });
});

test('words no dictionary knows are marked, mended and learned', async ({ app }) => {
  const text = await newText(app);
  await app.keyboard.type('Im Rathauss steht eine Schnabelwuppe. Ende.');
  const marks = text.locator('[aria-invalid="spelling"]');
  await expect(marks).toHaveText(['Rathauss', 'Schnabelwuppe']);
  await app.keyboard.press('F7');
  await expect(app.getByRole('menuitem', { name: 'Rathaus', exact: true })).toBeVisible();
  await expectAccessible(app);
  await app.keyboard.press('Enter');
  await expect(marks).toHaveText(['Schnabelwuppe']);
  await marks.click({ button: 'right' });
  await app.getByRole('menuitem', { name: 'Zum Wörterbuch hinzufügen' }).click();
  await expect(marks).toHaveCount(0);
  await expect(text).toContainText('Im Rathaus steht eine Schnabelwuppe.');
});

test('title, excerpt and the introduction of a guest are written with the same help', async ({
  app,
}) => {
  await newText(app);
  const title = app.getByRole('textbox', { name: 'Titel des Beitrags' });
  const helps = async (field: Locator) => {
    await field.click();
    await app.keyboard.type('Im "Rathauss" - bald...');
    await expect(field).toHaveText('Im „Rathauss“ – bald…');
    await app.keyboard.press('Control+z');
    await expect(field).toHaveText('Im „Rathauss“ – bald...');
    await expect(field.locator('[aria-invalid="spelling"]')).toHaveText('Rathauss');
    await app.keyboard.press('F7');
    const menu = app.getByRole('menu', { name: 'Vorschläge für „Rathauss“' });
    await expect(menu.getByRole('menuitem', { name: 'Rathaus', exact: true })).toBeFocused();
    await app.keyboard.press('Escape');
    await expect(field).toBeFocused();
    await app.keyboard.press('F7');
    await menu.getByRole('menuitem', { name: 'Rathaus', exact: true }).click();
    await expect(field).toHaveText('Im „Rathaus“ – bald...');
  };
  await helps(title);
  await expect(preview(app).getByRole('heading', { level: 1 }).last()).toHaveText(
    'Im „Rathaus“ – bald...',
  );

  await app.getByRole('button', { name: 'Angaben' }).click();
  await app.getByRole('checkbox', { name: /Gast/ }).first().check({ force: true });
  await app.getByRole('radio', { name: 'als Auszug' }).check({ force: true });
  const excerpt = app.getByRole('textbox', { name: 'Auszug' });
  await helps(excerpt);
  await expect(excerpt).toHaveAccessibleDescription(/an Stelle des Textanfangs/);
  await helps(app.getByRole('textbox', { name: 'Vorstellung des Gastbeitrags' }));
  await expectAccessible(app);

  await test.step('and what was written there is not undone in another post', async () => {
    await app.getByRole('option', { name: 'Der Bücherbus bringt das Bürgerbüro mit' }).click();
    await expect(title).toHaveText(/Bücherbus/);
    await title.click();
    await app.keyboard.press('Control+z');
    await expect(title).toHaveText(/Bücherbus/);
  });
});
