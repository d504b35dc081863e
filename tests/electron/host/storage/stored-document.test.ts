import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { BlogpultError } from '../../../../core/contract/error-codes.js';
import { createDisk } from '../../../../electron/host/storage/disk.js';
import { decode, encode } from '../../../../electron/host/storage/envelope.js';
import { nodeFileSystem } from '../../../../electron/host/storage/file-system.js';
import { adoptGenerations } from '../../../../electron/host/storage/held-generations.js';
import { repairDocument } from '../../../../electron/host/storage/repair-document.js';
import { StoredDocument } from '../../../../electron/host/storage/stored-document.js';
import { tempPath } from '../../../../electron/host/storage/temp-files.js';
import { DamagedDocument } from '../../../../electron/host/storage/document-adapter.js';
import { CORRUPT_SHAPES } from '../../../builders/corrupt-shapes.js';
import { aFaultyFileSystem } from '../../../builders/faulty-file-system.js';
import { aTempFolder, filesNamed } from '../../../builders/temp-folder.js';

const Note = z.object({ text: z.string() });
const kind = {
  shape: Note,
  conflict: () => new BlogpultError('POST_CONFLICT', { title: 'Notiz' }),
};
const TIME = new Date('2026-02-03T04:05:06.789Z');

async function aDocument(fs = nodeFileSystem) {
  const folder = await aTempFolder();
  const path = join(folder, 'note.json');
  const disk = createDisk(() => TIME, fs);
  return { folder, path, disk, document: new StoredDocument(disk, path, kind) };
}

async function payloadIn(path: string): Promise<unknown> {
  const found = decode(await readFile(path));
  return found.state === 'sound' ? found.payload : found;
}

describe('a stored document', () => {
  test('is new when there is no file, and counts its saves from one', async () => {
    const { document, path, disk } = await aDocument();
    expect(await document.load()).toBe(false);
    expect([await document.save({ text: 'a' }), await document.save({ text: 'b' })]).toEqual([
      1, 2,
    ]);
    const again = new StoredDocument(disk, path, kind);
    expect(await again.load()).toBe(true);
    expect([again.rev, again.payload]).toEqual([2, { text: 'b' }]);
  });

  test('keeps the generation before beside it', async () => {
    const { document, path } = await aDocument();
    for (const text of ['a', 'b', 'c']) await document.save({ text });
    expect(await payloadIn(path)).toEqual({ text: 'c' });
    expect(await payloadIn(`${path}.bak`)).toEqual({ text: 'b' });
  });

  test('is acknowledged before the generation before has its name, which the next save sees to', async () => {
    const { document, path } = await aDocument();
    for (const text of ['a', 'b']) await document.save({ text });
    await document.put({ text: 'c' });
    expect([await payloadIn(path), await payloadIn(`${path}.bak`)]).toEqual([
      { text: 'c' },
      { text: 'a' },
    ]);
    await document.put({ text: 'd' });
    expect(await payloadIn(`${path}.bak`)).toEqual({ text: 'b' });
    await document.settle();
    expect(await payloadIn(`${path}.bak`)).toEqual({ text: 'c' });
  });

  test('whose process ended in between has its generation before after the next start', async () => {
    const { document, path, disk, folder } = await aDocument();
    await document.save({ text: 'a' });
    await document.put({ text: 'b' });
    await adoptGenerations(disk, folder);
    expect(await payloadIn(`${path}.bak`)).toEqual({ text: 'a' });
    expect(await filesNamed(folder, 'tmp')).toEqual([]);
  });

  test('takes nothing for the generation before that is torn, older, or the state itself', async () => {
    const { document, path, disk, folder } = await aDocument();
    for (const text of ['a', 'b', 'c']) await document.save({ text });
    await writeFile(tempPath(`${path}.bak`), (await readFile(path)).subarray(0, 30));
    await writeFile(tempPath(`${path}.bak`), encode(1, { text: 'a' }).bytes);
    await disk.fs.link(path, tempPath(`${path}.bak`));
    await adoptGenerations(disk, folder);
    expect(await payloadIn(`${path}.bak`)).toEqual({ text: 'b' });
    expect(await filesNamed(folder, 'tmp')).toHaveLength(3);
  });

  test('refuses a payload of the wrong shape before anything is written', async () => {
    const { document, path } = await aDocument();
    await document.save({ text: 'a' });
    const before = await readFile(path);
    await expect(document.save({ text: 1 } as never)).rejects.toThrow();
    expect([await readFile(path), document.payload]).toEqual([before, { text: 'a' }]);
    expect(await filesNamed(dirname(path), 'tmp')).toEqual([]);
  });

  test('keeps memory as it was when the disk fails', async () => {
    const disk = aFaultyFileSystem();
    const { document, path } = await aDocument(disk.fs);
    await document.save({ text: 'a' });
    disk.fail({ step: 'write', code: 'ENOSPC' });
    await expect(document.save({ text: 'b' })).rejects.toMatchObject({ code: 'DISK_FULL' });
    expect([document.rev, document.payload]).toEqual([1, { text: 'a' }]);
    expect(await payloadIn(path)).toEqual({ text: 'a' });
    expect(await document.save({ text: 'b' })).toBe(2);
  });

  test('can be saved again after a write that nobody could confirm', async () => {
    const disk = aFaultyFileSystem();
    const { document, path } = await aDocument(disk.fs);
    await document.save({ text: 'a' });
    disk.fail({ step: 'sync-folder', code: 'EIO', always: true });
    await expect(document.save({ text: 'b' })).rejects.toMatchObject({ code: 'DISK_FAILED' });
    disk.fail(null);
    expect(await document.save({ text: 'b' })).toBe(2);
    expect(await payloadIn(path)).toEqual({ text: 'b' });
  });

  test.each(Array.from({ length: 12 }, (_, index) => index + 1))(
    'is old or new, never a third state, when step %i of a save fails',
    async (nth) => {
      for (const step of ['open', 'write', 'sync', 'close', 'rename', 'sync-folder'] as const) {
        const disk = aFaultyFileSystem();
        const { document, path } = await aDocument(disk.fs);
        await document.save({ text: 'a' });
        disk.fail({ step, code: 'EIO', nth });
        const saved = await document.save({ text: 'b' }).then(
          () => true,
          () => false,
        );
        expect(await payloadIn(path)).toEqual({ text: saved ? 'b' : 'a' });
      }
    },
  );
});

