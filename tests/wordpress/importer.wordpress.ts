import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aLibraryToExport } from './made-bundles.js';
import { fillNasty } from './nasty.js';
import { Site } from './site.js';

/** An unpacked copy of WordPress's standard importer; no registry has it, so it has to be at hand. */
const IMPORTER = process.env['BLOGPULT_WORDPRESS_IMPORTER'];

/** Answers requests for pictures from a folder, as the site they were uploaded to would. */
const PICTURES_AT_HAND = `<?php
  add_filter('pre_http_request', function ($answer, $args, $url) {
    $path = '/tmp/media/' . basename($url);
    if (!is_file($path)) { return $answer; }
    copy($path, $args['filename']);
    return ['headers' => ['content-length' => (string) filesize($path), 'content-type' => wp_check_filetype($path)['type']],
      'response' => ['code' => 200, 'message' => 'OK'], 'body' => '', 'cookies' => [], 'filename' => $args['filename']];
  }, 10, 3);`;

test.skipIf(IMPORTER === undefined)(
  'the standard importer takes posts.xml without a failure (check 20)',
  async () => {
    const library = await aLibraryToExport(false);
    await fillNasty(library);
    const { files, document } = await library.bundle();
    const site = await Site.start();
    await copyIn(site, IMPORTER ?? '', '/wordpress/wp-content/plugins/wordpress-importer');
    await site.run(`return wp_mkdir_p('/tmp/media');`);
    for (const { file } of document.media) {
      site.write(`/tmp/${file}`, new Uint8Array(files.bytes(file)));
    }
    site.write('/tmp/posts.xml', files.text('posts.xml'));
    site.write('/wordpress/wp-content/mu-plugins/pictures.php', PICTURES_AT_HAND);
    const said = await site.run<string>(`
      define('WP_LOAD_IMPORTERS', true);
      require_once ABSPATH . 'wp-admin/includes/import.php';
      require_once ABSPATH . 'wp-admin/includes/class-wp-importer.php';
      require_once WP_PLUGIN_DIR . '/wordpress-importer/wordpress-importer.php';
      wp_set_current_user(1);
      $_POST = ['imported_authors' => ['blogpult'], 'user_map' => ['1']];
      $import = new WP_Import();
      $import->fetch_attachments = true;
      ob_start();
      $import->import('/tmp/posts.xml');
      return ob_get_clean();`);
    expect(said).not.toMatch(/Failed/i);
    const [posts, pictures, users] = await site.run<[string[], number, number]>(`return [
      wp_list_pluck(get_posts(['post_status' => 'draft', 'posts_per_page' => -1]), 'post_name'),
      count(get_posts(['post_type' => 'attachment', 'post_status' => 'any', 'posts_per_page' => -1])),
      count(get_users())];`);
    expect(posts.sort()).toEqual(document.posts.map(({ slug }) => slug).sort());
    expect(pictures).toBe(document.media.length);
    expect(users).toBe(1);
    await library.remove();
  },
);

async function copyIn(site: Site, from: string, to: string): Promise<void> {
  await site.run(`return wp_mkdir_p('${to}');`);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), `${to}/${entry.name}`];
    if (entry.isDirectory()) await copyIn(site, source, target);
    else site.write(target, new Uint8Array(await readFile(source)));
  }
}

test('posts.xml is XML that WordPress can read, with every post, picture and date', async () => {
  const library = await aLibraryToExport(false);
  await fillNasty(library);
  const { files, document } = await library.bundle();
  const site = await Site.start();
  site.write('/tmp/posts.xml', files.text('posts.xml'));
  const items = await site.run<Record<string, string>[]>(`
    libxml_use_internal_errors(true);
    $xml = simplexml_load_file('/tmp/posts.xml');
    if ($xml === false) { return array_map(fn($fault) => ['fault' => $fault->message], libxml_get_errors()); }
    $items = [];
    foreach ($xml->channel->item as $item) {
      $wp = $item->children('http://wordpress.org/export/1.2/');
      $items[] = ['title' => (string) $item->title, 'type' => (string) $wp->post_type, 'name' => (string) $wp->post_name,
        'status' => (string) $wp->status, 'date' => (string) $wp->post_date, 'url' => (string) $wp->attachment_url,
        'content' => (string) $item->children('http://purl.org/rss/1.0/modules/content/')->encoded];
    }
    return $items;`);
  const posts = items.filter(({ type }) => type === 'post');
  expect(posts.map(({ title }) => title)).toEqual(document.posts.map(({ title }) => title));
  expect(posts.map(({ name }) => name)).toEqual(document.posts.map(({ slug }) => slug));
  expect(new Set(items.map(({ status }) => status))).toEqual(new Set(['draft', 'inherit']));
  expect(posts.find(({ name }) => name === 'alles')?.['date']).toBe('2025-07-02 00:30:00');
  expect(posts.find(({ name }) => name === 'alles')?.['content']).toContain(']]&gt; „so“ &amp;');
  const pictures = items.filter(({ type }) => type === 'attachment');
  expect(pictures).toHaveLength(document.media.length);
  expect(new Set(pictures.map(({ title }) => title)).size).toBe(pictures.length);
  await library.remove();
});
