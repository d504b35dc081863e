import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { readBundle } from '../builders/read-bundle.js';
import { expectAccessible } from './accessible.js';
import { testFolders } from './open-app.js';

const CLI = resolve(process.env['BLOGPULT_DIST'] ?? 'dist', 'node', 'cli.js');

test('the page in a package reads without the app: valid, accessible, alone', async ({ page }) => {
  const folders = await testFolders();
  const blogpult = (...args: string[]) =>
    promisify(execFile)(process.execPath, [CLI, ...args], { env: folders.env });
  const library = join(folders.documents, 'demo');
  const file = join(folders.documents, 'alles.blogpult');
  await blogpult('new-library', library, '--sample');
  await blogpult('export', library, '--format', 'package', '--out', file);
  const html = (await readBundle(file)).text('VORSCHAU.html');
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    // Each post is drawn as the blog draws it, title and all; a package can hold several.
    rules: { 'heading-level': 'off', 'no-inline-style': 'off' },
  });
  const { results } = await validator.validateString(html);
  expect(results.flatMap(({ messages }) => messages)).toEqual([]);
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:file|data|about):/.test(request.url())) outside.push(request.url());
  });
  await mkdir(join(folders.documents, 'allein'));
  const alone = join(folders.documents, 'allein', 'VORSCHAU.html');
  await writeFile(alone, html);
  await page.goto(pathToFileURL(alone).href);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(10);
  await expect(page.getByText('So erscheint er in der Übersicht')).toHaveCount(10);
  const broken = await page.evaluate(
    () => [...document.images].filter((image) => image.naturalWidth === 0).length,
  );
  expect(broken).toBe(0);
  expect(outside).toEqual([]);
  await expectAccessible(page);
  await folders.remove();
});
