import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.js';
import { choose } from './choose.js';
import { expect, openSample, test } from './desk.js';

const POST = 'Der Bücherbus bringt das Bürgerbüro mit';

/** Opens the library page and waits for its list. */
async function openLibraryPage(app: Page): Promise<void> {
  await app.getByRole('button', { name: 'Bibliothek öffnen' }).click();
  await expect(app.getByRole('row').first()).toBeVisible();
}

/** Ticks a row's box as a hand with a mouse would: the box itself is drawn, the input hidden. */
async function tick(app: Page, title: string | RegExp): Promise<void> {
  await app.getByRole('row', { name: title }).locator('label').click();
}

test('the library page finds in every spelling, narrows, orders, and changes many posts with a way back', async ({
  app,
}) => {
  await openSample(app);
  await openLibraryPage(app);
  await expect(app.getByRole('row')).toHaveCount(10);
  await expectAccessible(app);
  await expect(app.getByRole('row', { name: POST })).toMatchAriaSnapshot(`
    - row "${POST}":
      - gridcell:
        - checkbox
        - text: ${POST} Exportiert Praxisbeispiele Henrike Solbach
        - img "Alle 3 Bilder sind beschrieben"
        - time: 09.03.2026
  `);

  await test.step('search', async () => {
    const search = app.getByRole('searchbox', { name: /In Titeln, Texten/ });
    for (const query of ['Bürger:innen', 'buergerinnen', 'BürgerInnen', 'burger']) {
      await search.fill(query);
      await expect(app.getByText(/^5 von 10 Beiträgen/)).toBeVisible();
      await expect(app.getByRole('row').first().locator('mark').first()).toContainText('Bürger');
    }
    await expectAccessible(app);
    await search.fill('Xylophonorchester');
    await expect(app.getByText('Nichts gefunden')).toBeVisible();
    await expectAccessible(app);
    await app.getByRole('button', { name: 'Alle Beiträge zeigen' }).click();
    await expect(app.getByRole('row')).toHaveCount(10);
  });

  await test.step('order and filter', async () => {
    await app.getByRole('button', { name: /^Titel/ }).click();
    await expect(app.getByRole('row').first()).toContainText('Das Bürgerbüro, das abends öffnet');
    await app.getByRole('button', { name: 'Jeder Status' }).click();
    await app.getByRole('option', { name: 'Bereit' }).click();
    await expect(app.getByRole('row')).toHaveCount(1);
  });

  await test.step('change the status and take it back', async () => {
    await choose(app.getByRole('checkbox', { name: 'Alle gezeigten Beiträge auswählen' }));
    await expect(app.getByText('1 Beitrag ausgewählt')).toBeVisible();
    await app
      .getByRole('toolbar', { name: 'Mit den ausgewählten Beiträgen' })
      .getByRole('button', { name: 'Status' })
      .click();
    await app.getByRole('menuitem', { name: 'Prüfung' }).click();
    await expect(app.getByText('1 Beitrag ist geändert.')).toBeVisible();
    await expect(app.getByText('Kein Beitrag passt zu allen gewählten Filtern.')).toBeVisible();
    await app.getByRole('button', { name: 'Rückgängig' }).click();
    await expect(app.getByRole('row')).toHaveCount(1);
    await app.getByRole('button', { name: 'Filter aufheben' }).click();
  });

  await test.step('Enter opens a post', async () => {
    await app.getByRole('button', { name: 'Auswahl aufheben' }).click();
    await app.getByRole('row', { name: POST }).focus();
    await app.keyboard.press('Enter');
    await expect(app.getByRole('textbox', { name: 'Titel des Beitrags' })).toHaveText(POST);
  });
});

test('a post that was thrown away is brought back whole, the open one too', async ({ app }) => {
  await openSample(app);
  await app.getByRole('option', { name: POST }).click();
  const text = app.getByRole('textbox', { name: 'Text des Beitrags' });
  await text.click();
  await app.keyboard.press('ControlOrMeta+Home');
  await app.keyboard.type('Gerade noch getippt. ');
  await openLibraryPage(app);
  await tick(app, POST);
  await app.getByRole('button', { name: 'In den Papierkorb' }).click();
  await expect(app.getByText('1 Beitrag liegt im Papierkorb.')).toBeVisible();
  await expect(app.getByRole('row')).toHaveCount(9);
  await app.getByRole('option', { name: 'Papierkorb' }).click();
  await expect(app.getByRole('row')).toHaveCount(1);
  await expectAccessible(app);
  await app.getByRole('button', { name: `Zurückholen: ${POST}` }).click();
  await expect(app.getByText('1 Beitrag ist zurückgeholt.')).toBeVisible();
  await expect(app.getByText('Der Papierkorb ist leer')).toBeVisible();
  await expectAccessible(app);
  await app.getByRole('option', { name: 'Beiträge' }).click();
  await app.getByRole('row', { name: POST }).click();
  await expect(app.getByRole('textbox', { name: 'Text des Beitrags' })).toContainText(
    'Gerade noch getippt.',
  );
});

