import { afterAll, beforeEach, expect, test } from 'vitest';
import { PostContent } from '../../core/post/post.js';
import {
  census,
  confirm,
  fatesOf,
  formFields,
  importBundle,
  problemOn,
  resultsOf,
  upload,
  wordsOf,
} from './import-flow.js';
import { imagesIn, storedMedia, storedPosts, type StoredMedia } from './stored.js';
import { teamAtWork } from './team-at-work.js';

const { site, library, bundle, editor } = await teamAtWork();
const { bytes, document } = bundle;
afterAll(() => library.remove());

const ids = Object.fromEntries(document.posts.map(({ slug, id }) => [slug, id]));
const all = ids['alles'] ?? '';
const PLUGINS = '/wordpress/wp-content/mu-plugins';

/** Nothing imported, as on the first day. */
beforeEach(() =>
  site.run(`
    delete_option('blogpult_import.lock');
    foreach (get_posts(['post_type' => ['post', 'attachment'], 'post_status' => ['any', 'trash', 'inherit'], 'posts_per_page' => -1, 'fields' => 'ids']) as $id) {
      get_post_type($id) === 'attachment' ? wp_delete_attachment($id, true) : wp_delete_post($id, true);
    }
    foreach (get_terms(['taxonomy' => 'category', 'hide_empty' => false, 'exclude' => get_option('default_category')]) as $term) {
      wp_delete_term($term->term_id, 'category');
    }
    return 1;`),
);

const photos = async (): Promise<StoredMedia[]> => Object.values(await storedMedia(site)).flat();

async function changed(slug: string, change: Partial<PostContent>) {
  const post = (await library.posts()).find((each) => each.slug === slug)!;
  const content = { ...PostContent.parse(post), ...change };
  await library.client.posts.save({ id: post.id, baseRevision: post.revision, content });
  return (await library.bundle()).bytes;
}

test('a picture that somebody deleted comes back, in its text and as featured picture', async () => {
  await importBundle(editor, bytes);
  const photo = (await photos()).find(({ url }) => url.includes('groesse-strasse'))!;
  await site.run(`return wp_delete_attachment(${photo.ID}, true);`);
  expect((await storedPosts(site))[all]!.thumbnail).toBe(0);

  const review = await upload(editor, bytes);
  expect(fatesOf(review)).toMatchObject({ [all]: 'update', [ids['winter']!]: 'same' });
  expect(wordsOf(review.text)).toContain(
    'Pictures of this post were deleted in WordPress. They come back.',
  );
  await confirm(editor, review);
  const again = (await photos()).find(({ url }) => url.includes('groesse-strasse'))!;
  const post = (await storedPosts(site))[all]!;
  expect(post.thumbnail).toBe(again.ID);
  const here = new Set((await photos()).map(({ ID }) => ID));
  expect(imagesIn(post.post_content).filter(({ id }) => !here.has(id))).toEqual([]);
  expect(await photos()).toHaveLength(document.media.length);
});

test('a featured picture that somebody took away on purpose stays away', async () => {
  await importBundle(editor, bytes);
  const { ID } = (await storedPosts(site))[all]!;
  await site.run(`return delete_post_thumbnail(${ID});`);
  const done = await importBundle(editor, await changed('alles', { tags: ['später'] }));
  expect(resultsOf(done)).toEqual(['updated']);
  expect((await storedPosts(site))[all]!.thumbnail).toBe(0);
});

test('a category of the same name under another address is taken, not doubled, and that is said', async () => {
  const { name } = document.categories[0]!;
  site.write('/tmp/name.txt', name);
  const term = await site.run<{ term_id: number }>(
    `return wp_insert_term(wp_slash(file_get_contents('/tmp/name.txt')), 'category', ['slug' => 'raete']);`,
  );
  const review = await upload(editor, bytes);
  expect(wordsOf(review.text)).toMatch(/\(is here as "raete", in Blogpult as "buerger-innen"\)/);
  expect(wordsOf(review.text)).toContain(
    'No category in Blogpult. WordPress files it under Uncategorized.',
  );
  await confirm(editor, review);
  expect((await storedPosts(site))[all]!.categories).toEqual(['raete']);
  const named = await site.run<number[]>(
    `return get_terms(['taxonomy' => 'category', 'hide_empty' => false, 'fields' => 'ids', 'exclude' => get_option('default_category')]);`,
  );
  expect(named).toEqual([term.term_id]);
});

