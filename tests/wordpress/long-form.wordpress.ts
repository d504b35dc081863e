import { afterAll, expect, test } from 'vitest';
import { census, confirm, problemOn, resultsOf, upload } from './import-flow.js';
import { teamAtWork } from './team-at-work.js';

// A server that takes fewer fields than the dry run has. It drops the rest with a warning for its log.
const FEW = { max_input_vars: '8', display_errors: '0', display_startup_errors: '0' };
const { site, library, bundle, editor } = await teamAtWork({ ini: FEW });
await site.run(`return wp_mkdir_p(wp_upload_dir()['path']);`);
afterAll(() => library.remove());

const UPLOADS = `glob(wp_upload_dir(null, false)['basedir'] . '/blogpult-import-*/*.zip')`;

test('decisions that did not all arrive are refused, and nothing is skipped in silence', async () => {
  const before = await census(site);
  const page = await confirm(editor, await upload(editor, bundle.bytes));
  expect(problemOn(page)).toMatch(/takes at most 8 fields of a form[\s\S]*Nothing was imported/);
  expect(await census(site)).toEqual(before);
});

test('packed into one field, as the page does it, all of them arrive', async () => {
  const posts = await library.posts();
  const [left, ...wanted] = posts.map(({ id }) => id);
  const take = Object.fromEntries(wanted.map((id) => [id, 'import']));
  const packed = JSON.stringify({ take, author: {}, descriptions: {} });
  const review = await upload(editor, bundle.bytes);
  const job = /name="job" value="([^"]+)"/.exec(review.text)?.[1] ?? '';
  const nonce = /name="_wpnonce" value="([^"]+)"/.exec(review.text)?.[1] ?? '';
  const started = await editor.post('/wp-admin/admin-post.php', {
    ...{ _wpnonce: nonce, action: 'blogpult_import_start', job, packed, whole: '1' },
  });
  expect(resultsOf(await editor.follow(started))).toEqual(wanted.map(() => 'created'));
  const known = await site.run<string[]>(`global $wpdb;
    return $wpdb->get_col("SELECT meta_value FROM $wpdb->postmeta WHERE meta_key = '_blogpult_post_id'");`);
  expect(known.toSorted()).toEqual(wanted.toSorted());
  expect(known).not.toContain(left);
});

test('deleting the plugin takes away unfinished uploads and leaves posts', async () => {
  await upload(editor, bundle.bytes);
  expect(await site.run<string[]>(`return ${UPLOADS};`)).not.toEqual([]);
  const before = await census(site);
  await site.run(`define('WP_UNINSTALL_PLUGIN', true);
    include WP_PLUGIN_DIR . '/blogpult-import/uninstall.php'; return 1;`);
  expect(
    await site.run(`return glob(wp_upload_dir(null, false)['basedir'] . '/blogpult-import-*');`),
  ).toEqual([]);
  expect(await site.run(`return get_option('blogpult_import.lock');`)).toBe(false);
  expect(await census(site)).toEqual(before);
});
