import { afterAll, beforeEach, expect, test } from 'vitest';
import { PostContent } from '../../core/post/post.js';
import { confirm, fatesOf, importBundle, resultsOf, upload, wordsOf } from './import-flow.js';
import { storedMedia, storedPosts } from './stored.js';
import { teamAtWork } from './team-at-work.js';

const { site, library, editor } = await teamAtWork();
afterAll(() => library.remove());

let winter: { id: string; wordpress: number };

beforeEach(async () => {
  await importBundle(editor, (await library.bundle()).bytes);
  const post = (await library.posts()).find(({ slug }) => slug === 'winter')!;
  winter = { id: post.id, wordpress: (await storedPosts(site))[post.id]!.ID };
});

async function rewrite(change: Partial<PostContent>) {
  const post = await library.client.posts.read({ id: winter.id });
  await library.client.posts.save({
    id: post.id,
    baseRevision: post.revision,
    content: { ...PostContent.parse(post), ...change },
  });
  return (await library.bundle()).bytes;
}

function editThere(fields: string): Promise<unknown> {
  return site.run(`return wp_update_post(array_merge(['ID' => ${winter.wordpress}], ${fields}));`);
}

const winterPost = async () => (await storedPosts(site))[winter.id]!;

test('a post that somebody edited in WordPress stays as it is until they decide, and the difference is shown', async () => {
  await editThere(
    `['post_content' => '<!-- wp:paragraph --><p>Von Hand verbessert.</p><!-- /wp:paragraph -->']`,
  );
  const bytes = await rewrite({ body: 'Aus Blogpult neu geschrieben.' });
  const review = await upload(editor, bytes);
  expect(fatesOf(review)[winter.id]).toBe('conflict');
  expect(wordsOf(review.text)).toContain('Changed in WordPress meanwhile');
  expect(review.text).toMatch(/diff-deletedline[\s\S]*Von Hand verbessert/);
  expect(review.text).toMatch(/diff-addedline[\s\S]*Aus Blogpult neu geschrieben/);
  await confirm(editor, review);
  expect((await winterPost()).post_content).toContain('Von Hand verbessert.');

  const done = await confirm(editor, await upload(editor, bytes), {
    [`take[${winter.id}]`]: 'replace',
  });
  expect(resultsOf(done)).toEqual(['updated']);
  expect((await winterPost()).post_content).toContain('Aus Blogpult neu geschrieben.');
  expect((await winterPost()).ID).toBe(winter.wordpress);
});

test('what was edited only in WordPress is left alone, and not even asked about', async () => {
  await editThere(`['post_title' => 'Nur hier geändert']`);
  const review = await upload(editor, (await library.bundle()).bytes);
  expect(fatesOf(review)[winter.id]).toBe('same');
  expect((await winterPost()).post_title).toBe('Nur hier geändert');
});

test('address, date, author, categories, tags and picture that were chosen in WordPress survive an update', async () => {
  await confirm(editor, await upload(editor, await rewrite({ body: 'Stand A.' })), {
    [`take[${winter.id}]`]: 'replace',
  });
  await site.run(`wp_set_post_tags(${winter.wordpress}, ['nur-hier']);
    $cat = wp_insert_term('Nur hier ' . uniqid(), 'category'); wp_set_post_categories(${winter.wordpress}, [$cat['term_id']]);
    set_post_thumbnail(${winter.wordpress}, get_posts(['post_type' => 'attachment', 'fields' => 'ids'])[0]);`);
  await editThere(
    `['post_name' => 'eigene-adresse', 'post_author' => 1, 'post_date' => '2024-03-03 10:00:00', 'post_date_gmt' => '2024-03-03 09:00:00', 'edit_date' => true]`,
  );
  const before = await winterPost();
  const done = await importBundle(editor, await rewrite({ body: 'Stand B.', tags: ['neu'] }));
  expect(resultsOf(done)).toEqual(['updated']);
  const after = await winterPost();
  expect(after.post_content).toContain('Stand B.');
  for (const field of [
    'post_name',
    'post_date',
    'post_date_gmt',
    'post_author',
    'tags',
    'categories',
    'thumbnail',
  ] as const) {
    expect(after[field]).toEqual(before[field]);
  }
});

test('a published post is updated and stays published, and that is said beforehand', async () => {
  await site.run(`wp_publish_post(${winter.wordpress});`);
  const review = await upload(editor, await rewrite({ body: 'Nach der Veröffentlichung.' }));
  expect(wordsOf(review.text)).toContain('readers will see the change at once');
  await confirm(editor, review, { [`take[${winter.id}]`]: 'replace' });
  expect(await winterPost()).toMatchObject({ post_status: 'publish' });
  expect((await winterPost()).post_content).toContain('Nach der Veröffentlichung.');
});

test('a post in the trash stays there', async () => {
  await site.run(`wp_trash_post(${winter.wordpress});`);
  const review = await upload(editor, await rewrite({ body: 'Zurück?' }));
  expect(fatesOf(review)[winter.id]).toBe('trashed');
  expect((await winterPost()).post_status).toBe('trash');
  await site.run(`wp_untrash_post(${winter.wordpress});`);
});

test('a description that somebody improved in the media library is kept', async () => {
  const photo = Object.values(await storedMedia(site))
    .flat()
    .find(({ url }) => url.includes('groesse'))!;
  await site.run(`update_post_meta(${photo.ID}, '_wp_attachment_image_alt', 'Hier verbessert');`);
  const everything = (await library.posts()).find(({ slug }) => slug === 'alles')!;
  await library.client.posts.save({
    id: everything.id,
    baseRevision: everything.revision,
    content: { ...PostContent.parse(everything), body: `${everything.body}\n\nMehr.` },
  });
  const review = await upload(editor, (await library.bundle()).bytes);
  expect(wordsOf(review.text)).toContain(
    'was changed in WordPress. It stays as it is here unless you say otherwise. Here: "Hier verbessert',
  );
  await confirm(editor, review);
  const again = Object.values(await storedMedia(site))
    .flat()
    .find(({ ID }) => ID === photo.ID)!;
  expect(again.alt).toBe('Hier verbessert');
});

test('a post that is not wanted can be left out', async () => {
  const bytes = await rewrite({ body: 'Nicht jetzt.' });
  const review = await upload(editor, bytes);
  await confirm(editor, review, { [`take[${winter.id}]`]: 'leave' });
  expect((await winterPost()).post_content).not.toContain('Nicht jetzt.');
});
