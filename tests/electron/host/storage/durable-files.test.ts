import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BlogpultError } from '../../../../core/contract/error-codes.js';
import { createDurableFiles } from '../../../../electron/host/storage/durable-files.js';
import { aFaultyFileSystem, type Step } from '../../../builders/faulty-file-system.js';
import { aTempFolder } from '../../../builders/temp-folder.js';

const OLD = Buffer.from('the old state');
const NEW = Buffer.from('the new state, which is longer');

async function anOldFile() {
  const folder = await aTempFolder();
  const path = join(folder, 'post.json');
  await writeFile(path, OLD);
  return { folder, path };
}

describe('a durable write', () => {
  test('syncs the bytes before the rename and the folder after it', async () => {
    const { path } = await anOldFile();
    const disk = aFaultyFileSystem();
    await createDurableFiles(disk.fs).write(path, NEW);
    expect(disk.log).toEqual(['open', 'write', 'sync', 'close', 'rename', 'sync-folder']);
    expect(await readFile(path)).toEqual(NEW);
  });

  test('makes a file that only its owner can read, and leaves no temporary one', async () => {
    const { folder, path } = await anOldFile();
    await createDurableFiles().write(path, NEW);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['post.json']);
  });

  test('of what leaves the library makes a file like any other new one in that place', async () => {
    const { folder, path } = await anOldFile();
    await createDurableFiles().write(path, OLD);
    await createDurableFiles().handOut(path, NEW);
    await writeFile(join(folder, 'other.txt'), '');
    expect((await stat(path)).mode).toBe((await stat(join(folder, 'other.txt'))).mode);
    expect(await readFile(path)).toEqual(NEW);
  });

  test('takes the place only after what runs meanwhile, and not at all when that fails', async () => {
    const { folder, path } = await anOldFile();
    const seen: string[] = [];
    const files = createDurableFiles();
    await files.write(path, NEW, async () => {
      seen.push(await readFile(path, 'utf8'));
    });
    expect(seen).toEqual([OLD.toString()]);
    const refuse = () => Promise.reject(new BlogpultError('POST_CONFLICT'));
    await expect(files.write(path, OLD, refuse)).rejects.toMatchObject({ code: 'POST_CONFLICT' });
    expect(await readFile(path)).toEqual(NEW);
    expect(await readdir(folder)).toEqual(['post.json']);
  });

  test('goes on after short writes until every byte is written', async () => {
    const { path } = await anOldFile();
    const disk = aFaultyFileSystem({ shortWrites: 3 });
    await createDurableFiles(disk.fs).write(path, NEW);
    expect(await readFile(path)).toEqual(NEW);
    expect(disk.log.filter((step) => step === 'write')).toHaveLength(10);
  });

  test('takes a disk that accepts no more bytes for a full one', async () => {
    const { path } = await anOldFile();
    const disk = aFaultyFileSystem({ shortWrites: 0 });
    await expect(createDurableFiles(disk.fs).write(path, NEW)).rejects.toMatchObject({
      code: 'DISK_FULL',
      detail: { path },
    });
    expect(await readFile(path)).toEqual(OLD);
  });

  test('of many at once leaves one whole state', async () => {
    const { folder, path } = await anOldFile();
    const files = createDurableFiles();
    const texts = Array.from({ length: 101 }, (_, index) => `state ${index} `.repeat(50));
    await Promise.all(texts.map((text) => files.write(path, Buffer.from(text))));
    expect(texts).toContain(await readFile(path, 'utf8'));
    expect(await readdir(folder)).toEqual(['post.json']);
  });
});

const CODES = {
  ENOSPC: 'DISK_FULL',
  EDQUOT: 'DISK_FULL',
  EACCES: 'DISK_NO_PERMISSION',
  EPERM: 'DISK_NO_PERMISSION',
  EROFS: 'DISK_NO_PERMISSION',
  EIO: 'DISK_FAILED',
  EMFILE: 'DISK_FAILED',
  EBUSY: 'DISK_FAILED',
};

describe('a failing disk', () => {
  const steps: Step[] = ['open', 'write', 'sync', 'close', 'rename'];
  for (const [system, code] of Object.entries(CODES)) {
    test.each(steps)(
      `that says ${system} at %s keeps the old state, says ${code}`,
      async (step) => {
        const { folder, path } = await anOldFile();
        const disk = aFaultyFileSystem();
        disk.fail({ step, code: system });
        await expect(createDurableFiles(disk.fs).write(path, NEW)).rejects.toMatchObject({ code });
        expect(await readFile(path)).toEqual(OLD);
        expect(await readdir(folder)).toEqual(['post.json']);
      },
    );
  }

  test('that reports a rename as failed which took place has written all the same', async () => {
    const { path } = await anOldFile();
    const disk = aFaultyFileSystem();
    disk.fail({ step: 'rename', code: 'EIO', after: true });
    await createDurableFiles(disk.fs).write(path, NEW);
    expect(await readFile(path)).toEqual(NEW);
  });

  test('that confirms the rename only at the second try has written', async () => {
    const { path } = await anOldFile();
    const disk = aFaultyFileSystem();
    disk.fail({ step: 'sync-folder', code: 'EIO' });
    await createDurableFiles(disk.fs).write(path, NEW);
    expect(disk.log.filter((step) => step === 'sync-folder')).toHaveLength(2);
  });

  test('that never confirms the rename is not called written', async () => {
    const { path } = await anOldFile();
    const disk = aFaultyFileSystem();
    disk.fail({ step: 'sync-folder', code: 'EIO', always: true });
    await expect(createDurableFiles(disk.fs).write(path, NEW)).rejects.toMatchObject({
      code: 'DISK_FAILED',
    });
  });

  test('that cannot sync folders at all is written to without it', async () => {
    const { path } = await anOldFile();
    const disk = aFaultyFileSystem();
    disk.fail({ step: 'sync-folder', code: 'EINVAL', always: true });
    await createDurableFiles(disk.fs).write(path, NEW);
    expect(await readFile(path)).toEqual(NEW);
  });
});

describe('a durable read', () => {
  test('takes nothing but ENOENT for a missing file', async () => {
    const folder = await aTempFolder();
    const disk = aFaultyFileSystem();
    const files = createDurableFiles(disk.fs);
    expect(await files.read(join(folder, 'nothing'))).toBeNull();
    for (const code of ['EIO', 'EACCES', 'ENOTDIR', 'EISDIR']) {
      disk.fail({ step: 'read', code });
      await expect(files.read(join(folder, 'nothing'))).rejects.toMatchObject({
        code: code === 'EACCES' ? 'DISK_NO_PERMISSION' : 'DISK_FAILED',
      });
    }
  });
});
