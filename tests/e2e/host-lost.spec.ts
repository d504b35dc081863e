import { expect, test as base } from '@playwright/test';
import { execFile } from 'node:child_process';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { startBrowserHost, testFolders, type TestFolders } from './open-app.js';

const CLI = resolve(process.env['BLOGPULT_DIST'] ?? 'dist', 'node', 'cli.js');

const test = base.extend<{ folders: TestFolders }>({
  // eslint-disable-next-line no-empty-pattern -- the runner reads the fixtures a test needs off this pattern
  folders: async ({}, use) => {
    const folders = await testFolders();
    await use(folders);
    await folders.remove();
  },
});

test('a host that dies while somebody types costs nothing on the screen and at most a second on the disk', async ({
  folders,
  page,
}) => {
  const library = `${folders.documents}/Absturz`;
  const first = await startBrowserHost(folders);
  await page.goto(first.address);
  await page.getByRole('button', { name: 'Neue Bibliothek' }).click();
  await page.getByRole('textbox', { name: 'Name des Blogs' }).fill('Absturz');
  await page.getByRole('textbox', { name: 'Ordner' }).fill(library);
  await page.getByRole('button', { name: 'Bibliothek anlegen' }).click();
  await page.getByRole('button', { name: 'Neuer Beitrag' }).first().click();
  await page.getByRole('textbox', { name: 'Titel des Beitrags' }).fill('Vor dem Absturz');
  const text = page.getByRole('textbox', { name: 'Text des Beitrags' });
  await text.click();
  await page.keyboard.type('Dieser Satz ist gespeichert.');
  await expect(page.getByText('gespeichert', { exact: true })).toBeVisible();

  await first.kill();
  await page.keyboard.type(' Dieser kam danach.');
  await expect(page.getByText('nicht gespeichert').first()).toBeVisible();
  await expect(text).toContainText('Dieser kam danach.');

  const { stdout } = await promisify(execFile)(
    process.execPath,
    [CLI, 'render', library, '--layout', 'article', '--post', 'vor-dem-absturz'],
    { env: folders.env },
  );
  expect(stdout).toContain('Vor dem Absturz');
  expect(stdout).toContain('<p>Dieser Satz ist gespeichert.</p>');
});

test('text that a lost drive could not take is there again after a crash, with a quiet note', async ({
  folders,
  page,
}) => {
  const library = `${folders.documents}/Stick`;
  const first = await startBrowserHost(folders);
  await page.goto(first.address);
  await page.getByRole('button', { name: 'Neue Bibliothek' }).click();
  await page.getByRole('textbox', { name: 'Name des Blogs' }).fill('Stick');
  await page.getByRole('textbox', { name: 'Ordner' }).fill(library);
  await page.getByRole('button', { name: 'Bibliothek anlegen' }).click();
  await page.getByRole('button', { name: 'Neuer Beitrag' }).first().click();
  await page.getByRole('textbox', { name: 'Titel des Beitrags' }).fill('Vom Stick');
  const text = page.getByRole('textbox', { name: 'Text des Beitrags' });
  await text.click();
  await page.keyboard.type('Gespeichert.');
  await expect(page.getByText('gespeichert', { exact: true })).toBeVisible();

  // The drive goes; its empty folder stays, as on many systems.
  await rename(library, `${library} (abgezogen)`);
  await mkdir(library);
  await page.keyboard.type(' Im Zug getippt.');
  await expect(page.getByText('nicht gespeichert').first()).toBeVisible();
  await page.getByRole('button', { name: 'An einem anderen Ort ablegen' }).click();
  await page.getByRole('button', { name: 'Als Datei ablegen' }).click();
  await expect(page.getByText('Abgelegt:')).toBeVisible();
  await expect(
    page.getByText('Bis dahin ist Ihr Text außerhalb der Bibliothek auf diesem R'),
  ).toBeVisible();
  await first.kill();
  expect(await readdir(library)).toEqual([]);
  await rm(library, { recursive: true });
  await rename(`${library} (abgezogen)`, library);

  const second = await startBrowserHost(folders, [library]);
  await page.goto(second.address);
  await expect(page.getByText('der nicht mehr gespeichert werden konnte')).toBeVisible();
  await expect(text).toContainText('Gespeichert. Im Zug getippt.');
  await expect(page.getByText('gespeichert', { exact: true })).toBeVisible();
  await second.kill();
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [CLI, 'render', library, '--layout', 'article', '--post', 'vom-stick'],
    { env: folders.env },
  );
  expect(stdout).toContain('Gespeichert. Im Zug getippt.');
});
