import { expectAccessible } from './accessible.js';
import { expect, openSample, preview, test } from './desk.js';
import { paste } from './paste.js';

test.describe('@both what stands in the text', () => {
  test('is written by keyboard alone: footnote, table, break, link, palette', async ({ app }) => {
    test.setTimeout(180_000);
    const keys = app.keyboard;
    await openSample(app);
    await app.getByRole('button', { name: 'Neuer Beitrag' }).first().dblclick();
    await expect(app.getByRole('textbox', { name: 'Titel des Beitrags' })).toBeFocused();
    await keys.type('Mit der Tastatur');
    await keys.press('Enter');
    await keys.type('## Anfang');
    await keys.press('Enter');
    await keys.type('Ein Satz mit Beleg');

    await test.step('the heading looks like one and shows no marks', async () => {
      await expect(app.locator('.cm-desk-heading')).toHaveText('Anfang');
    });

    await test.step('a footnote is written at its number', async () => {
      await keys.press('Control+Alt+f');
      await expect(app.getByRole('textbox', { name: 'Fußnote 1' })).toBeFocused();
      await keys.type('Der Bericht der Stadt.');
      await expectAccessible(app);
      await keys.press('Escape');
      await keys.type(' und Ende.');
      await expect(preview(app).locator('.footnotes li')).toContainText('Der Bericht der Stadt.');
    });

    await test.step('a break stands behind the paragraph and moves by key', async () => {
      await keys.press('Control+Alt+m');
      await expect(app.getByText('Weiterlesen ab hier')).toBeVisible();
      await app.getByRole('group', { name: 'Weiterlesen ab hier' }).focus();
      await keys.press('Alt+ArrowUp');
      await expect(app.locator('.cm-content[aria-multiline=true] > *').nth(2)).toHaveText(
        'Weiterlesen ab hier',
      );
      await expect(app.getByRole('group', { name: 'Weiterlesen ab hier' })).toBeFocused();
      await keys.press('Escape');
    });

    await test.step('a table is filled from cell to cell', async () => {
      await keys.press('Control+Alt+t');
      await expect(app.getByRole('textbox', { name: 'Zeile 1, Spalte 1' })).toBeFocused();
      await keys.type('Ort');
      await keys.press('Tab');
      await keys.type('Zahl');
      await keys.press('Tab');
      await keys.type('Talmünde');
      await keys.press('Tab');
      await keys.type('**3** t CO<sub>2</sub>');
      await expect(app.locator('.cm-desk-tag-sub')).toContainText('2');
      await keys.press('Control+a');
      await keys.press('Control+b');
      await keys.press('Control+z');
      await keys.press('Shift+Tab');
      await expect(app.getByRole('textbox', { name: 'Zeile 2, Spalte 2' })).toHaveText('3 t CO2');
      await expect(app.getByRole('toolbar', { name: 'Tabelle' })).toBeVisible();
      const grid = preview(app).locator('th, td');
      await keys.press('Alt+ArrowUp');
      await expect(grid).toHaveText(['Talmünde', '3 t CO2', 'Ort', 'Zahl', '', '']);
      await expect(app.getByRole('textbox', { name: 'Zeile 1, Spalte 1' })).toBeFocused();
      await keys.press('Alt+ArrowDown');
      await expect(app.getByRole('textbox', { name: 'Zeile 2, Spalte 1' })).toBeFocused();
      await keys.press('Alt+F10');
      const bar = (name: string) => app.getByRole('button', { name, exact: true });
      for (const name of ['Spalte nach rechts', 'Spalte rechtsbündig', 'Spalte nach links']) {
        while (!(await bar(name).evaluate((one) => one === document.activeElement)))
          await keys.press(name === 'Spalte nach links' ? 'ArrowLeft' : 'ArrowRight');
        await keys.press('Enter');
      }
      await expect(grid).toHaveText(['Ort', 'Zahl', 'Talmünde', '3 t CO2', '', '']);
      await expect(grid.first()).toHaveClass(/align-right/);
      await bar('Zeile entfernen').focus();
      await keys.press('Enter');
      await expect(grid).toHaveText(['Ort', 'Zahl', '', '']);
      await expect(app.getByRole('textbox', { name: 'Zeile 2, Spalte 1' })).toBeFocused();
      await keys.press('Control+z');
      await expect(grid).toHaveText(['Ort', 'Zahl', 'Talmünde', '3 t CO2', '', '']);
      const cell = app.getByRole('textbox', { name: 'Zeile 3, Spalte 2' });
      await cell.focus();
      const sheet = '<tr><td>1</td><td>2</td></tr><tr><td><i>drei</i></td><td>4</td></tr>';
      await paste(cell, { 'text/html': `<table>${sheet}</table>` });
      await expect(grid).toHaveText([
        ...['Ort', 'Zahl', '', 'Talmünde', '3 t CO2', '', '', '1', '2', '', 'drei', '4'],
      ]);
      await keys.press('Control+z');
      await expect(grid).toHaveText(['Ort', 'Zahl', 'Talmünde', '3 t CO2', '', '']);
      await cell.focus();
      await paste(cell, { 'text/html': '<p>am <b>Markt</b></p><p>ab <u>zehn</u></p>' });
      await expect(grid.last().locator('strong')).toHaveText('Markt');
      await expect(grid.last().locator('br')).toHaveCount(1);
      await keys.press('Control+z');
      await expect(grid.last()).toHaveText('');
      await expectAccessible(app);
      await expect(preview(app).locator('th').first()).toHaveText('Ort');
      await expect(preview(app).locator('td').first()).toHaveText('Talmünde');
    });

    await test.step('finding goes through text and table, and replaces everywhere at once', async () => {
      const panel = app.getByRole('search', { name: 'Suchen und ersetzen' });
      await keys.press('Control+f');
      await expect(app.getByRole('textbox', { name: 'Suchen', exact: true })).toBeFocused();
      await keys.type('TAL');
      await expect(panel.getByRole('status')).toHaveText('1 Fundstelle');
      await keys.press('Enter');
      await expect(panel).toContainText('1 von 1, in einer Tabelle');
      await expect(app.locator('[data-cell] .cm-searchMatch-selected')).toHaveText('Tal');
      await keys.press('Alt+c');
      await expect(panel.getByRole('status')).toHaveText('nichts gefunden');
      await keys.press('Alt+c');
      await expect(panel).toMatchAriaSnapshot(`
        - search "Suchen und ersetzen":
          - textbox "Suchen": TAL
          - status: 1 Fundstelle
          - textbox "Ersetzen durch"
          - button "Groß- und Kleinschreibung beachten"
          - button "Nur ganze Wörter"
          - button "Muster (regulärer Ausdruck)"
          - button "Vorherige Fundstelle"
          - button "Nächste Fundstelle"
          - button "Suche schließen"
          - button "Ersetzen"
          - button "Alle ersetzen"
      `);
      await expectAccessible(app);
      await keys.press('Tab');
      await keys.type('Berg');
      await keys.press('ControlOrMeta+Enter');
      await expect(panel.getByRole('status')).toHaveText('1 Stelle ersetzt');
      await keys.press('Escape');
      await expect(panel).toHaveCount(0);
      await expect(preview(app).locator('td').first()).toHaveText('Bergmünde');
    });

    await test.step('the palette finds commands and posts', async () => {
      await keys.press('Control+k');
      // What people call a place finds it too, although its command has another name.
      await keys.type('papierkorb');
      await expect(app.getByRole('menuitem')).toHaveText([/^Alle Beiträge/]);
      await keys.press('Control+a');
      await keys.type('austausch');
      await expect(app.getByRole('menuitem')).toHaveText([/^Etwas übernehmen oder weitergeben/]);
      await keys.press('Control+a');
      await keys.type('tastenk');
      await expect(app.getByRole('menuitem')).toHaveCount(1);
      await expect(app.getByRole('dialog')).toMatchAriaSnapshot(`
        - dialog "Befehle und Beiträge":
          - textbox "Befehl oder Beitrag suchen"
          - menu "Befehle und Beiträge":
            - group "Befehle":
              - menuitem /Tastenkürzel/
      `);
      await expectAccessible(app);
      await keys.press('Enter');
      await expect(app.getByRole('heading', { name: 'Tastenkürzel' })).toBeFocused();
      await expectAccessible(app);
      await expect(app.getByRole('complementary')).toMatchAriaSnapshot(`
        - region "Tastenkürzel":
          - heading "Tastenkürzel" [level=2]
          - button "Schließen"
          - region "Im ganzen Programm"
          - region "Text gestalten"
      `);
    });

    await test.step('the tree of the editor and of the details names everything once', async () => {
      await keys.press('Escape');
      await expect(app.getByRole('main')).toMatchAriaSnapshot(`
        - main "Beitrag schreiben":
          - heading "Mit der Tastatur" [level=1]
          - textbox "Titel des Beitrags"
          - button "Angaben"
          - toolbar "Text gestalten"
          - textbox "Text des Beitrags":
            - group "Weiterlesen ab hier"
            - group /Tabelle, Zeilen/:
              - table:
                - rowgroup:
                  - row "Ort Zahl":
                    - columnheader "Ort":
                      - textbox "Zeile 1, Spalte 1"
          - paragraph: /Esc, dann Tab/
      `);
      await app.getByRole('button', { name: 'Angaben', exact: true }).press('Enter');
      await expect(app.getByRole('complementary')).toMatchAriaSnapshot(`
        - region "Angaben":
          - heading "Angaben" [level=2]
          - button "Schließen"
          - button "Entwurf Status"
          - button "Deutsch Sprache des Beitrags"
          - group "Autor:innen"
          - group "Kategorien"
          - group "Beitragsbild"
          - radiogroup "In Listen erscheint der Beitrag"
          - textbox "Adresse"
          - textbox "Veröffentlichen am"
          - textbox "Schlagwörter"
          - textbox "Notizen für das Team"
      `);
      await keys.press('Escape');
    });

    await test.step('at 200 % everything is there, and nothing scrolls sideways', async () => {
      await app.setViewportSize({ width: 640, height: 400 });
      const text = app.getByRole('textbox', { name: 'Text des Beitrags' });
      const seen = () => text.locator('xpath=..').boundingBox();
      await expect.poll(async () => (await seen())?.height ?? 0).toBeGreaterThan(160);
      await text.scrollIntoViewIfNeeded();
      const widths = await app.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('main, aside')].map(
          ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
        ),
      );
      expect(Math.max(...widths)).toBeLessThanOrEqual(0);
      await keys.press('Control+2');
      await expect(app.getByRole('tab', { name: /Prüfliste/ })).toBeInViewport();
      await expectAccessible(app);
    });

    await test.step('in the colours of the system what is chosen still looks chosen', async () => {
      await app.emulateMedia({ forcedColors: 'active' });
      const ground = (tab: RegExp) =>
        app
          .getByRole('tab', { name: tab })
          .evaluate((element) => getComputedStyle(element).backgroundColor);
      await expect.poll(() => ground(/Prüfliste/)).not.toBe(await ground(/Bilder/));
      await app.emulateMedia({ forcedColors: 'none' });
      await app.setViewportSize({ width: 1280, height: 800 });
    });

    await test.step('undo goes on after another post was open', async () => {
      await app.getByRole('option', { name: 'Der Bücherbus bringt das Bürgerbüro mit' }).click();
      await expect(app.getByRole('textbox', { name: 'Titel des Beitrags' })).toHaveText(
        /Bücherbus/,
      );
      await app.getByRole('option', { name: 'Mit der Tastatur' }).click();
      await expect(app.locator('.cm-desk-heading')).toHaveText('Anfang');
      await app.getByRole('button', { name: 'Rückgängig' }).click();
      await expect(preview(app).locator('td').filter({ hasText: 'Bergmünde' })).toHaveCount(0);
    });
  });
});
