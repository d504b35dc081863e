import { expect, test } from 'vitest';
import { DraftStore } from '../../../../electron/host/drafts/draft-store.js';
import { createDisk } from '../../../../electron/host/storage/disk.js';
import { aPost } from '../../../builders/content.js';
import { contentOf } from '../../../builders/host.js';
import { aTempFolder } from '../../../builders/temp-folder.js';

test('a save clears what was kept before it began, and nothing that was typed while it ran', async () => {
  let now = Date.parse('2026-03-04T08:00:00.000Z');
  const store = new DraftStore(
    createDisk(() => new Date(now)),
    await aTempFolder(),
    'bibliothek',
  );
  const post = aPost();
  const place = { cursor: 3, openPrompt: null };
  const keep = (body: string) =>
    store.keep({ post: post.id, baseRevision: 1, content: contentOf(post, { body }), place });
  await keep('gespeichert');
  await store.settling(post.id, async () => {
    now += 5;
    await keep('danach getippt');
  });
  await store.idle();
  expect((await store.recover(post.id))?.content).toMatchObject({ body: 'danach getippt' });
  now += 5;
  await expect(store.settling(post.id, () => Promise.reject(new Error('voll')))).rejects.toThrow();
  await store.idle();
  expect((await store.recover(post.id))?.content).toMatchObject({ body: 'danach getippt' });
  await store.settling(post.id, () => Promise.resolve());
  expect(await store.recover(post.id)).toMatchObject({ content: null, place });
});
