import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { readBundle } from '../builders/read-bundle.js';
import { expectAccessible } from './accessible.js';
import { expect, openSample, preview, test } from './desk.js';
import { freshPicture } from './fresh-picture.js';

const SAMPLES = [
  'postkarte-amt.jpg',
  'portraet-henrike-solbach.jpg',
  'logo-it-verbund.png',
  'diagramm-radzaehlung.png',
  'zierleiste-blaetter.png',
];
const POSTCARD = 'Postkarte mit der Aufschrift „Gruß aus dem Amt“';
const PORTRAIT = 'Porträtfoto von Henrike Solbach, Leiterin der Bücherei';
const LOGO = 'Logo des IT-Verbunds Nordkreis';
const CHART = 'Balkendiagramm: Im August fahren 702 Menschen Rad, im März waren es 212.';

test.describe('@both the guided prompt', () => {
  test('describes a postcard, a portrait, a logo, a chart and an ornament by keyboard', async ({
    app,
    folders,
  }) => {
    test.setTimeout(150_000);
    const keys = app.keyboard;
    const pictures = await Promise.all(
      SAMPLES.map((name) => freshPicture(name, folders.documents)),
    );
    await openSample(app);
    await app.getByRole('button', { name: 'Neuer Beitrag' }).first().click();
    await app.getByRole('textbox', { name: 'Titel des Beitrags' }).fill('Fünf Bilder');
    await app.getByRole('textbox', { name: 'Text des Beitrags' }).click();
    await keys.type('Ein Satz steht davor.\n\n');
    await pick(app, pictures);

    await test.step('a postcard: its words are typed and come back in the frame', async () => {
      await expect(app.getByRole('radio', { name: 'Foto oder Szene' })).toBeFocused();
      const panel = app.getByRole('region', { name: /Bild beschreiben/ });
      await expect(panel).toMatchAriaSnapshot(FIRST_QUESTION);
      await expectAccessible(app);
      await keys.press('4');
      await expect(question(app, 'Steht im Bild Text')).toBeVisible();
      await expect(app.getByRole('status').filter({ hasText: 'Frage 2 von 3' })).toBeVisible();
      await keys.press('2');
      await expect(app.getByRole('textbox', { name: 'Tippen Sie ihn ab' })).toBeFocused();
      await keys.type('Gruß aus dem Amt');
      await keys.press('ControlOrMeta+Enter');
      const field = describing(app, 'Was ist es, und was steht darauf?');
      await expect(field).toHaveValue('Plakat mit der Aufschrift „Gruß aus dem Amt“');
      await write(app, field, 'Bild');
      await expect(remarks(app)).toContainText('Bild');
      await expect(remarks(app)).toMatchAriaSnapshot(WRONG_WORD);
      await expectAccessible(app);
      await write(app, field, POSTCARD);
      await expect(remarks(app)).toBeHidden();
      await keys.press('Enter');
    });

    await test.step('a portrait: what is wrong is explained, and mended with one key', async () => {
      await expect(app.getByRole('radio', { name: 'Foto oder Szene' })).toBeFocused();
      await keys.press('2');
      const field = describing(app, 'Wer ist zu sehen, und in welcher Funktion?');
      await expect(field).toBeFocused();
      await write(app, field, 'Das Bild zeigt eine Frau am Schreibtisch');
      await standsBack(app, field);
      await expect(remarks(app)).toContainText('Der Anfang „Das Bild zeigt“ kann wegfallen.');
      await expect(remarks(app)).toContainText('nennt keinen Vor- und Nachnamen');
      await tabTo(app, 'Anfang weglassen');
      await keys.press('Enter');
      await expect(field).toHaveValue('Eine Frau am Schreibtisch');
      await write(app, field, PORTRAIT);
      await expect(remarks(app)).toBeHidden();
      await keys.press('Enter');
    });

    await test.step('a logo, and back to the first question without losing a word', async () => {
      await expect(app.getByRole('radio', { name: 'Foto oder Szene' })).toBeFocused();
      await keys.press('6');
      const field = describing(app, 'Wessen Logo ist es?');
      await write(app, field, LOGO);
      await app.getByRole('button', { name: 'Zurück', exact: true }).press('Enter');
      await expect(app.getByRole('radio', { name: 'Logo' })).toBeFocused();
      await keys.press('Enter');
      await expect(field).toHaveValue(LOGO);
      await keys.press('Enter');
    });

    await test.step('a chart: the core message, then a long description', async () => {
      await expect(app.getByRole('radio', { name: 'Foto oder Szene' })).toBeFocused();
      await keys.press('5');
      await expect(question(app, 'Steht im Bild Text')).toBeVisible();
      await keys.press('1');
      await write(app, describing(app, 'Was ist die Kernaussage?'), CHART);
      await keys.press('Enter');
      await expect(question(app, 'Wo stehen die Einzelheiten?')).toBeVisible();
      await keys.press('2');
      await expect(app.getByRole('textbox', { name: 'Lange Beschreibung' })).toBeFocused();
      await keys.type('März: 212\nAugust: 702');
      const panel = app.getByRole('region', { name: /Bild beschreiben/ });
      await expect(panel).toMatchAriaSnapshot(`
        - region /Bild beschreiben/:
          - heading /Bild beschreiben/ [level=2]
          - button "Schließen"
          - img /Das Bild, um das es geht/
          - button "Genau ansehen"
          - status: Frage 4 von 4
          - paragraph: /Kernaussage/
          - radiogroup "Wo stehen die Einzelheiten?":
            - radio /Im Text neben dem Bild/
            - radio /Ich schreibe sie hier auf/ [checked]
            - radio /Es gibt nicht mehr zu sagen/
          - textbox "Lange Beschreibung": /März/
          - button "Bild aus dem Beitrag nehmen"
          - button "Gegen ein anderes Bild austauschen"
          - button "Später"
          - button "Zurück"
          - button "Fertig"
      `);
      await expectAccessible(app);
      await keys.press('ControlOrMeta+Enter');
    });

    await test.step('an ornament is confirmed, not fallen into', async () => {
      await expect(app.getByRole('radio', { name: 'Foto oder Szene' })).toBeFocused();
      await keys.press('9');
      const asked = app.getByRole('group', {
        name: 'Screenreader überspringen das Bild. Richtig?',
      });
      await expect(asked.getByRole('button', { name: 'Ja, Zierbild' })).toBeFocused();
      await expect(asked).toMatchAriaSnapshot(`
        - group "Screenreader überspringen das Bild. Richtig?":
          - heading "Screenreader überspringen das Bild. Richtig?" [level=3]
          - paragraph: /Ein Zierbild wird nicht vorgelesen/
          - button "Ja, Zierbild"
          - button "Doch, ich beschreibe es"
      `);
      await expectAccessible(app);
      await keys.press('Enter');
      await expect(asked).toBeHidden();
    });

    await test.step('the same postcard again only asks whether its text fits', async () => {
      await pick(app, pictures.slice(0, 1));
      await expect(question(app, 'Passt dieser Text auch hier?')).toBeVisible();
      await keys.press('1');
      await expect(question(app, 'Passt dieser Text auch hier?')).toBeHidden();
    });

    await test.step('editor and preview agree', async () => {
      await keys.press('ControlOrMeta+1');
      for (const alt of [POSTCARD, PORTRAIT, LOGO, CHART]) {
        await expect(preview(app).getByAltText(alt).first()).toBeAttached();
      }
      await expect(app.getByText('Alternativtext fehlt')).toHaveCount(0);
    });

    const target = `${folders.documents}/fuenf.zip`;
    let report = '';
    await test.step('and so do the report and the bundle', async () => {
      await app.getByRole('button', { name: 'Exportieren' }).click();
      await app.getByRole('button', { name: 'Als Seite zum Drucken' }).click();
      const written = app.getByRole('region', { name: 'Bericht über die Alternativtexte' });
      await expect(written.getByText(/^Bericht über \d Bilder geschrieben$/)).toBeVisible();
      const path = await written.getByText(/\.html$/).innerText();
      report = await readFile(path, 'utf8');
      await app.getByLabel('Wohin?').fill(target);
      await app.getByRole('button', { name: '1 Beitrag exportieren' }).click();
      await app.getByRole('button', { name: 'Jetzt exportieren' }).click();
      await expect(app.getByText('Das Bündel ist fertig')).toBeVisible();
    });
    for (const alt of [POSTCARD, PORTRAIT, LOGO, CHART]) expect(unescaped(report)).toContain(alt);
    expect(report).toContain('Zierbild');
    const page = (await readBundle(target)).text('beitraege/fuenf-bilder.html');
    const alts = [...page.matchAll(/<img[^>]* alt="([^"]*)"/g)].map(([, alt]) => alt);
    expect(alts).toEqual(expect.arrayContaining([POSTCARD, PORTRAIT, LOGO, CHART, '']));
    expect(page).toContain('August: 702');
    expect(page).not.toContain('is-alt-missing');
  });
});

