import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.js';
import { expect, openSample, test } from './desk.js';
import { freshPicture } from './fresh-picture.js';

const SAMPLES = ['marktplatz-kino.jpg', 'zierleiste-blaetter.png', 'serverraum.jpg'];

test.describe('@both the round', () => {
  test('walks through what is open by keyboard, keeps its place, and sums up', async ({
    app,
    folders,
  }) => {
    test.setTimeout(120_000);
    const keys = app.keyboard;
    await openPostWithPictures(app, folders.documents);

    await test.step('it begins with this post', async () => {
      await app.getByRole('button', { name: 'Alt-Text-Runde' }).first().press('Enter');
      await expect(app.getByRole('radio', { name: /Dieser Beitrag/ })).toBeFocused();
      await expectAccessible(app);
      await expect(app.getByRole('button', { name: 'Mit 3 Bildern beginnen' })).toBeVisible();
      await keys.press('Enter');
    });

    await test.step('each picture is asked about, with the sentences around it', async () => {
      await expect(position(app, 'Bild 1 von 3')).toBeVisible();
      await expect(app.getByRole('region', { name: 'So steht es im Beitrag' })).toContainText(
        'Ein Satz steht davor.',
      );
      await expectAccessible(app);
      await expect(app.getByText('Ziffer wählt · Eingabe weiter · Esc später')).toBeVisible();
      await keys.press('1');
      await keys.press('1');
      await keys.press('1');
      const field = app.getByRole('textbox', { name: /am Telefon in einem Satz/ });
      await expect(field).toBeFocused();
      // A field takes digits itself: the line names the keys that work in it.
      await expect(app.getByText('Ziffer wählt')).toHaveCount(0);
      await expect(app.getByText('Eingabe: nächste Lücke, dann fertig · Esc später')).toBeVisible();
      await keys.press('ControlOrMeta+a');
      await keys.type('Menschen sitzen abends vor einer Leinwand.');
      await keys.press('Enter');
      await expect(position(app, 'Bild 2 von 3')).toBeVisible();
    });

    await test.step('left in the middle, it goes on where it was', async () => {
      await app.getByRole('button', { name: 'Zurück zum Schreiben' }).press('Enter');
      await expect(app.getByText('Menschen sitzen abends vor einer Leinwand.')).toBeVisible();
      await app.getByRole('button', { name: 'Alt-Text-Runde' }).first().press('Enter');
      await expect(app.getByRole('button', { name: 'Runde fortsetzen' })).toBeFocused();
      await keys.press('Enter');
      await expect(position(app, 'Bild 2 von 3')).toBeVisible();
    });

    await test.step('an ornament, a picture for later, and a summary', async () => {
      await keys.press('9');
      await expect(app.getByRole('button', { name: 'Ja, Zierbild' })).toBeFocused();
      await keys.press('Enter');
      await expect(position(app, 'Bild 3 von 3')).toBeVisible();
      await keys.press('PageDown');
      const summary = app.getByRole('region', { name: 'Die Runde ist zu Ende' });
      await expect(summary).toMatchAriaSnapshot(SUMMARY);
      await expectAccessible(app);
      await keys.press('Enter');
      await expect(
        app.getByRole('img', { name: '1 von 3 Bildern ist noch nicht beschrieben' }),
      ).toBeVisible();
    });
  });

  test('lets a warning be judged, shows the judgement, and brings it back', async ({
    app,
    folders,
  }) => {
    test.setTimeout(120_000);
    const keys = app.keyboard;
    await openPostWithPictures(app, folders.documents);
    await app.getByRole('button', { name: 'Alternativtext bearbeiten' }).first().click();
    await keys.press('1');
    await keys.press('1');
    await keys.press('1');
    await keys.press('ControlOrMeta+a');
    await keys.type('Das Bild zeigt Menschen vor einer Leinwand.');
    const remark = 'Der Anfang „Das Bild zeigt“ kann wegfallen.';
    await expect(app.getByText(remark)).toBeVisible();
    await keys.press('Enter');

    await app.getByRole('tab', { name: /Prüfliste/ }).click();
    await app.getByRole('button', { name: `Trifft hier nicht zu: ${remark}` }).press('Enter');
    await app.getByRole('radio', { name: 'Anderer Grund' }).press('Space');
    await keys.press('Enter');
    await expect(app.getByText('Bitte schreiben Sie den Grund')).toBeVisible();
    await app.getByRole('textbox', { name: 'Welcher Grund?' }).fill('Es ist ein Zitat.');
    await expectAccessible(app);
    await keys.press('Enter');
    await app.getByRole('button', { name: /für nicht zutreffend erklärt/ }).press('Enter');
    await expect(app.getByText('Anderer Grund: Es ist ein Zitat.')).toBeVisible();
    await app.getByRole('button', { name: `Zurückholen: ${remark}` }).press('Enter');
    await app.getByRole('button', { name: 'Anfang weglassen' }).press('Enter');
    await expect(app.getByText('Menschen vor einer Leinwand.', { exact: true })).toBeVisible();
    await expect(app.getByText(remark)).toHaveCount(0);
  });
});

const SUMMARY = `
- region "Die Runde ist zu Ende":
  - status:
    - heading "Die Runde ist zu Ende" [level=2]
  - paragraph: 2 von 3 Bildern entschieden
  - img "2 von 3 Bildern entschieden"
  - list:
    - listitem: 1 beschrieben
    - listitem: 1 Zierbild
    - listitem: 1 für später
  - button "Das aufgeschobene noch einmal"
  - button "Fertig"
`;

/** A new post with three pictures that nobody has described yet. */
async function openPostWithPictures(app: Page, folder: string): Promise<void> {
  const pictures = await Promise.all(SAMPLES.map((name) => freshPicture(name, folder)));
  await openSample(app);
  await app.getByRole('button', { name: 'Neuer Beitrag' }).first().click();
  await app.getByRole('textbox', { name: 'Titel des Beitrags' }).fill('Drei Bilder');
  await app.getByRole('textbox', { name: 'Text des Beitrags' }).click();
  await app.keyboard.type('Ein Satz steht davor.\n\n');
  const chooser = app.waitForEvent('filechooser');
  await app.getByRole('button', { name: 'Bild einfügen' }).click();
  await (await chooser).setFiles(pictures);
  const panel = app.getByRole('region', { name: /Bild beschreiben/ });
  await expect(panel.getByRole('heading', { name: /danach noch 2/ })).toBeVisible();
  await panel.getByRole('button', { name: 'Alle später' }).click();
  await expect(panel).toBeHidden();
}

function position(app: Page, text: string) {
  return app.getByRole('status').filter({ hasText: text });
}
