import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.js';
import { choose } from './choose.js';
import { freshPicture } from './fresh-picture.js';
import { startBrowserHost, testFolders, type TestFolders } from './open-app.js';

/** An app on its first start, with folders of its own. */
async function anApp(
  browser: Browser,
  folders: TestFolders,
): Promise<{ page: Page; end(): Promise<void> }> {
  const host = await startBrowserHost(folders);
  const context = await browser.newContext({
    locale: 'de-DE',
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(host.address);
  const end = async () => {
    await context.close();
    await host.stop();
    await folders.remove();
  };
  return { page, end };
}

/** Lets no picture arrive from now on, until the function it gives is called. */
async function holdPictures(page: Page): Promise<() => void> {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/assets/read*', async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

test('a team asks, a guest is led to an answer, and the team takes it in', async ({
  browser,
}, info) => {
  test.setTimeout(120_000);
  const [teamFolders, guestFolders] = [await testFolders(), await testFolders()];
  const apps = [await anApp(browser, teamFolders), await anApp(browser, guestFolders)] as const;
  const [{ page: team }, { page: guest }] = apps;
  const request = join(teamFolders.documents, 'nachtbus-auf-zuruf-auftrag.blogpult');
  const answer = join(guestFolders.documents, 'nachtbus-auf-zuruf-antwort.blogpult');

  await test.step('the team asks for a post', async () => {
    await team.getByRole('button', { name: 'Beispielbibliothek öffnen' }).click();
    await team.getByRole('button', { name: 'Beispielbibliothek öffnen' }).click();
    await team.getByRole('button', { name: 'Austausch' }).click();
    await team.getByRole('button', { name: 'Schreibauftrag vergeben' }).click();
    await team.getByRole('textbox', { name: /Worum soll es gehen/ }).fill('Nachtbus auf Zuruf');
    await team.getByRole('textbox', { name: 'Bis wann?' }).fill('31.2.2027');
    await expect(team.getByText('Das ist kein Tag.')).toBeVisible();
    await team.getByRole('textbox', { name: 'Bis wann?' }).fill('24.3.2027');
    await team.getByRole('textbox', { name: /Wie viele Wörter/ }).fill('50');
    await team
      .getByRole('textbox', { name: /Was sollte die Person wissen/ })
      .fill('Bitte mit Zahlen.');
    await team.screenshot({ path: info.outputPath('auftrag-vergeben.png'), fullPage: true });
    await expectAccessible(team);
    await team.getByRole('button', { name: 'Auftrag schreiben' }).click();
    await expect(team.getByText(request)).toBeVisible();
  });

  await test.step('the guest opens the file and sees what is asked', async () => {
    const chooser = guest.waitForEvent('filechooser');
    await guest.getByRole('button', { name: 'Schreibauftrag öffnen' }).click();
    await (await chooser).setFiles(request);
    await expect(guest.getByText('Bitte mit Zahlen.')).toBeVisible();
    await expect(guest.getByText(/24\. März 2027/)).toBeVisible();
    await guest.screenshot({ path: info.outputPath('auftrag.png') });
    await expectAccessible(guest);
  });

  await test.step('writes, describes a picture, and confirms the right to show it', async () => {
    await guest.getByRole('textbox', { name: 'Text des Beitrags' }).click();
    await guest.keyboard.type('Wer nachts heim will, ruft an. '.repeat(9));
    const picture = await freshPicture('serverraum.jpg', guestFolders.documents);
    const chooser = guest.waitForEvent('filechooser');
    await guest.getByRole('button', { name: 'Bild einfügen' }).click();
    await (await chooser).setFiles(picture);
    await guest.getByRole('radio', { name: 'Zierbild' }).waitFor();
    const readPictures = await holdPictures(guest);
    await guest.getByRole('button', { name: 'Später' }).click();
    const rights = guest.getByRole('region', { name: 'Rechte an den Bildern' });
    await expect(rights.getByRole('radio', { name: /selbst gemacht/ })).toBeEnabled();
    const heightBefore = (await rights.boundingBox())?.height;
    await expect(rights.locator('img')).toHaveCount(0);
    readPictures();
    await expect(rights.locator('img')).toBeVisible();
    // A picture that arrives must not push the answers away from under the pointer.
    expect((await rights.boundingBox())?.height).toBe(heightBefore);
    await choose(rights.getByRole('radio', { name: /selbst gemacht/ }));
    await choose(rights.getByRole('radio', { name: 'Nein, niemand' }));
    await guest.screenshot({ path: info.outputPath('rechte.png') });
    await rights.getByRole('button', { name: 'Bestätigen' }).click();
    await expect(rights.getByText('Für das Bild bestätigt.')).toBeVisible();
    await expect(guest.getByText('2 Punkte sind noch offen.')).toBeVisible();
    await guest.getByRole('button', { name: 'An die Redaktion geben' }).click();
    await expect(guest.getByText('Ihre Antwort ist fertig')).toBeVisible();
  });

  await test.step('the team takes the answer in', async () => {
    await team.locator('input[type="file"]').first().setInputFiles(answer);
    await expect(team.getByText('1 Beitrag übernommen')).toBeVisible();
    await team.getByRole('button', { name: 'Öffnen' }).click();
    await expect(team.getByText('Wer nachts heim will').first()).toBeVisible();
  });

  for (const app of apps) await app.end();
});
