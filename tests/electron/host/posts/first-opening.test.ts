import { expect, test } from 'vitest';
import { aPost } from '../../../builders/content.js';
import { aHost, aHostWithLibrary, contentOf } from '../../../builders/host.js';

test('a library that is new on this computer shows its titles before its texts are looked through', async () => {
  const first = await aHostWithLibrary();
  const body = `Drei kurze Wörter.\n\n![](asset:${'a'.repeat(64)})\n`;
  for (let at = 1; at <= 40; at += 1) {
    const id = `post-${1000 + at}`;
    await first.library.posts.insert(aPost({ id, slug: id, title: `Beitrag ${at}`, body }));
  }
  await first.host.close();
  const { client } = await aHost();
  await client.library.open({ path: first.root });
  const early = await client.posts.list({ early: true });
  expect(early).toHaveLength(40);
  expect(early.every(({ counted, words }) => !counted && words === 0)).toBe(true);
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
