import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from '@playwright/test';
import { expect, test as base } from '@playwright/test';
import { expectAccessible } from './accessible.js';
import { choose } from './choose.js';
import { startBrowserHost, testFolders, type TestFolders } from './open-app.js';

const CLI = resolve(process.env['BLOGPULT_DIST'] ?? 'dist', 'node', 'cli.js');
const SLUG = 'der-buecherbus-bringt-das-buergerbuero-mit';
const TITLE = 'Der Bücherbus bringt das Bürgerbüro mit';

/** Two people with an app and a library each: the team has the sample, the guest nothing yet. */
const test = base.extend<{ team: Page; guest: Page; teamFolders: TestFolders; outbox: string }>({
  // eslint-disable-next-line no-empty-pattern -- the runner reads the fixtures a test needs off this pattern
  teamFolders: async ({}, use) => {
    const folders = await testFolders();
    await use(folders);
    await folders.remove();
  },
  outbox: async ({ teamFolders }, use) => use(join(teamFolders.documents, 'hin.blogpult')),
  team: async ({ teamFolders, outbox, browser }, use) => {
    const library = join(teamFolders.documents, 'team');
    await blogpult(teamFolders, 'new-library', library, '--sample');
    await blogpult(
      teamFolders,
      ...['export', library, '--format', 'package', '--post', SLUG, '--out', outbox],
    );
    await withApp(browser, teamFolders, library, use);
  },
  // The package has to be there before the guest can take it.
  guest: async ({ team, browser }, use) => {
    expect(team).toBeDefined();
    const folders = await testFolders();
    const library = join(folders.documents, 'gast');
    await blogpult(folders, 'new-library', library);
    await withApp(browser, folders, library, use);
    await folders.remove();
  },
});

async function blogpult(folders: TestFolders, ...args: string[]): Promise<void> {
  await promisify(execFile)(process.execPath, [CLI, ...args], { env: folders.env });
}

