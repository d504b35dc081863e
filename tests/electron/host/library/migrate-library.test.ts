import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findFolder } from '../../../../electron/host/library/library-folder.js';
import { migrateLibrary } from '../../../../electron/host/library/migrate-library.js';
import { createDisk } from '../../../../electron/host/storage/disk.js';
import { decode } from '../../../../electron/host/storage/envelope.js';
import type { Schema } from '../../../../electron/host/storage/schema.js';
import { aPost } from '../../../builders/content.js';
import { aHostWithLibrary } from '../../../builders/host.js';
import { snapshot } from '../../../builders/temp-folder.js';
import { fileSystemWithSteps } from '../../../torture/file-system-with-steps.js';

/** A sample of a next version: every post gets a tag. */
const NEXT: Schema = {
  version: 2,
  steps: {
    1: (payload, sort) =>
      sort === 'post' ? { ...(payload as object), tags: ['gewandert'] } : payload,
  },
};

async function anOldLibrary() {
  const { library, root, host, client } = await aHostWithLibrary();
  for (const id of ['post-0001', 'post-0002', 'post-0003']) {
    await library.posts.insert(aPost({ id }));
  }
  await client.posts.trash({ ids: ['post-0003'] });
  await host.session.close();
  const before = await snapshot(root);
  return { root, before, folder: await findFolder(root) };
}

const disk = createDisk(() => new Date());

async function tagsIn(root: string, id: string): Promise<unknown> {
  const found = decode(await readFile(join(root, 'posts', `${id}.json`)), NEXT.version);
  return found.state === 'sound' ? (found.payload as { tags: unknown }).tags : found.state;
}

test('a migration copies, migrates, compares and switches', async () => {
  const { root, before, folder } = await anOldLibrary();
  expect(await migrateLibrary(disk, folder)).toBe(0);
  expect(await snapshot(root)).toEqual(before);
  expect(await migrateLibrary(disk, folder, NEXT)).toBe(4);
  for (const id of ['post-0001', 'post-0002'])
    expect(await tagsIn(root, id)).toEqual(['gewandert']);
  const after = await snapshot(root);
  for (const path of ['blogpult.json', 'posts/post-0001.json', 'trash/post-0003.json']) {
    expect(after[`before-schema-1/${path}`]).toBe(before[path]);
    expect(decode(Buffer.from(after[path] ?? '', 'latin1'), 2).state).toBe('sound');
  }
  expect((await readdir(root)).filter((name) => name.includes('migrating'))).toEqual([]);
  expect(await migrateLibrary(disk, folder, NEXT)).toBe(0);
});

test('a migration that is cut short at any step goes on at the next opening', async () => {
  const { root, folder } = await anOldLibrary();
  let limit = 0;
  for (let done: number | null = null; done === null;) {
    limit += 1;
    let left = limit;
    const fs = fileSystemWithSteps(() => {
      left -= 1;
      return left < 0 ? Promise.reject(new Error('cut')) : Promise.resolve();
    });
    done = await migrateLibrary(
      createDisk(() => new Date(), fs),
      folder,
      NEXT,
    ).catch(() => null);
    for (const id of ['post-0001', 'post-0002']) {
      expect([['gewandert'], 'older']).toContainEqual(await tagsIn(root, id));
    }
  }
  expect(limit).toBeGreaterThan(20);
  for (const id of ['post-0001', 'post-0002'])
    expect(await tagsIn(root, id)).toEqual(['gewandert']);
});

test('a migration that would make something unsound changes nothing', async () => {
  const { root, before, folder } = await anOldLibrary();
  const wrong: Schema = {
    version: 2,
    steps: { 1: (payload, sort) => (sort === 'post' ? {} : payload) },
  };
  await expect(migrateLibrary(disk, folder, wrong)).rejects.toMatchObject({
    code: 'LIBRARY_DAMAGED',
  });
  expect(await snapshot(root)).toMatchObject(before);
});

test('damaged documents are left for the repair', async () => {
  const { root, folder } = await anOldLibrary();
  await writeFile(join(root, 'posts', 'post-0001.json'), 'torn');
  expect(await migrateLibrary(disk, folder, NEXT)).toBe(3);
  expect(await readFile(join(root, 'posts', 'post-0001.json'), 'utf8')).toBe('torn');
});
