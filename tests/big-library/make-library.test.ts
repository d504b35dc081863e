import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aHost } from '../builders/host.js';
import { aTempFolder, snapshot } from '../builders/temp-folder.js';
import { makeLibrary } from './make-library.js';

test('an invented library is the same every time, and as sound as one that was written by hand', async () => {
  const [one, two] = [join(await aTempFolder(), 'a'), join(await aTempFolder(), 'b')];
  for (const root of [one, two]) await makeLibrary(root, { posts: 30, images: 8 });
  expect(await snapshot(two)).toEqual(await snapshot(one));
  const { client } = await aHost();
  expect((await client.library.open({ path: one })).damages).toEqual([]);
  const report = await client.library.verify();
  expect(report).toMatchObject({ posts: 30, assets: 8, damages: [], missingAssets: [] });
  const posts = await client.posts.list();
  expect(new Set(posts.map(({ slug }) => slug)).size).toBe(30);
  expect(posts.every(({ words }) => words > 800)).toBe(true);
  expect(posts.some(({ images }) => images.described > 0 && images.missing > 0)).toBe(true);
  await expect(makeLibrary(one, { posts: 1, images: 0 })).rejects.toThrow('not empty');
});
