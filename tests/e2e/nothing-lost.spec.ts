import { expect, test as base, type Page } from '@playwright/test';
import { execFile, execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expectAccessible } from './accessible.js';
import { startBrowserHost, testFolders, type TestFolders } from './open-app.js';

const CLI = resolve(process.env['BLOGPULT_DIST'] ?? 'dist', 'node', 'cli.js');
const POST = 'Der Bücherbus bringt das Bürgerbüro mit';

const test = base.extend<{ folders: TestFolders; library: string }>({
  // eslint-disable-next-line no-empty-pattern -- the runner reads the fixtures a test needs off this pattern
  folders: async ({}, use) => {
    const folders = await testFolders();
    await use(folders);
    await folders.remove();
  },
  /** The sample library on the disk, not opened yet. */
  library: async ({ folders }, use) => {
    const path = join(folders.documents, 'Muster');
    await mkdir(folders.documents, { recursive: true });
    await promisify(execFile)(process.execPath, [CLI, 'new-library', path, '--sample'], {
      env: folders.env,
    });
    await use(path);
  },
});

async function typeAtStart(page: Page, words: string): Promise<void> {
  await page.getByRole('option', { name: POST }).click();
  await expect(page.getByRole('textbox', { name: 'Titel des Beitrags' })).toHaveText(POST);
  const text = page.getByRole('textbox', { name: 'Text des Beitrags' });
  await text.click();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type(words);
  await expect(text).toContainText(words.trim());
}

test('yesterday’s version is compared with today’s and restored, and that can be taken back', async ({
  folders,
  library,
  page,
}) => {
  let host = await startBrowserHost(folders, [library]);
  await page.goto(host.address);
  await typeAtStart(page, 'Heute kam dieser Satz dazu. ');
  await expect(page.getByText('gespeichert', { exact: true })).toBeVisible();
  await host.stop();
  await datedYesterday(library);

  host = await startBrowserHost(folders, [library]);
  await page.goto(host.address);
  await page.getByRole('option', { name: POST }).click();
  await page.getByRole('button', { name: 'Frühere Fassungen' }).click();
  await expect(page.getByText('5 Wörter dazugekommen · 0 Wörter weggefallen')).toBeVisible();
  await expect(page.locator('ins')).toHaveText('Heute kam dieser Satz dazu. ');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - text: /\\d+\\. \\S+ \\d+ um \\d+:\\d+/
      - button "Wiederherstellen"
      - status: 5 Wörter dazugekommen · 0 Wörter weggefallen
      - heading "Der Bücherbus bringt das Bürgerbüro mit" [level=2]
      - heading "Text" [level=3]
      - paragraph: /Wer in Heidlingen/
      - paragraph:
        - insertion: Heute kam dieser Satz dazu.
        - text: /Wer in Heidlingen/
      - button /unveränderte Absätze/
  `);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Wiederherstellen' }).click();
  await expect(page.getByText(/ist wiederhergestellt/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Wiederherstellen' })).toBeFocused();
  await page
    .getByRole('option', { name: /\d\d:\d\d/ })
    .last()
    .click();
  await expect(page.getByText('Kein Unterschied')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(page.locator('ins')).toHaveText('Heute kam dieser Satz dazu. ');
  await page.getByRole('button', { name: 'Zurück zum Beitrag' }).click();
  await expect(page.getByRole('textbox', { name: 'Text des Beitrags' })).toContainText(
    'Heute kam dieser Satz dazu.',
  );
  await host.stop();
});

test('one damaged post is named and restored, and all others are there', async ({
  folders,
  library,
  page,
}) => {
  let host = await startBrowserHost(folders, [library]);
  await page.goto(host.address);
  await typeAtStart(page, 'Ein Satz mehr. ');
  await expect(page.getByText('gespeichert', { exact: true })).toBeVisible();
  await host.stop();
  const file = (await fileOf(library, 'Ein Satz mehr.')) ?? '';
  const bytes = await readFile(file);
  await writeFile(file, bytes.subarray(0, Math.floor(bytes.length / 2)));

  host = await startBrowserHost(folders, [library]);
  await page.goto(host.address);
  await expect(page.getByText('Eine Datei war beschädigt')).toBeVisible();
  await expect(page.getByText(`„${POST}“ wurde aus der vorigen Fassung`)).toBeVisible();
  await expect(page.getByRole('option', { name: POST })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bibliothek öffnen' }).click();
  await expect(page.getByRole('row')).toHaveCount(10);
  const kept = (await readdir(join(library, 'posts'))).filter((name) => name.includes('.corrupt-'));
  expect(kept).toHaveLength(1);
  await host.stop();
});

test('a library of a newer app is read, previewed and searched, and nothing invites to write', async ({
  folders,
  library,
  page,
}) => {
  const newer = JSON.stringify({ schema: 99, rev: 1, anything: 'else' });
  await writeFile(join(library, 'posts', '01920000-0000-7000-8000-000000000999.json'), newer);
  const host = await startBrowserHost(folders, [library]);
  await page.goto(host.address);
  await expect(page.getByText('ist nur zum Lesen geöffnet')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Neuer Beitrag' }).first()).toBeDisabled();
  await page.getByRole('option', { name: POST }).click();
  const title = page.getByRole('textbox', { name: 'Titel des Beitrags' });
  await expect(title).toHaveText(POST);
  const text = page.getByRole('textbox', { name: 'Text des Beitrags' });
  const before = await text.innerText();
  await text.click();
  await page.keyboard.type('Das darf nicht ankommen.');
  await title.click();
  await page.keyboard.type('Das auch nicht.');
  await expect(title).toHaveText(POST);
  await expect(text).not.toContainText('Das darf nicht ankommen.');
  expect((await text.innerText()).slice(0, 200)).toBe(before.slice(0, 200));
  await expect(page.getByRole('button', { name: 'Fett' })).toBeDisabled();
  await page.getByRole('button', { name: 'Angaben' }).click();
  await expect(page.getByText('Hier lässt sich gerade nichts ändern.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Notizen' })).toBeDisabled();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Austausch' }).click();
  await expect(page.getByText('Hier kann gerade nichts hereinkommen')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Dateien wählen' })).toBeHidden();
  await page.getByRole('button', { name: 'Zurück zum Schreibtisch' }).click();
  await page.getByRole('button', { name: 'Alt-Text-Runde' }).first().click();
  await expect(page.getByText('Antworten ließen sich hier nicht speichern')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Zurück zum Schreiben' }).click();
  await expect(page.getByText('nicht gespeichert')).toHaveCount(0);
  await host.stop();
});

test('a full disk says so, keeps the text, takes it elsewhere, and gives it back after a crash', async ({
  folders,
  library,
  page,
}) => {
  const drive = join(folders.documents, 'Kleines Laufwerk');
  test.skip(!(await mounted(drive)), 'A small drive can only be made by root.');
  try {
    const small = join(drive, 'Muster');
    await promisify(execFile)('cp', ['-r', library, small]);
    let host = await startBrowserHost(folders, [small]);
    await page.goto(host.address);
    await typeAtStart(page, 'Vor dem vollen Laufwerk. ');
    await expect.poll(() => fileOf(small, 'Vor dem vollen Laufwerk.')).not.toBeNull();
    await expect(page.getByText('gespeichert', { exact: true })).toBeVisible();
    await fill(drive);
    // Replacing a file gives back the room of the one before; this is more than that.
    await page.keyboard.insertText('Dieser Satz passt nicht mehr. '.repeat(800));
    await expect(page.getByText('nicht gespeichert').first()).toBeVisible();
    await expect(page.getByText(/außerhalb der Bibliothek auf diesem Rechner/)).toBeVisible();
    await expectAccessible(page);
    // The app's own window denies every permission.
    await denyClipboard(page);
    await page.getByRole('button', { name: 'Text in die Zwischenablage' }).click();
    await expect(
      page.getByRole('button', { name: 'Text ist in der Zwischenablage' }),
    ).toBeFocused();
    await page.context().grantPermissions(['clipboard-read']);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`# ${POST}`);
    expect(copied.match(/Dieser Satz passt nicht mehr\. /g)).toHaveLength(800);
    const elsewhere = join(folders.documents, 'Gerettet.md');
    await page.getByRole('button', { name: 'An einem anderen Ort ablegen' }).click();
    await page.getByRole('textbox', { name: 'Wohin?' }).fill(elsewhere);
    await page.getByRole('button', { name: 'Als Datei ablegen' }).click();
    await expect(page.getByText(`Abgelegt: ${elsewhere}`)).toBeVisible();
    expect(await readFile(elsewhere, 'utf8')).toContain('Dieser Satz passt nicht mehr.');
    await host.kill();

    await rm(join(drive, 'füllung'));
    host = await startBrowserHost(folders, [small]);
    await page.goto(host.address);
    await expect(page.getByText(/der nicht mehr gespeichert werden konnte/)).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Text des Beitrags' })).toContainText(
      'Dieser Satz passt nicht mehr.',
    );
    await expect(page.getByText('gespeichert', { exact: true })).toBeVisible();
    await expectAccessible(page);
    await host.stop();
  } finally {
    execFileSync('sh', ['-c', 'umount "$1"', 'unmount', drive]);
  }
});