test('somebody who may not write is not made the author, and that is said', async () => {
  const reader = await site.run<number>(
    `return wp_insert_user(['user_login' => 'rita' . wp_rand(), 'user_pass' => 'x', 'role' => 'subscriber', 'display_name' => 'Rita']);`,
  );
  const review = await upload(editor, bytes);
  expect(review.text).not.toContain('>Rita<');
  const done = await confirm(editor, review, { [`author[${all}]`]: String(reader) });
  expect(wordsOf(done.text)).toContain(
    'The author that was chosen may not write posts here any more. The author is edda.',
  );
  expect((await storedPosts(site))[all]!.post_author).toBe(
    await site.run(`return (string) get_user_by('login', 'edda')->ID;`),
  );
});

test('the author of a post stays, also when they may not write any more', async () => {
  await importBundle(editor, bytes);
  const former = await site.run<number>(
    `return wp_insert_user(['user_login' => 'former' . wp_rand(), 'user_pass' => 'x', 'role' => 'subscriber', 'display_name' => 'Frieda Früher']);`,
  );
  const { ID } = (await storedPosts(site))[ids['winter']!]!;
  await site.run(`return wp_update_post(['ID' => ${ID}, 'post_author' => ${former}]);`);
  const done = await importBundle(editor, await changed('winter', { tags: ['noch später'] }));
  expect(resultsOf(done)).toContain('updated');
  expect(wordsOf(done.text)).not.toContain('may not write');
  expect((await storedPosts(site))[ids['winter']!]!.post_author).toBe(String(former));
});

test('who keeps everything as it is reads that nothing was imported', async () => {
  const review = await upload(editor, bytes);
  const none = Object.fromEntries(Object.values(ids).map((id) => [`take[${id}]`, 'leave']));
  const done = await confirm(editor, review, none);
  expect(wordsOf(done.text)).toContain('You left everything as it is. Nothing was imported.');
  expect(await storedPosts(site)).toEqual({});
});

test('while one import runs, nobody else imports, and nothing is lost', async () => {
  const before = await census(site);
  const review = await upload(editor, bytes);
  await site.run(`return update_option('blogpult_import.lock', time());`);
  const refused = await confirm(editor, review);
  expect(problemOn(refused)).toContain('An import is running on this site');
  expect(await census(site)).toEqual(before);
  expect(wordsOf(refused.text)).toContain('0 of 3 posts are done');
  // Whoever had it was ended by force; after two minutes the next one takes over.
  await site.run(`return update_option('blogpult_import.lock', time() - 121);`);
  const done = await editor.follow(
    await editor.post('/wp-admin/admin-post.php', formFields(refused.text)),
  );
  expect(resultsOf(done)).toEqual(['created', 'created', 'created']);
  expect(await site.run(`return get_option('blogpult_import.lock');`)).toBe(false);
});

test('two editors with the same bundle make every post and picture once', async () => {
  const other = await site.logIn(`otto${Date.now()}`, 'editor');
  const reviews = [await upload(editor, bytes), await upload(other, bytes)] as const;
  expect(resultsOf(await confirm(editor, reviews[0]))).toEqual(['created', 'created', 'created']);
  expect(resultsOf(await confirm(other, reviews[1]))).toEqual(['same', 'same', 'same']);
  expect(Object.keys(await storedPosts(site))).toHaveLength(3);
  expect(await photos()).toHaveLength(document.media.length);
});

test('a server too slow for all pictures of a post at once makes them step by step', async () => {
  site.write(
    `${PLUGINS}/slow.php`,
    `<?php add_filter('blogpult_import_seconds', '__return_zero');`,
  );
  const start = await upload(editor, bytes);
  let page = await editor.follow(
    await editor.post('/wp-admin/admin-post.php', formFields(start.text)),
  );
  let steps = 1;
  while (page.text.includes('id="blogpult-continue"')) {
    page = await editor.follow(
      await editor.post('/wp-admin/admin-post.php', formFields(page.text)),
    );
    steps += 1;
  }
  await site.bare(`unlink('${PLUGINS}/slow.php');`);
  expect(resultsOf(page)).toEqual(['created', 'created', 'created']);
  expect(steps).toBeGreaterThan(document.posts.length);
  expect(await photos()).toHaveLength(document.media.length);
  const pending = await site.run(
    `return count(get_posts(['post_type' => ['post', 'attachment'], 'post_status' => ['any', 'inherit'], 'meta_key' => '_blogpult_pending']));`,
  );
  expect(pending).toBe(0);
});

