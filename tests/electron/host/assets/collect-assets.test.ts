import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aPost } from '../../../builders/content.js';
import { aHostWithLibrary, contentOf } from '../../../builders/host.js';
import { aPng } from '../../../builders/open-library.js';

const DAY_MS = 86_400_000;

/** A library with one picture in every place that can mention one, and one that nothing mentions. */
async function aFullLibrary() {
  let now = Date.parse('2026-01-01T00:00:00.000Z');
  const built = await aHostWithLibrary({ clock: () => new Date(now) });
  const { client, library } = built;
  const colours = ['#101010', '#202020', '#303030', '#404040', '#505050', '#606060'];
  const [lone, inPost, inTrash, inVersion, inDraft, inQuarantine] = await Promise.all(
    colours.map(async (colour) => (await library.assets.add(await aPng(colour), 'a.png')).hash),
  );
  const bodyWith = (hash = '') => `Text.\n\n![](asset:${hash}){decorative}\n`;
  const post = await library.posts.insert(aPost({ body: bodyWith(inVersion) }));
  now += 600_000;
  const saved = contentOf(post, { body: bodyWith(inPost) });
  await client.posts.save({ id: post.id, baseRevision: 1, content: saved });
  const other = await library.posts.insert(aPost({ id: 'post-0002', body: bodyWith(inTrash) }));
  await client.posts.trash({ ids: [other.id] });
  const content = contentOf(post, { body: bodyWith(inDraft) });
  const place = { cursor: 0, openPrompt: null };
  await client.drafts.keep({ post: post.id, baseRevision: 2, content, place });
  await writeFile(
    join(built.root, 'posts', 'post-0009.json.corrupt-20260101T000000000Z'),
    `torn ${inQuarantine}`,
  );
  await client.library.close();
  const tidyAfter = async (days: number) => {
    now += days * DAY_MS;
    const opened = await built.host.session.open(built.root);
    await opened.tidy();
    const hashes = opened.assets.list().map(({ hash }) => hash);
    return { opened, hashes };
  };
  const mentioned = [inPost, inTrash, inVersion, inDraft, inQuarantine].map(String);
  return { ...built, post, lone: String(lone), mentioned, tidyAfter };
}

test('a picture goes when nothing mentioned it for 30 days, and no other one', async () => {
  const { tidyAfter, lone, mentioned, client } = await aFullLibrary();
  for (const days of [1, 10, 15]) {
    expect((await tidyAfter(days)).hashes.sort()).toEqual([lone, ...mentioned].sort());
    await client.library.close();
  }
  const { opened, hashes } = await tidyAfter(10);
  expect(hashes.sort()).toEqual([...mentioned].sort());
  await expect(opened.assets.bytes(lone)).rejects.toMatchObject({ code: 'ASSET_NOT_FOUND' });
  expect((await client.library.verify()).damages).toMatchObject([
    { file: 'posts/post-0009.json', outcome: 'quarantined' },
  ]);
  await client.library.close();
  const again = await tidyAfter(0);
  expect(again.opened.damages).toEqual([]);
  expect(again.hashes).toHaveLength(5);
});

test('a clock that jumps ahead, or a picture that somebody just asked for, costs nothing', async () => {
  const { tidyAfter, lone, client } = await aFullLibrary();
  await tidyAfter(1);
  await client.library.close();
  expect((await tidyAfter(4000)).hashes).toContain(lone);
  await client.library.close();
  const { opened } = await tidyAfter(1);
  expect(opened.assets.list().map(({ hash }) => hash)).not.toContain(lone);
  const { hash } = await opened.assets.add(await aPng('#101010'), 'wieder.png');
  expect(hash).toBe(lone);
  expect(
    createHash('sha256')
      .update(await opened.assets.bytes(lone))
      .digest('hex'),
  ).toBe(lone);
});

test('nothing goes while a post is damaged: nobody knows what it showed', async () => {
  const { tidyAfter, lone, client, root, post } = await aFullLibrary();
  for (const days of [1, 20, 20]) {
    await tidyAfter(days);
    await client.library.close();
    await writeFile(join(root, 'posts', `${post.id}.json`), 'torn');
  }
  expect((await tidyAfter(20)).hashes).toContain(lone);
});

test('what was stored for an import that came to nothing goes at once, unless anybody has it', async () => {
  const { library, client } = await aHostWithLibrary();
  const importing = {};
  const colours = ['#101010', '#202020', '#303030', '#404040'];
  const [lone = '', mentioned = '', seen = '', shared = ''] = await Promise.all(
    colours.map(
      async (colour) => (await library.assets.add(await aPng(colour), 'a.png', importing)).hash,
    ),
  );
  // The same import meets its own picture again; that makes it nobody else's.
  await library.assets.add(await aPng(colours[0]), 'a.png', importing);
  await library.posts.insert(aPost({ body: `![](asset:${mentioned}){decorative}\n` }));
  await library.assets.resized(seen, 100);
  await library.assets.add(await aPng(colours[3]), 'b.png', {});
  await library.giveBack(importing);
  const left = library.assets.list().map(({ hash }) => hash);
  expect(left.sort()).toEqual([mentioned, seen, shared].sort());
  await expect(library.assets.bytes(lone)).rejects.toMatchObject({ code: 'ASSET_NOT_FOUND' });
  expect((await client.library.verify()).damages).toEqual([]);
});
