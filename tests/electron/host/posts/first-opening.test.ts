import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { encode } from '../../../../electron/host/storage/envelope.js';
import { aPost } from '../../../builders/content.js';
import { aHost, aHostWithLibrary, contentOf } from '../../../builders/host.js';

/** More than can be counted while the first list is waited for. */
const MANY = 1_200;

test('a library that is new on this computer shows its titles before its texts are looked through', async () => {
  const first = await aHostWithLibrary();
  const body = `Drei kurze Wörter.\n\n![](asset:${'a'.repeat(64)})\n`;
  await first.host.close();
  for (let at = 1; at <= MANY; at += 1) {
    const id = `post-${1000 + at}`;
    const { revision, ...post } = aPost({ id, slug: id, title: `Beitrag ${at}`, body });
    await writeFile(join(first.root, 'posts', `${id}.json`), encode(revision, post).bytes);
  }
  // The command line's host makes no backup on its way out.
  const { client } = await aHost({ kind: 'cli' });
  const told = [];
  for await (const event of await client.library.openTold({ path: first.root })) told.push(event);
  const last = told.at(-1);
  expect(last).toMatchObject({ kind: 'done', library: { path: first.root } });
  // How many of these are heard depends on who listens, but they only ever go on.
  const done = told.flatMap((event) => (event.kind === 'progress' ? [event.done] : []));
  expect(done.length).toBeGreaterThan(0);
  expect(done).toEqual([...new Set(done)].sort((a, b) => a - b));
  expect(told[0]).toMatchObject({ kind: 'progress', total: MANY });
  const early = await client.posts.list({ early: true });
  expect(early).toHaveLength(MANY);
  expect(early.some(({ counted }) => !counted)).toBe(true);
  expect(early.every(({ counted, words }) => words === (counted ? 3 : 0))).toBe(true);
  // A save is counted by itself, whatever the counting has reached.
  const post = await client.posts.read({ id: 'post-1007' });
  const content = contentOf(post, { body: 'Ein einziger Satz mehr.' });
  await client.posts.save({ id: post.id, baseRevision: post.revision, content });
  const all = await client.posts.list();
  expect(all.every(({ counted }) => counted)).toBe(true);
  const saved = all.find(({ id }) => id === post.id);
  expect(saved).toMatchObject({ words: 4, images: { missing: 0 } });
  const others = all.filter(({ id }) => id !== post.id);
  expect(others.every(({ words, images }) => words === 3 && images.missing === 1)).toBe(true);
  expect(await client.posts.list({ early: true })).toEqual(all);
});