describe('a document that somebody else changed', () => {
  test('is never overwritten', async () => {
    const { document, path } = await aDocument();
    await document.save({ text: 'a' });
    for (const rev of [1, 2, 9]) {
      const theirs = encode(rev, { text: 'theirs' }).bytes;
      await writeFile(path, theirs);
      await expect(document.save({ text: 'b' })).rejects.toMatchObject({ code: 'POST_CONFLICT' });
      expect(await readFile(path)).toEqual(theirs);
    }
  });

  test('is not written again when it was removed', async () => {
    const { document, path, disk } = await aDocument();
    await document.save({ text: 'a' });
    await disk.fs.unlink(path);
    await expect(document.save({ text: 'b' })).rejects.toMatchObject({ code: 'POST_CONFLICT' });
  });

  test('is not taken for new by a second process', async () => {
    const { document, path, disk } = await aDocument();
    const second = new StoredDocument(disk, path, kind);
    await second.load();
    await document.save({ text: 'a' });
    await expect(second.save({ text: 'b' })).rejects.toMatchObject({ code: 'POST_CONFLICT' });
  });

  test('is taken over on request, with a revision that is new to everybody here', async () => {
    for (const rev of [1, 2, 9]) {
      const { document, path } = await aDocument();
      await document.save({ text: 'a' });
      await document.save({ text: 'b' });
      await writeFile(path, encode(rev, { text: 'theirs' }).bytes);
      await document.refresh();
      expect(document.payload).toEqual({ text: 'theirs' });
      expect(document.rev).toBeGreaterThan(2);
      await document.save({ text: 'c' });
      expect(await payloadIn(`${path}.bak`)).toEqual({ text: 'theirs' });
    }
  });
});

describe('a damaged document', () => {
  test.each(Object.entries(CORRUPT_SHAPES))('is recognised: %s', async (_name, corrupt) => {
    const { document, path, disk } = await aDocument();
    await document.save({ text: 'a fine text' });
    await writeFile(path, corrupt(await readFile(path)));
    await expect(new StoredDocument(disk, path, kind).load()).rejects.toBeInstanceOf(
      DamagedDocument,
    );
  });

  test.each(Object.entries(CORRUPT_SHAPES))(
    'is kept aside and restored from the generation before: %s',
    async (_name, corrupt) => {
      const { document, folder, path, disk } = await aDocument();
      await document.save({ text: 'a' });
      await document.save({ text: 'a fine text' });
      const damaged = corrupt(await readFile(path));
      await writeFile(path, damaged);
      const damage = new DamagedDocument(path, damaged, '');
      expect(await repairDocument(disk, damage, kind)).toBe('restored');
      expect(await payloadIn(path)).toEqual({ text: 'a' });
      expect(await readFile(`${path}.corrupt-20260203T040506789Z`)).toEqual(damaged);
      expect(await filesNamed(folder, 'tmp')).toEqual([]);
    },
  );

  test('without a generation before is moved aside, and a second one does not replace it', async () => {
    const { folder, path, disk } = await aDocument();
    for (const text of ['first', 'second']) {
      await writeFile(path, text);
      const damage = new DamagedDocument(path, Buffer.from(text), '');
      expect(await repairDocument(disk, damage, kind)).toBe('quarantined');
    }
    const kept = await filesNamed(folder, 'note');
    expect(kept).toEqual([
      'note.json.corrupt-20260203T040506789Z',
      'note.json.corrupt-20260203T040506789Z-2',
    ]);
  });

  test('found by a save is kept aside, and does not become the generation before', async () => {
    const { document, path, folder } = await aDocument();
    for (const text of ['a', 'b']) await document.save({ text });
    await writeFile(path, 'torn');
    await document.save({ text: 'c' });
    expect(await payloadIn(path)).toEqual({ text: 'c' });
    expect(await payloadIn(`${path}.bak`)).toEqual({ text: 'a' });
    const [aside = ''] = await filesNamed(folder, 'corrupt');
    expect(await readFile(join(folder, aside), 'utf8')).toBe('torn');
  });

  test('of a newer app is left alone', async () => {
    const { document, path } = await aDocument();
    const newer = JSON.stringify({ schema: 2, rev: 1, anything: 'else' });
    await writeFile(path, newer);
    await expect(document.load()).rejects.toMatchObject({ code: 'LIBRARY_TOO_NEW' });
    await expect(document.save({ text: 'a' })).rejects.toMatchObject({ code: 'POST_CONFLICT' });
    expect(await readFile(path, 'utf8')).toBe(newer);
  });
});
