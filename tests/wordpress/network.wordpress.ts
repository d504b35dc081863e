import { afterAll, expect, test } from 'vitest';
import { readZip } from '../builders/read-bundle.js';
import { importBundle, resultsOf, upload, wordsOf } from './import-flow.js';
import { aLibraryToExport } from './made-bundles.js';
import { fillNasty } from './nasty.js';
import { Site } from './site.js';
import { storedMedia, storedPosts } from './stored.js';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const library = await aLibraryToExport(false);
await fillNasty(library);
const { bytes, files } = await library.bundle();
const site = await Site.start();
const plugin = await unpacked(files.bytes('blogpult-import.zip'));
afterAll(() => library.remove());

/** The files of a zip, by their paths. */
async function unpacked(zip: Buffer): Promise<Map<string, Buffer>> {
  const folder = await mkdtemp(join(tmpdir(), 'blogpult-network-'));
  await writeFile(join(folder, 'a.zip'), zip);
  const found = await readZip(join(folder, 'a.zip'));
  await rm(folder, { recursive: true });
  return found;
}

test('in a network of sites an editor of one imports there and nowhere else', async () => {
  await site.run(`
    require_once ABSPATH . 'wp-admin/includes/network.php';
    require_once ABSPATH . 'wp-admin/includes/upgrade.php';
    foreach ($GLOBALS['wpdb']->tables('ms_global') as $table => $name) { $GLOBALS['wpdb']->$table = $name; }
    install_network();
    return populate_network(1, 'blog.example', 'admin@blog.example', 'Netz', '/', false);`);
  const config = await site.bare(`echo file_get_contents('/wordpress/wp-config.php');`);
  const constants = `define('MULTISITE', true); define('SUBDOMAIN_INSTALL', false);
    define('DOMAIN_CURRENT_SITE', 'blog.example'); define('PATH_CURRENT_SITE', '/');
    define('SITE_ID_CURRENT_SITE', 1); define('BLOG_ID_CURRENT_SITE', 1);`;
  site.write('/wordpress/wp-config.php', config.replace('<?php', `<?php\n${constants}`));
  for (const [path, content] of plugin) {
    await site.run(`return wp_mkdir_p(dirname(WP_PLUGIN_DIR . '/${path}'));`);
    site.write(`/wordpress/wp-content/plugins/${path}`, new Uint8Array(content));
  }
  expect(await site.run(`return is_multisite();`)).toBe(true);
  const second = await site.run<number>(
    `return wpmu_create_blog('blog.example', '/zweiter/', 'Zweiter', 1);`,
  );
  await site.run(`return activate_plugin('blogpult-import/blogpult-import.php', '', true);`);

  const editor = await site.logIn('edda', 'editor');
  const done = await importBundle(editor, bytes);
  expect(resultsOf(done)).toEqual(['created', 'created', 'created']);
  expect(Object.keys(await storedPosts(site))).toHaveLength(3);
  const media = Object.values(await storedMedia(site)).flat();
  expect(media.every(({ url }) => !url.includes('/sites/'))).toBe(true);
  const there = await site.run(
    `switch_to_blog(${second}); $count = wp_count_posts()->draft + wp_count_attachments()->{'image/jpeg'} ?? 0; restore_current_blog(); return $count;`,
  );
  expect(there).toBe(0);
  const again = await upload(editor, bytes);
  expect(wordsOf(again.text)).toContain('Skipped: nothing has changed');
});

test('deleting the plugin takes its uploads away on every site', async () => {
  await site.run(`define('WP_UNINSTALL_PLUGIN', true);
    include WP_PLUGIN_DIR . '/blogpult-import/uninstall.php'; return 1;`);
  expect(
    await site.run(
      `return array_merge(glob(WP_CONTENT_DIR . '/uploads/blogpult-import-*'), glob(WP_CONTENT_DIR . '/uploads/sites/*/blogpult-import-*'));`,
    ),
  ).toEqual([]);
  expect(Object.keys(await storedPosts(site))).toHaveLength(3);
});
