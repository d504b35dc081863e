import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { confirm, installPlugin, problemOn, upload, wordsOf } from './import-flow.js';
import { aLibraryToExport } from './made-bundles.js';
import { fillNasty } from './nasty.js';
import { Site } from './site.js';

const HOME = join(import.meta.dirname, '../../resources/wordpress');

async function programs(): Promise<[string, string][]> {
  const names = await readdir(join(HOME, 'blogpult-import'), { recursive: true });
  const found = names.filter((name) => name.endsWith('.php')).sort();
  return Promise.all(
    found.map(async (name): Promise<[string, string]> => [
      name,
      await readFile(join(HOME, 'blogpult-import', name), 'utf8'),
    ]),
  );
}

describe('the plugin', () => {
  test.each(['7.4', '8.3'] as const)('is understood by PHP %s without a complaint', async (php) => {
    const site = await Site.start({ php });
    for (const [name, text] of await programs()) {
      site.write('/tmp/program.php', text);
      const verdict = await site.bare(`error_reporting(E_ALL); ini_set('display_errors', '1');
        try { token_get_all(file_get_contents('/tmp/program.php'), TOKEN_PARSE); echo 'fine'; }
        catch (Throwable $fault) { echo $fault->getMessage(), ' in line ', $fault->getLine(); }`);
      expect([name, verdict]).toEqual([name, 'fine']);
    }
  });

  describe('in German', () => {
    let site: Site;
    let library: Awaited<ReturnType<typeof aLibraryToExport>>;

    beforeAll(async () => {
      [site, library] = await Promise.all([Site.start(), aLibraryToExport(false)]);
      await fillNasty(library);
      const { files } = await library.bundle();
      await installPlugin(await site.logIn('admin'), files.bytes('blogpult-import.zip'));
    });
    afterAll(() => library.remove());

    test.each(['de_DE', 'de_DE_formal', 'de_AT'])(
      'speaks it in %s, from menu to result',
      async (locale) => {
        const name = `edda-${locale.toLowerCase()}`;
        await site.run(
          `wp_mkdir_p(WP_LANG_DIR); file_put_contents(WP_LANG_DIR . '/${locale}.mo', file_get_contents(WP_PLUGIN_DIR . '/blogpult-import/languages/blogpult-import-de_DE.mo'));`,
        );
        const editor = await site.logIn(name, 'editor');
        await site.run(
          `update_user_meta(get_user_by('login', '${name}')->ID, 'locale', '${locale}');`,
        );
        const broken = await upload(editor, Buffer.from('x'));
        expect(problemOn(broken)).toContain('keine vollständige Zip-Datei');
        const review = await upload(editor, (await library.bundle()).bytes);
        expect(wordsOf(review.text)).toMatch(
          /Blogpult-Import[\s\S]*Was geschehen wird[\s\S]*Autor:in in WordPress/,
        );
        if (locale !== 'de_DE') return;
        expect(wordsOf(review.text)).toMatch(/Neu: wird als Entwurf angelegt[\s\S]*\d neue Bilder/);
        const done = await confirm(editor, review);
        expect(wordsOf(done.text)).toContain('als Entwurf angelegt · Bearbeiten · Vorschau');
      },
    );
  });
});
