import { expectAccessible } from './accessible.js';
import { readBundle } from '../builders/read-bundle.js';
import { choose } from './choose.js';
import { dropFiles } from './drop-files.js';
import { freshPicture } from './fresh-picture.js';
import { expect, openSample, preview, test } from './desk.js';

const TITLE = 'Kino auf dem Marktplatz';

test.describe('@both a post from the first word to the bundle', () => {
  test('is written, described, seen three ways, stopped by a missing alt text and exported', async ({
    app,
    folders,
  }) => {
    const picture = await freshPicture('marktplatz-kino.jpg', folders.documents);
    await openSample(app);
    await app.getByRole('button', { name: 'Neuer Beitrag' }).first().click();
    await app.getByRole('textbox', { name: 'Titel des Beitrags' }).fill(TITLE);
    await app.getByRole('textbox', { name: 'Text des Beitrags' }).click();
    await app.keyboard.type('An vier Abenden wird der **Marktplatz** zum Kino. ');
    await app.keyboard.type('Kolleg*innen und Bürger*innen bauen gemeinsam auf.\n\n');
    await app.getByRole('button', { name: 'Weiterlesen-Marke' }).click();
    await app.keyboard.type('Hinter der Marke geht es um die Technik.\n\n');
    await expect(app.getByText('gespeichert', { exact: true })).toBeVisible();

    await test.step('a dropped picture asks what it is for', async () => {
      await dropFiles(app, app.getByRole('textbox', { name: 'Text des Beitrags' }), [picture]);
      await expect(app.getByText('Wozu dient das Bild?').first()).toBeVisible();
      await app.getByRole('button', { name: 'Später' }).click();
      await expect(app.getByText('Alternativtext fehlt').first()).toBeVisible();
    });

    await test.step('it stands in the first category already, and gets its author', async () => {
      await app.getByRole('button', { name: 'Angaben', exact: true }).click();
      await expect(app.getByRole('checkbox', { name: 'Praxisbeispiele' })).toBeChecked();
      await choose(app.getByRole('checkbox', { name: 'Henrike Solbach' }));
    });

    await test.step('an address that another post has is refused while it is typed, with a free one', async () => {
      const address = app.getByRole('textbox', { name: 'Adresse', exact: true });
      const own = await address.inputValue();
      await address.fill('ein-sommer-ohne-parkplaetze');
      await expect(address).toHaveAccessibleDescription(
        /hat schon der Beitrag „Ein Sommer ohne Parkplätze“\. Frei ist zum Beispiel ein-sommer-ohne-parkplaetze-2\./,
      );
      await address.fill(own);
      await expect(address).not.toHaveAccessibleDescription(/hat schon der Beitrag/);
      await app.keyboard.press('Escape');
    });

    await test.step('article, category and teaser show the draft', async () => {
      const show = (layout: string): Promise<void> =>
        choose(app.getByRole('radio', { name: layout, exact: true }));
      await show('Artikel');
      await expect(preview(app).getByRole('heading', { level: 1 })).toHaveText(TITLE);
      await expect(preview(app).locator('.entry-content strong')).toHaveText('Marktplatz');
      await expect(preview(app).locator('.entry-content')).toContainText('Technik');
      await show('Kategorie');
      await expect(preview(app).getByRole('heading', { level: 1 })).toHaveText(
        'Kategorie: Praxisbeispiele',
      );
      await expect(preview(app).getByRole('article')).toHaveCount(10);
      await expect(preview(app).getByRole('article').first()).toContainText(TITLE);
      await expect(preview(app).getByRole('article').first()).not.toContainText('Technik');
      await show('Teaser');
      await expect(preview(app).getByRole('article')).toHaveCount(1);
      await expect(preview(app).locator('.more-link')).toBeVisible();
    });

    await test.step('the export stops and leads to the picture', async () => {
      await app.getByRole('button', { name: 'Exportieren' }).click();
      await app.getByRole('button', { name: '1 Beitrag exportieren' }).click();
      await expect(app.getByText('1 Stelle ist noch offen')).toBeVisible();
      await app.getByRole('button', { name: 'Bilder der Reihe nach beschreiben' }).click();
      await expect(app.getByRole('button', { name: 'Mit 1 Bild beginnen' })).toBeVisible();
      await app.getByRole('button', { name: 'Zurück zum Export' }).click();
      await expect(app.getByText('1 Stelle ist noch offen')).toBeVisible();
      await app.getByRole('button', { name: 'Zum Bild springen' }).first().click();
    });

    await test.step('the alt text is given with the guided question', async () => {
      await app.getByRole('button', { name: 'Alternativtext bearbeiten' }).first().click();
      await choose(app.getByRole('radio', { name: /Foto oder Szene/ }));
      await app.getByRole('button', { name: 'Weiter', exact: true }).click();
      await app.getByRole('radio', { name: 'Nein', exact: true }).press('1');
      await app.getByRole('radio', { name: /Ja, es zeigt etwas/ }).press('1');
      await app
        .getByRole('textbox', { name: /am Telefon in einem Satz/ })
        .fill('Menschen sitzen in Decken gehüllt vor einer Leinwand auf dem Marktplatz.');
      await app.getByRole('button', { name: 'Fertig' }).click();
      await expect(app.getByText('Alternativtext fehlt')).toHaveCount(0);
      await expect(preview(app).getByAltText(/in Decken gehüllt/)).toBeVisible();
    });

    const target = `${folders.documents}/kino.zip`;
    await test.step('the bundle is written', async () => {
      await app.getByRole('button', { name: 'Exportieren' }).click();
      await app.getByLabel('Wohin?').fill(target);
      await app.getByRole('button', { name: '1 Beitrag exportieren' }).click();
      await expect(app.getByText('Nichts hält den Export auf')).toBeVisible();
      await expect(
        app.frameLocator('iframe[title="Als Artikel"]').getByAltText(/in Decken gehüllt/),
      ).toBeVisible();
      await expect(app.getByText('noch nicht exportiert')).toBeVisible();
      await expectAccessible(app);
      await app.getByRole('textbox', { name: 'Freigabe durch' }).fill('Jorinde Falkenau');
      await app.getByRole('button', { name: 'Freigabe eintragen' }).click();
      await expect(app.getByText(/^Freigegeben durch Jorinde Falkenau am/)).toBeVisible();
      await app.getByRole('button', { name: 'Jetzt exportieren' }).click();
      await expect(app.getByText('Das Bündel ist fertig')).toBeVisible();
      await expectAccessible(app);
      await expect(app.getByRole('button', { name: 'Ordner öffnen' })).toBeVisible();
    });

    const bundle = await readBundle(target);
    const article = bundle.text('beitraege/kino-auf-dem-marktplatz.html');
    expect(article).toContain('alt="Menschen sitzen in Decken gehüllt');
    expect(article).toContain('Kolleg*innen und Bürger*innen');
    expect(bundle.names).toContain('manifest.json');
  });
});