const FIRST_QUESTION = `
- region /Bild beschreiben/:
  - heading /Bild beschreiben/ [level=2]
  - button "Schließen"
  - img /Das Bild, um das es geht/
  - button "Genau ansehen"
  - status: Frage 1
  - radiogroup "Wozu dient das Bild?":
    - radio "Foto oder Szene"
    - radio "Porträt"
    - radio "Screenshot"
    - radio "Postkarte oder Plakat mit Text"
    - radio "Diagramm oder Karte"
    - radio "Logo"
    - radio "Collage"
    - radio "Link"
    - radio "Zierbild"
`;

const WRONG_WORD = `
- region "Hinweise zum Alternativtext":
  - paragraph: /Bild/
  - paragraph
  - paragraph: /Zum Beispiel/
`;

/** Quotation marks of any kind as they are written. */
function unescaped(html: string): string {
  return html.replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&#39;', "'");
}

async function pick(app: Page, paths: readonly string[]): Promise<void> {
  const chooser = app.waitForEvent('filechooser');
  await app.getByRole('button', { name: 'Bild einfügen' }).click();
  await (await chooser).setFiles([...paths]);
}

function question(app: Page, name: string) {
  return app.getByRole('radiogroup', { name });
}

function describing(app: Page, name: string) {
  return app.getByRole('textbox', { name });
}