async function withApp(
  browser: Browser,
  folders: TestFolders,
  library: string,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const host = await startBrowserHost(folders, [library]);
  const context = await browser.newContext({
    locale: 'de-DE',
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(host.address);
  await use(page);
  await context.close();
  await host.stop();
}

async function takeIn(page: Page, file: string): Promise<void> {
  await page.getByRole('button', { name: 'Austausch' }).click();
  await page.locator('input[type="file"]').first().setInputFiles(file);
  await expect(page.getByRole('list').last()).toBeVisible();
}

async function retitle(page: Page, title: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Titel des Beitrags' });
  await field.focus();
  // By keys, as a person does: an editor that has just got the focus puts its own selection first.
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(title);
  await expect(field).toHaveText(title);
  await expect(page.getByText('gespeichert', { exact: true })).toBeVisible();
}

/** Marks the first words of the text and writes a note about them, by keys alone. */
async function remark(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Text des Beitrags' }).click();
  await page.keyboard.press('Control+Home');
  for (let i = 0; i < 6; i += 1) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+Alt+a');
  await expect(page.getByRole('textbox', { name: 'Anmerkung', exact: true })).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press('Tab');
  await page.keyboard.type('Gitta Gast');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('list', { name: '1 offene Anmerkung' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Text des Beitrags' })).toBeFocused();
  await expect(page.getByText('gespeichert', { exact: true })).toBeVisible();
}

const NOTE_OF_THE_GUEST = `
  - button "Anmerkung schreiben"
  - list "1 offene Anmerkung":
    - listitem "Anmerkung von Gitta Gast":
      - 'button "Zeigen: Wer in"'
      - 'button "Anmerkung von Gitta Gast: entfernen"'
      - paragraph: /Gitta Gast/
      - paragraph: Stimmt die Zahl noch?
      - button "Antworten"
      - button "Erledigt"
`;

test('a guest answers, the team has written too, and decides what holds', async ({
  team,
  guest,
  outbox,
  teamFolders,
}, info) => {
  test.setTimeout(120_000);
  const answer = join(teamFolders.documents, 'zurueck.blogpult');
  await test.step('the guest takes the package in, opens the post and writes', async () => {
    await takeIn(guest, outbox);
    await expect(guest.getByText('1 Beitrag übernommen')).toBeVisible();
    await guest.screenshot({ path: info.outputPath('übernommen.png') });
    await expectAccessible(guest);
    await guest.getByRole('button', { name: 'Öffnen' }).click();
    await retitle(guest, 'Der Bücherbus, wie der Gast ihn sieht');
    await remark(guest, 'Stimmt die Zahl noch?');
    await guest.screenshot({ path: info.outputPath('anmerkung.png') });
    await expectAccessible(guest);
  });

  await test.step('and sends the answer', async () => {
    await guest.getByRole('button', { name: 'Exportieren' }).click();
    await choose(guest.getByRole('radio', { name: /Paket für andere/ }));
    await guest.getByRole('textbox', { name: 'Wohin?' }).fill(answer);
    await guest.getByRole('button', { name: '1 Beitrag exportieren' }).click();
    await expect(guest.getByText(answer).first()).toBeVisible();
  });

  await test.step('the team has changed the same title, and is asked', async () => {
    await team.getByRole('option', { name: TITLE }).click();
    await retitle(team, 'Der Bücherbus, wie das Team ihn sieht');
    await takeIn(team, answer);
    await expect(team.getByRole('heading', { name: 'Zu entscheiden' })).toBeVisible();
    await team.screenshot({ path: info.outputPath('zu-entscheiden.png') });
    await team.getByRole('button', { name: 'Entscheiden' }).click();
    await expect(team.getByText('Noch 1 Entscheidung offen')).toBeVisible();
    await team.screenshot({ path: info.outputPath('entscheiden.png') });
    await expectAccessible(team);
    await expect(team.getByRole('button', { name: 'Zusammenführen' })).toBeDisabled();
    await team.getByRole('radio', { name: /wie der Gast ihn sieht/ }).focus();
    await team.keyboard.press('Space');
    await team.getByRole('button', { name: 'So war es vorher' }).click();
    await expect(team.getByText(TITLE, { exact: true })).toBeVisible();
    await team.screenshot({ path: info.outputPath('entschieden.png') });
    // Whoever leaves to look something up finds the answer again.
    await team.getByRole('button', { name: 'Zurück zum Austausch' }).click();
    await team.getByRole('button', { name: 'Zurück zum Schreibtisch' }).click();
    await team.getByRole('button', { name: 'Austausch' }).click();
    await team.getByRole('button', { name: 'Entscheiden' }).click();
    await expect(team.getByRole('radio', { name: /wie der Gast ihn sieht/ })).toBeChecked();
    await team.getByRole('button', { name: 'Zusammenführen' }).click();
    await expect(team.getByRole('heading', { name: 'Zu entscheiden' })).toBeHidden();
    await team.getByRole('button', { name: 'Zurück zum Schreibtisch' }).click();
    await expect(team.getByRole('textbox', { name: 'Titel des Beitrags' })).toHaveText(
      'Der Bücherbus, wie der Gast ihn sieht',
    );
  });

  await test.step('finds the note of the guest at its passage, answers and settles it', async () => {
    await team.keyboard.press('Control+5');
    const panel = team.getByRole('tabpanel');
    await expect(panel).toMatchAriaSnapshot(NOTE_OF_THE_GUEST);
    await panel.getByRole('button', { name: 'Antworten' }).click();
    await team.keyboard.type('Ja, Stand Mai.');
    await team.keyboard.press('Control+Enter');
    await expect(panel.getByText('Ja, Stand Mai.')).toBeVisible();
    // One's own words can be written anew, those of the guest stay the guest's.
    await expect(panel.getByRole('button', { name: /^Umformulieren/ })).toHaveCount(1);
    await panel.getByRole('button', { name: 'Umformulieren: Ja, Stand Mai.' }).click();
    await team.screenshot({ path: info.outputPath('umformulieren.png') });
    await team.getByRole('textbox', { name: 'Wortlaut' }).fill('Ja, Stand Juni.');
    await team.keyboard.press('Control+Enter');
    await expect(panel.getByText('Ja, Stand Juni.')).toBeVisible();
    await expect(panel.getByText('Ja, Stand Mai.')).toBeHidden();
    await panel.getByRole('button', { name: 'Erledigt' }).click();
    await expect(panel.getByText('1 erledigte Anmerkung')).toBeVisible();
    await panel.getByText('1 erledigte Anmerkung').click();
    await panel.getByRole('button', { name: /entfernen/ }).click();
    await expect(panel.getByText('Die Anmerkung ist entfernt.')).toBeVisible();
    await team.keyboard.press('Enter');
    await expect(panel.getByText('Ja, Stand Juni.')).toBeVisible();
    await panel.getByRole('button', { name: /^Zeigen: Wer in/ }).click();
    await expect(team.getByRole('textbox', { name: 'Text des Beitrags' })).toBeFocused();
  });

  await test.step('and the same answer a second time changes nothing', async () => {
    await takeIn(team, answer);
    await expect(team.getByText('Es wurde kein Beitrag geändert')).toBeVisible();
    await expect(team.getByRole('heading', { name: 'Zu entscheiden' })).toBeHidden();
  });

  await test.step('a folder of texts comes in, says what stayed outside, and is taken back', async () => {
    const folder = join(teamFolders.documents, 'Alte Texte');
    await mkdir(folder);
    await writeFile(join(folder, 'brunnen.md'), '# Der Brunnen\n\nEr läuft wieder.\n');
    await writeFile(join(folder, 'plan.xlsx'), 'PK');
    await takeFolder(team, folder);
    await expect(team.getByRole('heading', { name: '1 Beitrag übernommen' })).toBeVisible();
    await expect(team.locator(':focus')).toContainText('1 Beitrag übernommen');
    await expect(
      team.getByRole('listitem').filter({ hasText: 'Der Brunnen' }).first(),
    ).toBeVisible();
    await expect(team.getByRole('listitem').filter({ hasText: 'plan.xlsx' })).toBeVisible();
    await expectAccessible(team);
    await team.getByRole('button', { name: /^Wieder zurücknehmen/ }).click();
    await expect(team.getByRole('heading', { name: '1 Beitrag übernommen' })).toBeHidden();
    await expect(team.locator(':focus')).toContainText('Zurückgenommen');
  });

  await test.step('somebody thinks better of a large one, and nothing of it stays', async () => {
    const folder = join(teamFolders.documents, 'Archiv');
    await mkdir(folder);
    const text = `# Ein Beitrag\n\n${'Noch ein Satz über das Archiv. '.repeat(200)}\n`;
    const names = Array.from({ length: 3000 }, (_, index) => join(folder, `beitrag-${index}.md`));
    for (const name of names) await writeFile(name, text);
    await takeFolder(team, folder);
    await team.getByRole('button', { name: 'Abbrechen' }).click();
    await expect(team.getByText('Abgebrochen. Die Bibliothek ist, wie sie war.')).toBeVisible();
    await team.getByRole('button', { name: 'Zurück zum Schreibtisch' }).click();
    await expect(team.getByRole('option', { name: 'Ein Beitrag' })).toHaveCount(0);
    await expect(team.getByRole('option', { name: 'Der Brunnen' })).toHaveCount(0);
  });
});

async function takeFolder(page: Page, folder: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Oder der Pfad einer Datei' }).fill(folder);
  await page.getByRole('button', { name: 'Übernehmen', exact: true }).click();
}
