import { mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportRequest } from '../../../../core/contract/exports.js';
import { anImageUse } from '../../../builders/content.js';
import { anOpenLibrary, aPng, aPostContent } from '../../../builders/open-library.js';
import { readZip } from '../../../builders/read-bundle.js';
import { writeZip } from '../../../builders/zip.js';

const LONGEST = `${'langer-titel-'.repeat(15)}wort5`;

let place: Awaited<ReturnType<typeof anOpenLibrary>>;
beforeAll(async () => {
  place = await anOpenLibrary();
  const { hash } = await place.library.assets.add(await aPng(), 'Bank.png');
  const featured = anImageUse('a', { asset: hash });
  await place.library.posts.insert(aPostContent({ featured }));
  // The longest address there is, and a file whose name fills its part of the path too.
  const long = await place.library.assets.add(await aPng('#aa0000'), `${'Bild '.repeat(40)}.png`);
  const other = anImageUse('a', { asset: long.hash });
  await place.library.posts.insert(aPostContent({ slug: LONGEST, featured: other }));
});
afterAll(() => place.remove());

const FORMATS: [string, Pick<ExportRequest, 'format' | 'preset'>][] = [
  ['site', { format: 'site' }],
  ['markdown', { format: 'markdown' }],
  ['hugo', { format: 'markdown', preset: 'hugo' }],
  ['eleventy', { format: 'markdown', preset: 'eleventy' }],
  ['wordpress', { format: 'wordpress' }],
  ['package', { format: 'package' }],
];

const verify = (path: string) => place.client.exports.verify({ path });

const parts = (files: ReadonlyMap<string, Buffer>) =>
  [...files].map(([name, bytes]) => ({ name, bytes }));

/** A bundle of the library, and the folder it was unpacked to. */
async function aBundle(name: string, kind: Pick<ExportRequest, 'format' | 'preset'>) {
  const zip = join(place.top, `${name}.zip`);
  const request = { posts: null, category: null, force: true, replace: true, ...kind };
  const events = await place.client.exports.run({ ...request, out: zip });
  while ((await events.next()).done !== true) continue;
  const files = await readZip(zip);
  const folder = join(place.top, name);
  await rm(folder, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  return { zip, folder, files };
}

describe.each(FORMATS)('a bundle (%s)', (name, kind) => {
  it('is sound as it was written, packed and unpacked', async () => {
    const { zip, folder, files } = await aBundle(name, kind);
    const sound = { format: kind.format, posts: 2, files: files.size - 1, faults: [] };
    expect(await verify(zip)).toMatchObject(sound);
    expect(await verify(folder)).toMatchObject(sound);
  });
});

describe('a bundle that is not as it was written', () => {
  it('has each changed, missing and added file named', async () => {
    const { folder } = await aBundle('site', { format: 'site' });
    await writeFile(join(folder, 'index.html'), 'anders');
    await rename(join(folder, 'bericht.html'), join(folder, 'umbenannt.xml'));
    await symlink(folder, join(folder, 'verweis'));
    await writeFile(join(folder, '.DS_Store'), '');
    expect((await verify(folder)).faults).toEqual([
      { file: 'bericht.html', fault: 'missing' },
      { file: 'index.html', fault: 'changed' },
      { file: 'umbenannt.xml', fault: 'extra' },
      { file: 'verweis', fault: 'extra' },
    ]);
  });

  it('is found out in a zip too', async () => {
    const { files } = await aBundle('markdown', { format: 'markdown' });
    const path = join(place.top, 'anders.zip');
    files.set('library.yaml', Buffer.from('profile: {}\n'));
    await writeZip(path, parts(files));
    expect((await verify(path)).faults).toEqual([{ file: 'library.yaml', fault: 'changed' }]);
  });

  it('with damaged bytes names the file they belong to', async () => {
    const { zip, files } = await aBundle('package', { format: 'package' });
    const picture = [...files].find(([name]) => name.endsWith('.png'));
    const [name = '', bytes = Buffer.alloc(0)] = picture ?? [];
    const packed = await readFile(zip);
    const at = packed.indexOf(bytes);
    expect(at).toBeGreaterThan(0);
    packed.writeUInt8((packed[at + 20] ?? 0) ^ 255, at + 20);
    await writeFile(zip, packed);
    expect((await verify(zip)).faults).toEqual([{ file: name, fault: 'changed' }]);
  });

  it.each(['halb', 'leer', 'ohne Verzeichnis', 'kein Zip'])('is refused: %s', async (what) => {
    const { files, zip } = await aBundle('markdown', { format: 'markdown' });
    const path = join(place.top, `${what}.zip`);
    const packed = await readFile(zip);
    if (what === 'ohne Verzeichnis') {
      files.delete('manifest.json');
      await writeZip(path, parts(files));
    } else {
      const half = packed.subarray(0, packed.length / 2);
      const bytes = { halb: half, leer: Buffer.alloc(0) }[what] ?? Buffer.from('Brief');
      await writeFile(path, bytes);
    }
    await expect(verify(path)).rejects.toMatchObject({ code: 'BUNDLE_UNREADABLE' });
  });

  it('is refused where nothing lies', async () => {
    const nowhere = join(place.top, 'nichts.zip');
    await expect(verify(nowhere)).rejects.toMatchObject({ code: 'BUNDLE_NOT_FOUND' });
  });
});
