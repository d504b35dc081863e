import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { BlogpultError } from '../../core/contract/error-codes.js';
import { createDisk } from '../../electron/host/storage/disk.js';
import type { FileSystem } from '../../electron/host/storage/file-system.js';
import { DamagedDocument } from '../../electron/host/storage/document-adapter.js';
import { repairDocument, restoreMissing } from '../../electron/host/storage/repair-document.js';
import { StoredDocument } from '../../electron/host/storage/stored-document.js';
import { ForgetfulFileSystem, type Forgetting } from './forgetful-file-system.js';
import { seededRandom } from '../builders/seeded-random.js';
import { times } from './size.js';

const SEEDS = times(10_000, 1_000);
const Note = z.object({ text: z.string() });
const kind = { shape: Note, conflict: () => new BlogpultError('POST_CONFLICT') };
const PATH = join('/library', 'posts', 'note.json');
const TIME = () => new Date('2026-02-03T04:05:06.789Z');

const textOf = (rev: number, seed: number) => `${seed}/${rev} `.repeat(1 + ((seed + rev) % 90));

test.each<Forgetting>(['data', 'names-too'])(
  `${SEEDS} power cuts that take %s nobody synced lose no acknowledged save`,
  async (forgetting) => {
    let interrupted = 0;
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const random = seededRandom(seed);
      const fs = new ForgetfulFileSystem();
      const disk = createDisk(TIME, fs);
      const before = new StoredDocument(disk, PATH, kind);
      const first = 1 + random.below(3);
      for (let rev = 1; rev <= first; rev += 1) await before.save({ text: textOf(rev, seed) });
      fs.cutAfter(random.below(40));
      let acknowledged = first;
      try {
        for (;;) acknowledged = await before.save({ text: textOf(acknowledged + 1, seed) });
      } catch {
        interrupted += 1;
      }
      const after = await openAgain(fs.afterCut(forgetting, random));
      expect(after.rev, `seed ${seed}`).toBeGreaterThanOrEqual(acknowledged);
      expect(after.rev, `seed ${seed}`).toBeLessThanOrEqual(acknowledged + 1);
      expect(after.payload, `seed ${seed}`).toEqual({ text: textOf(after.rev, seed) });
    }
    expect(interrupted).toBe(SEEDS);
  },
  times(600_000, 60_000),
);

test('a writer that does not sync is found out', async () => {
  let lost = 0;
  for (let seed = 1; seed <= 100; seed += 1) {
    const random = seededRandom(seed);
    const fs = new ForgetfulFileSystem();
    const hasty = createHasty(fs);
    await hasty.save({ text: textOf(1, seed) });
    const after = await openAgain(fs.afterCut('data', random));
    if (after.rev !== 1) lost += 1;
  }
  expect(lost).toBeGreaterThan(30);
});

/** A document on a disk whose files say that they are synced and are not. */
function createHasty(fs: ForgetfulFileSystem) {
  const lying: FileSystem = {
    open: async (path, flags) => {
      const file = await fs.open(path, flags);
      return { ...file, sync: () => Promise.resolve() };
    },
    readFile: (path) => fs.readFile(path),
    rename: (from, to) => fs.rename(from, to),
    link: (from, to) => fs.link(from, to),
    unlink: (path) => fs.unlink(path),
    readdir: (path) => fs.readdir(path),
    mkdir: () => fs.mkdir(),
  };
  return new StoredDocument(createDisk(TIME, lying), PATH, kind);
}

/** Opens the document as opening a library does. */
async function openAgain(fs: ForgetfulFileSystem): Promise<StoredDocument<z.infer<typeof Note>>> {
  const disk = createDisk(TIME, fs);
  const document = new StoredDocument(disk, PATH, kind);
  try {
    if (await document.load()) return document;
    await restoreMissing(disk, PATH, kind);
  } catch (error) {
    if (!(error instanceof DamagedDocument)) throw error;
    await repairDocument(disk, error, kind);
  }
  await document.load();
  return document;
}
