import { expect, test } from '@playwright/test';
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { HtmlValidate } from 'html-validate';
import { readBundle, type Bundle } from '../builders/read-bundle.js';
import { expectAccessible } from './accessible.js';
import { testFolders, type TestFolders } from './open-app.js';

const CLI = resolve(process.env['BLOGPULT_DIST'] ?? 'dist', 'node', 'cli.js');

let folders: TestFolders;
let bundle: Bundle;
let unpacked: string;

test.beforeAll(async () => {
  folders = await testFolders();
  const blogpult = (...args: string[]) =>
    promisify(execFile)(process.execPath, [CLI, ...args], { env: folders.env });
  const library = join(folders.documents, 'demo');
  const zip = join(folders.documents, 'demo.zip');
  await blogpult('new-library', library, '--sample');
  await blogpult('export', library, '--format', 'site', '--out', zip);
  await blogpult('check', library, '--report', join(folders.documents, 'bericht.html'));
  bundle = await readBundle(zip);
  unpacked = join(folders.documents, 'web');
  for (const name of bundle.names) {
    await mkdir(dirname(join(unpacked, name)), { recursive: true });
    await writeFile(join(unpacked, name), bundle.bytes(name));
  }
});

test.afterAll(() => folders.remove());

test('the sample library’s pages are valid HTML', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
  for (const name of bundle.names.filter((each) => each.endsWith('.html'))) {
    const report = await validator.validateString(bundle.text(name));
    expect(
      report.results.flatMap(({ messages }) => messages),
      name,
    ).toEqual([]);
  }
});

test('every page opens from the disk without a network and passes axe', async ({ page }) => {
  test.setTimeout(180_000);
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:file|data|about|blob):/.test(request.url())) outside.push(request.url());
  });
  for (const name of bundle.names.filter((each) => each.endsWith('.html'))) {
    await page.goto(pathToFileURL(join(unpacked, name)).href);
    await expectAccessible(page);
  }
  expect(outside).toEqual([]);
});

test('the category lists ten entries, newest first: one in full, nine that end in the link', async ({
  page,
}) => {
  await page.goto(pathToFileURL(join(unpacked, 'kategorie/praxisbeispiele.html')).href);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kategorie: Praxisbeispiele');
  await expect(page.getByRole('article')).toHaveCount(10);
  await expect(page.locator('.more-link')).toHaveCount(9);
  const dates = await page
    .locator('article time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
  expect(dates).toEqual(dates.toSorted().reverse());
  const pictures = page.locator('article img');
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
      .not.toBe(0);
  }
});

test('links between the pages lead somewhere', async ({ page }) => {
  const broken: string[] = [];
  for (const name of bundle.names.filter((each) => each.endsWith('.html'))) {
    const address = pathToFileURL(join(unpacked, name));
    await page.goto(address.href);
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    for (const link of links.filter((each) => !/^(?:https?|mailto):/.test(each))) {
      const target = new URL(link, address);
      const path = decodeURIComponent(target.pathname).slice(
        decodeURIComponent(pathToFileURL(unpacked).pathname).length + 1,
      );
      const found = bundle.names.includes(path) ? path : null;
      const anchor = target.hash.slice(1);
      const present =
        found !== null &&
        (anchor === '' || bundle.text(found).includes(`id="${decodeURIComponent(anchor)}"`));
      if (!present) broken.push(`${name} → ${link}`);
    }
  }
  expect(broken).toEqual([]);
});

test('the report on descriptions is accessible, light and dark', async ({ page }) => {
  await page.goto(pathToFileURL(join(folders.documents, 'bericht.html')).href);
  await expect(page.getByRole('table')).not.toHaveCount(0);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
});
