import { existsSync, readFileSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PostContent } from '../../core/post/post.js';
import { launchChromium } from '../browser/chromium.js';
import { CACHE } from './install.mjs';
import { aLibraryToExport } from './made-bundles.js';
import { installPlugin } from './import-flow.js';
import { fillNasty, NASTY_TITLE } from './nasty.js';
import { Site } from './site.js';
import { storedPosts } from './stored.js';

const ADDRESS = 'http://blog.example';
const PAGE = `${ADDRESS}/wp-admin/tools.php?page=blogpult-import`;
/** What WordPress's own pages load; its packed form leaves it out. */
const FILES = join(CACHE, 'node_modules/@wp-playground/wordpress-builds/public/wp-6.5');
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
/** The most that the server before PHP takes at once; PHP itself would take far more. */
const SERVER_LIMIT = 40_000;

let browser: Browser;
let server: Server;
/** How many parts of an upload have arrived. */
let parts = 0;
let site: Site;
let library: Awaited<ReturnType<typeof aLibraryToExport>>;

beforeAll(async () => {
  [site, library] = await Promise.all([Site.start(), aLibraryToExport(false)]);
  server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  // The site has a name of its own; only this browser knows where it is.
  browser = await launchChromium({
    args: [`--host-resolver-rules=MAP blog.example:80 127.0.0.1:${port}`],
  });
  await fillNasty(library);
  const { files } = await library.bundle();
  await installPlugin(await site.logIn('admin'), files.bytes('blogpult-import.zip'));
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
  await library.remove();
});

/** Answers as the site's web server would, one request after the other. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, search } = new URL(request.url ?? '/', ADDRESS);
  const type = TYPES[extname(pathname)];
  if (type !== undefined && !pathname.includes('/blogpult-import/')) {
    const file = join(FILES, pathname);
    response.writeHead(existsSync(file) ? 200 : 404, { 'content-type': type });
    response.end(existsSync(file) ? readFileSync(file) : '');
    return;
  }
  const body = await buffer(request);
  if (body.includes('blogpult_import_part')) {
    if (body.length > SERVER_LIMIT) {
      response.writeHead(413).end('<html>Request Entity Too Large</html>');
      return;
    }
    parts += 1;
  }
  const names = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  const answered = await site.request({
    url: pathname + search,
    method: request.method ?? 'GET',
    headers: Object.fromEntries(names) as Record<string, string>,
    ...(body.length === 0 ? {} : { body: new Uint8Array(body) }),
  });
  response.writeHead(answered.httpStatusCode, answered.headers as OutgoingHttpHeaders);
  response.end(answered.bytes);
}

async function logIn(page: Page, name: string, locale: string): Promise<void> {
  await site.run(`wp_mkdir_p(WP_LANG_DIR);
    file_put_contents(WP_LANG_DIR . '/de_DE.mo', file_get_contents(WP_PLUGIN_DIR . '/blogpult-import/languages/blogpult-import-de_DE.mo'));
    $id = wp_insert_user(['user_login' => '${name}', 'user_pass' => 'password', 'role' => 'editor', 'display_name' => '${name}']);
    return update_user_meta($id, 'locale', '${locale}');`);
  await page.goto(`${ADDRESS}/wp-login.php?redirect_to=${encodeURIComponent(PAGE)}`);
  await page.locator('#user_login').fill(name);
  await page.locator('#user_pass').fill('password');
  await page.locator('#wp-submit').click();
  await page.waitForURL(/tools\.php/);
}

async function choose(page: Page, bytes: Uint8Array, name: string): Promise<void> {
  await page.goto(PAGE);
  const buffer = Buffer.from(bytes);
  await page
    .locator('#blogpult-bundle')
    .setInputFiles({ name, mimeType: 'application/zip', buffer });
  await page.locator('#blogpult-upload [type="submit"]').click();
}

async function expectClear(page: Page, name: string): Promise<void> {
  const folder = process.env['BLOGPULT_SHOTS'];
  if (folder !== undefined)
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  const { violations } = await new AxeBuilder({ page }).include('.blogpult-import').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

test.each([
  [
    'de_DE',
    'Bündel prüfen',
    /Noch wurde nichts eingespielt/,
    'Jetzt einspielen',
    /Der Import ist fertig/,
  ],
  ['en_US', 'Check bundle', /Nothing has been imported yet/, 'Import now', /The import is done/],
] as const)(
  'the page works in a real browser in %s: parts, dry run, difference, links',
  async (locale, check, nothing, start, done) => {
    await site.run(
      `foreach (get_posts(['post_type' => ['post', 'attachment'], 'post_status' => 'any', 'posts_per_page' => -1, 'fields' => 'ids']) as $id) { wp_delete_post($id, true); } return 1;`,
    );
    const page = await (await browser.newContext()).newPage();
    const name = `edda-${locale.toLowerCase()}`;
    await logIn(page, name, locale);
    await page.goto(PAGE);
    await expectClear(page, `${locale}-1-choose`);
    expect(await page.locator('#blogpult-upload [type="submit"]').inputValue()).toBe(check);

    parts = 0;
    const { bytes } = await library.bundle();
    expect(bytes.length).toBeGreaterThan(SERVER_LIMIT);
    await choose(page, bytes, 'buendel.zip');
    await page.waitForURL(/job=/);
    expect(parts).toBeGreaterThan(1);
    expect(await page.locator('.blogpult-import').innerText()).toMatch(nothing);
    await expectClear(page, `${locale}-2-review`);
    await page.getByRole('button', { name: start }).click();
    await page.locator('.blogpult-results').waitFor();
    const names = page.locator('.blogpult-results strong');
    // WordPress draws an emoji as a picture.
    const written = ['Winter', 'ganz', NASTY_TITLE.normalize('NFC').replace('👩‍💻', '')];
    expect((await names.allInnerTexts()).toSorted()).toEqual(written.toSorted());
    expect(await page.locator('.blogpult-import').innerText()).toMatch(done);
    await expectClear(page, `${locale}-3-done`);

    const winter = (await library.posts()).find(({ slug }) => slug === 'winter')!;
    const { ID } = (await storedPosts(site))[winter.id]!;
    await site.run(
      `return wp_update_post(['ID' => ${ID}, 'post_content' => "<!-- wp:paragraph -->\\n<p>Von Hand.</p>\\n<!-- /wp:paragraph -->"]);`,
    );
    const content = { ...PostContent.parse(winter), body: `Neu in ${locale}.` };
    await library.client.posts.save({ id: winter.id, baseRevision: winter.revision, content });
    await choose(page, (await library.bundle()).bytes, 'buendel.zip');
    await page.waitForURL(/job=/);
    expect(await page.locator('.diff').innerText()).toMatch(/Von Hand[\s\S]*Neu in/);
    expect(await page.locator('.diff').innerText()).not.toContain('wp:paragraph');
    await expectClear(page, `${locale}-4-difference`);
    await page.locator(`input[name="take[${winter.id}]"][value="replace"]`).check();
    await page.getByRole('button', { name: start }).click();
    await page.locator('.blogpult-results').waitFor();
    expect((await storedPosts(site))[winter.id]!.post_content).toContain(`Neu in ${locale}.`);

    await choose(page, Buffer.from('kein Zip'), 'kaputt.zip');
    await page.locator('.notice-error').waitFor();
    await expectClear(page, `${locale}-5-refused`);
    await page.context().close();
  },
);