function remarks(app: Page) {
  return app.getByRole('region', { name: 'Hinweise zum Alternativtext' });
}

async function write(app: Page, field: ReturnType<typeof describing>, text: string): Promise<void> {
  await field.focus();
  await app.keyboard.press('ControlOrMeta+a');
  await app.keyboard.type(text);
}

/** Presses Tab until the named button has the focus. */
async function tabTo(app: Page, name: string): Promise<void> {
  const button = app.getByRole('button', { name, exact: true });
  for (let pressed = 0; pressed < 12; pressed += 1) {
    await app.keyboard.press('Tab');
    if (await button.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${name} cannot be reached with Tab`);
}

/** Whatever is asked for meanwhile stands before the prompt, which keeps its words and comes back. */
async function standsBack(app: Page, field: Locator) {
  const words = await field.inputValue();
  await app.keyboard.press('ControlOrMeta+2');
  await expect(field).toBeHidden();
  await expect(app.getByRole('tab', { name: 'Prüfliste' })).toBeVisible();
  await expect(app.getByText('4 Bilder warten auf ihre Beschreibung.')).toBeVisible();
  const back = app.getByRole('button', { name: 'Weiter beschreiben' });
  await expect(back).toBeFocused();
  await expectAccessible(app);
  await app.keyboard.press('Enter');
  await expect(field).toHaveValue(words);
  await expect(app.getByRole('heading', { name: /Bild beschreiben/ })).toBeFocused();
  await app.keyboard.press('F1');
  await expect(field).toBeHidden();
  await expect(back).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(back).toBeHidden();
  await expect(field).toHaveValue(words);
  for (const name of ['Angaben', 'Exportieren']) {
    const button = app.getByRole('button', { name, exact: true });
    await button.click();
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await expect(field).toBeHidden();
    await button.click();
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await expect(field).toHaveValue(words);
  }
  await field.focus();
}