/** A browser lets a page write to the clipboard unless it is told not to. */
async function denyClipboard(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const { targetInfo } = await browser.send('Target.getTargetInfo');
  const { browserContextId = '' } = targetInfo;
  await browser.send('Browser.setPermission', {
    permission: { name: 'clipboard-write' },
    setting: 'denied',
    browserContextId,
  });
}

/** Gives the kept versions the date of the day before, as if the person had written them then. */
async function datedYesterday(library: string): Promise<void> {
  const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
  const posts = join(library, 'versions');
  for (const post of await readdir(posts)) {
    for (const name of await readdir(join(posts, post))) {
      await rename(join(posts, post, name), join(posts, post, name.replace(/^\d{8}/, day)));
    }
  }
}

/** The post that holds some words, on the disk; null when none does yet. */
async function fileOf(library: string, words: string): Promise<string | null> {
  const folder = join(library, 'posts');
  for (const name of (await readdir(folder)).filter((each) => each.endsWith('.json'))) {
    if ((await readFile(join(folder, name), 'utf8')).includes(words)) return join(folder, name);
  }
  return null;
}

async function mounted(drive: string): Promise<boolean> {
  await mkdir(drive, { recursive: true });
  return promisify(execFile)('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', drive]).then(
    () => true,
    () => false,
  );
}

/** Writes until nothing fits any more. */
async function fill(drive: string): Promise<void> {
  await promisify(execFile)('sh', [
    '-c',
    `dd if=/dev/zero of="$1/füllung" bs=4k 2>/dev/null || true`,
    'fill',
    drive,
  ]);
}
