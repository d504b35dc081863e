import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { DEFAULT_ALT_SETTINGS } from '../../../../core/alt/settings.js';
import { withoutPosts } from '../../../../core/layout/blog-view.js';
import type { LeafOrder } from '../../../../electron/host/exporting/site/leaf.js';
import { LeafThreads } from '../../../../electron/host/exporting/site/leaf-threads.js';
import { makeLibrary } from '../../../big-library/make-library.js';
import { aHost } from '../../../builders/host.js';

/** Longer than any test. */
const STAY_MS = 600_000;

/** A library's posts as orders for threads, and what they are written with. */
async function anOrder() {
  const { client, folder, host } = await aHost();
  const root = join(folder, 'klein');
  await makeLibrary(root, { posts: 3, images: 0 });
  await client.library.open({ path: root });
  const library = host.session.require();
  const outlined = library.posts.outlines();
  const { profile, categories, authors } = library.content;
  const posts = outlined.map(({ post }) => post);
  const view = withoutPosts({ profile, categories, authors, posts, assets: new Map() });
  const orders = outlined.map(({ post: { id }, sha256 }) => {
    return { id, path: library.posts.fileOf(id), sha256 };
  });
  return { settings: { view, altSettings: DEFAULT_ALT_SETTINGS }, batch: { orders, near: posts } };
}

test('threads write every site with its own settings, one after the other and at once', async () => {
  const { settings, batch } = await anOrder();
  const english = { ...settings.view.profile, language: 'en' as const, name: 'The Blog' };
  const other = { ...settings, view: { ...settings.view, profile: english } };
  const threads = new LeafThreads(2, STAY_MS);
  const pages = async (which: typeof settings) => {
    const answers = await threads.write(which, batch);
    return answers.map((answer) => ('leaf' in answer ? answer.leaf.page.sha256 : answer));
  };
  const [german, inEnglish] = await Promise.all([pages(settings), pages(other)]);
  expect(new Set([...german, ...inEnglish]).size).toBe(2 * batch.orders.length);
  expect(await pages(settings)).toEqual(german);
  expect(await pages(other)).toEqual(inEnglish);
  await threads.close();
});

test('threads that were ended begin anew, and what they were at is given up by name', async () => {
  const { settings, batch } = await anOrder();
  const threads = new LeafThreads(1, STAY_MS);
  const [first] = batch.orders;
  const asked = threads.write(settings, batch);
  const waiting = threads.write(settings, batch);
  const both = expect(Promise.all([asked, waiting])).rejects.toThrow('the thread ended');
  await threads.close();
  await both;
  const moved = { ...first, sha256: 'another state' } as LeafOrder;
  expect(await threads.write(settings, { ...batch, orders: [moved] })).toEqual([{ moved: true }]);
  await threads.close();
});

test('threads that were told to rest end after their stay, unless there is work for them', async () => {
  const { settings, batch } = await anOrder();
  const threads = new LeafThreads(1, 0);
  threads.warmUp();
  const asked = threads.write(settings, batch);
  threads.rest();
  expect(await asked).toHaveLength(batch.orders.length);
  threads.rest();
  // Ended or about to be, the next site is written all the same.
  for (let turn = 0; turn < 20; turn += 1) {
    await setImmediate();
    const answers = await threads.write(settings, { ...batch, orders: batch.orders.slice(0, 1) });
    expect(answers).toMatchObject([{ leaf: {} }]);
    threads.rest();
  }
  await threads.close();
});
