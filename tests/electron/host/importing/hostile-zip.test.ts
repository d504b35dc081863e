import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anOpenLibrary } from '../../../builders/open-library.js';
import { forge, forgeRecord, writeZip, type ZipPart } from '../../../builders/zip.js';

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

/** Imports the zip and answers the only reason it was refused for. */
async function refusal(parts: readonly ZipPart[], tamper?: (path: string) => Promise<void>) {
  const path = join(folder, 'paket.zip');
  await writeZip(path, parts);
  await tamper?.(path);
  const before = await readdir(folder);
  const report = await place.client.imports.run({ paths: [path] });
  expect(report.posts).toEqual([]);
  expect(place.library.posts.size).toBe(0);
  expect(await readdir(folder)).toEqual(before);
  expect(report.notes).toHaveLength(1);
  return report.notes[0]?.reason;
}

describe('a zip with a name that leads elsewhere', () => {
  const cases: [string, string, string][] = [
    ['xx/evil.md', '../evil.md', 'zip-outside'],
    ['a/xx/evil.md', 'a/../evil.md', 'zip-outside'],
    ['xabs/evil.md', '/abs/evil.md', 'zip-outside'],
    ['xx/evil.md', 'C:/evil.md', 'zip-outside'],
    ['a/evil.md', 'a\\evil.md', 'zip-name'],
    ['abxc.md', 'ab:c.md', 'zip-name'],
    ['axb.md', 'a\u0000b.md', 'zip-name'],
    ['axb.md', 'a\nb.md', 'zip-name'],
    ['xxx.md', 'con.md', 'zip-name'],
    ['a/bx/c.md', 'a/b./c.md', 'zip-name'],
    ['a/bx/c.md', 'a/b /c.md', 'zip-name'],
    ['axxxb.md', 'a\u202eb.md', 'zip-name'],
    ['a/xx.md', 'a//x.md', 'zip-name'],
    ['aäb.md', `a${Buffer.from([0xc3, 0x28]).toString('latin1')}b.md`, 'zip-name'],
  ];
  it.each(cases)('%j forged to %j is refused as a whole', async (name, forged, reason) => {
    const bytes = Buffer.from(forged, forged.includes('Ã') ? 'latin1' : 'utf8');
    expect(await refusal([GOOD, { name, bytes: 'x' }], (path) => forge(path, name, bytes))).toBe(
      reason,
    );
  });
});

describe('a zip that is not what it says', () => {
  it('is refused for a link', async () => {
    expect(await refusal([GOOD, { name: 'a.md', bytes: '/etc/passwd', mode: 0o120777 }])).toBe(
      'zip-symlink',
    );
  });

  it('is refused for names that meet on some disks', async () => {
    expect(await refusal([GOOD, { name: 'GUT.md', bytes: 'x' }])).toBe('zip-duplicate');
    const [nfc, nfd] = ['\u00e4.md', 'a\u0308.md'];
    expect(
      await refusal([
        { name: nfc, bytes: 'x' },
        { name: nfd, bytes: 'y' },
      ]),
    ).toBe('zip-duplicate');
  });

  it('is refused for a file packed a thousand times over', async () => {
    expect(await refusal([GOOD, { name: 'bombe.md', bytes: Buffer.alloc(20_000_000) }])).toBe(
      'zip-ratio',
    );
  });

  it('is refused for files that lie on top of each other', async () => {
    const parts = [GOOD, { name: 'zwei.md', bytes: 'x' }];
    const stack = (path: string) =>
      forgeRecord(path, 'zwei.md', (record) => record.writeUInt32LE(0, 42));
    expect(await refusal(parts, stack)).toBe('zip-overlap');
  });

  it('is refused for an encrypted file', async () => {
    const encrypt = (path: string) =>
      forgeRecord(path, 'gut.md', (record) => record.writeUInt16LE(0x801, 8));
    expect(await refusal([GOOD], encrypt)).toBe('zip-encrypted');
  });

  it('is refused for too many folders or files', async () => {
    expect(await refusal([{ name: 'a/b/c/d/e/f/g/h/i.md', bytes: 'x' }])).toBe('zip-depth');
    const many = Array.from({ length: 2001 }, (_, index) => ({ name: `${index}.md`, bytes: '' }));
    expect(await refusal(many)).toBe('zip-too-many');
  });

  it('is refused when it is cut off or none at all', async () => {
    const cut = async (path: string) => writeFile(path, (await readFile(path)).subarray(0, 60));
    expect(await refusal([GOOD], cut)).toBe('zip-unreadable');
    expect(await refusal([GOOD], (path) => writeFile(path, 'kein Zip'))).toBe('zip-unreadable');
  });

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