test.each([
  ['wp_handle_upload', ''],
  // The row of a picture or post is there, and no mark of ours yet.
  ['add_post_metadata', '_blogpult_media_id'],
  ['add_attachment', ''],
  ['wp_generate_attachment_metadata', ''],
  ['add_post_metadata', '_blogpult_post_id'],
  ['save_post_post', ''],
])('PHP that ends at %s %s leaves nothing half-made once somebody goes on', async (hook, key) => {
  await site.run(`array_map('unlink', glob(wp_upload_dir()['path'] . '/*')); return 1;`);
  site.write(
    `${PLUGINS}/dies.php`,
    `<?php add_filter('${hook}', function ($value, $id = 0, $key = '') {
      if (('${key}' === '' || $key === '${key}') && !get_option('died_${hook}${key}')) { update_option('died_${hook}${key}', 1); exit; }
      return $value;
    }, 99, 3);`,
  );
  const review = await upload(editor, bytes);
  const job = /name="job" value="(\w+)"/.exec(review.text)![1]!;
  const broken = await editor.post('/wp-admin/admin-post.php', formFields(review.text));
  expect(broken.text).toBe('');
  await confirm(editor, await editor.get(`/wp-admin/tools.php?page=blogpult-import&job=${job}`));
  await site.bare(`unlink('${PLUGINS}/dies.php');`);
  expect(Object.keys(await storedPosts(site))).toHaveLength(3);
  const [posts, attachments, originals] = await site.run<[number, number, string[]]>(`
      $ids = get_posts(['post_type' => 'attachment', 'post_status' => 'any', 'posts_per_page' => -1, 'fields' => 'ids']);
      return [count(get_posts(['post_status' => 'any', 'posts_per_page' => -1])), count($ids),
        array_diff(array_map('basename', glob(wp_upload_dir()['path'] . '/*')), ...array_map(function ($id) {
          $meta = wp_get_attachment_metadata($id);
          return array_merge([basename($meta['file']), $meta['original_image'] ?? ''], array_column($meta['sizes'], 'file'));
        }, $ids))];`);
  expect([posts, attachments]).toEqual([3, document.media.length]);
  expect(Object.values(originals)).toEqual([]);
  expect(
    await site.run(
      `global $wpdb; return $wpdb->get_col("SELECT ID FROM $wpdb->posts WHERE post_content_filtered != ''");`,
    ),
  ).toEqual([]);
});

test('a server that dies in the middle of a picture lets the next step go on at once', async () => {
  site.write(
    `${PLUGINS}/dies.php`,
    `<?php add_action('add_attachment', function () { if (get_option('died', 0) < 3) { update_option('died', get_option('died', 0) + 1); exit; } });`,
  );
  const review = await upload(editor, bytes);
  const job = /name="job" value="(\w+)"/.exec(review.text)![1]!;
  let page = review;
  for (let tries = 0; tries < 4; tries += 1) {
    const answer = await editor.post('/wp-admin/admin-post.php', formFields(page.text));
    expect(await site.run(`return get_option('blogpult_import.lock');`)).toBe(false);
    page = await editor.get(`/wp-admin/tools.php?page=blogpult-import&job=${job}`);
    if (answer.text === '') expect(problemOn(page)).toBe('');
  }
  await site.bare(`unlink('${PLUGINS}/dies.php');`);
  expect(resultsOf(page)).toEqual(['created', 'created', 'created']);
  expect(await photos()).toHaveLength(document.media.length);
  const stored = await site.run<string[]>(
    `return array_map('basename', glob(wp_upload_dir()['path'] . '/*-1.*'));`,
  );
  expect(stored).toEqual([]);
});