test('the library is backed up, proven, restored and checked in the window', async ({
  app,
  folders,
}) => {
  await openSample(app);
  await openLibraryPage(app);
  await app.getByRole('option', { name: 'Sichern und prüfen' }).click();
  await app.getByRole('button', { name: 'Jetzt sichern' }).click();
  await expect(app.getByText('Gesichert und geprüft')).toBeVisible();
  await app.getByRole('button', { name: 'Bibliothek prüfen' }).click();
  await expect(app.getByText('Alles ist unversehrt.')).toBeVisible();
  await expect(app.getByRole('button', { name: 'Bibliothek prüfen' })).toBeFocused();
  await expectAccessible(app);
  await app
    .getByRole('button', { name: /^Sicherung vom/ })
    .first()
    .click();
  const target = `${folders.documents}/Zurück „wie früher“`;
  await app.getByRole('textbox', { name: 'In diesen Ordner' }).fill(target);
  await app.getByRole('button', { name: 'Sicherung zurückspielen' }).click();
  await expect(app.getByText('Die Sicherung ist zurückgespielt')).toBeVisible();
  await app.getByRole('button', { name: 'Diese Bibliothek öffnen' }).click();
  await expect(app.getByRole('option', { name: POST })).toBeVisible();
  await openLibraryPage(app);
  await app.getByRole('option', { name: 'Bibliotheken' }).click();
  await expect(app.getByRole('listitem').filter({ hasText: target })).toContainText('geöffnet');
  await expectAccessible(app);
});

test('categories are merged, seen in their posts, and taken apart again', async ({ app }) => {
  await openSample(app);
  await app.getByRole('button', { name: 'Einstellungen' }).click();
  await app.getByRole('tab', { name: 'Kategorien' }).click();
  await app.getByRole('option', { name: /^Werkzeuge/ }).click();
  await expect(app.getByText('3 Beiträge verwenden diesen Eintrag:')).toBeVisible();
  await expect(app.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - button "Zurück zum Schreiben"
      - heading "Einstellungen" [level=1]
      - tablist "Bereiche der Einstellungen":
        - tab "Blog"
        - tab "Aussehen"
        - tab "Kategorien" [selected]
        - tab "Autor:innen"
        - tab "Alternativtexte"
        - tab "Stil"
        - tab "Programm"
      - tabpanel "Kategorien":
        - listbox "Kategorien":
          - option "Werkzeuge 3 Beiträge" [selected]
        - button "Kategorie anlegen"
        - textbox "Name": Werkzeuge
        - textbox "Adresse": werkzeuge
        - textbox "Beschreibung"
        - region "3 Beiträge verwenden diesen Eintrag:":
          - list:
            - listitem:
              - button "Wenn Frau Petersen in Rente geht"
        - button "Zusammenführen mit …"
        - button "Aus 3 Beiträgen herausnehmen und entfernen"
  `);
  await expectAccessible(app);
  await app.getByRole('button', { name: 'Zusammenführen mit …' }).click();
  await app.getByRole('menuitem', { name: 'Beteiligung' }).click();
  await expect(
    app.getByText('„Werkzeuge“ ist in „Beteiligung“ aufgegangen, 3 Beiträge sind umgezogen.'),
  ).toBeVisible();
  await expect(app.getByRole('option', { name: /^Werkzeuge/ })).toHaveCount(0);
  await expectAccessible(app);
  await app.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(app.getByText('„Werkzeuge“ ist wieder, wie es war.')).toBeVisible();
  await expect(app.getByRole('option', { name: /^Werkzeuge\s*3 Beiträge/ })).toBeVisible();

  const name = app.getByRole('textbox', { name: 'Name' });
  await app.getByRole('option', { name: /^Werkzeuge/ }).click();
  await name.fill('Handwerkszeug');
  await name.press('Tab');
  await expect(app.getByText('„Werkzeuge“ heißt jetzt „Handwerkszeug“.')).toBeVisible();
  await app.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(app.getByRole('option', { name: /^Werkzeuge/ })).toBeVisible();
});
