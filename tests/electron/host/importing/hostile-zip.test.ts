import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anOpenLibrary } from '../../../builders/open-library.js';
import { forge, writeZip, type ZipPart } from '../../../builders/zip.js';

let place: Awaited<ReturnType<typeof anOpenLibrary>>;
let folder: string;
beforeEach(async () => {
  place = await anOpenLibrary();
  folder = await mkdtemp(join(tmpdir(), 'blogpult-zip-'));
});
afterEach(async () => {
  await place.remove();
  await rm(folder, { recursive: true, force: true });
});

const GOOD: ZipPart = { name: 'gut.md', bytes: '# Gut\n\nText' };

describe('a zip that is not what it says', () => {
  it('loses only the file whose checksum does not hold', async () => {
    const path = join(folder, 'paket.zip');
    const parts = [GOOD, { name: 'schlecht.md', bytes: 'AAAABBBB', store: true }];
    await writeZip(path, parts);
    await forge(path, 'AAAABBBB', 'AAAABBBC');
    const report = await place.client.imports.run({ paths: [path] });
    expect(report.posts).toHaveLength(1);
    expect(report.notes).toContainEqual(
      expect.objectContaining({ file: 'schlecht.md', outcome: 'left-out', reason: 'zip-damaged' }),
    );
  });

  it('keeps a zip within it packed', async () => {
    const path = join(folder, 'paket.zip');
    await writeZip(path, [GOOD, { name: 'innen.zip', bytes: 'PK\u0003\u0004' }]);
    const report = await place.client.imports.run({ paths: [path] });
    expect(report.notes).toContainEqual(
      expect.objectContaining({ file: 'innen.zip', reason: 'file-not-imported' }),
    );
  });
});
