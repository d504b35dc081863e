import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importNoteSentence } from '../../../../core/messages/import-notes.js';
import { inOrder } from '../../../../electron/host/exporting/in-order.js';
import { aHostWithLibrary } from '../../../builders/host.js';
import { HOSTILE_FILES, hostilePictures } from './hostile-files.js';

/** Every file below a folder with its size. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(
    files.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      return `${path} ${(await stat(path)).size}`;
    }),
  );
}

describe('what a stranger may send', () => {
  it('is refused with its sentence, and changes nothing anywhere', async () => {
    const { client, folder, root, library } = await aHostWithLibrary();
    const places: string[] = [];
    for (const [index, { name, make }] of HOSTILE_FILES.entries()) {
      const place = join(folder, 'post', String(index));
      await mkdir(place, { recursive: true });
      await make(join(place, name));
      places.push(join(place, name));
    }
    const before = await filesBelow(join(folder, 'post'));
    const document = await readFile(join(root, 'blogpult.json'));
    const said: Record<string, string[]> = {};
    const started = performance.now();
    const reports = inOrder(places, 3, (path) => client.imports.run({ paths: [path] }));
    let at = 0;
    for await (const { notes, posts, assets } of reports) {
      expect({ posts, assets }).toEqual({ posts: [], assets: 0 });
      const kind = HOSTILE_FILES[at]?.kind ?? '';
      said[kind] = notes.flatMap((note) => [
        importNoteSentence(note, 'de'),
        importNoteSentence(note, 'en'),
      ]);
      expect(said[kind].length, kind).toBeGreaterThan(0);
      at += 1;
    }
    expect(said).toMatchSnapshot();
    expect(HOSTILE_FILES.filter(({ kind }) => kind.startsWith('zip')).length).toBeGreaterThan(31);
    expect((performance.now() - started) / at).toBeLessThan(30_000);
    expect(library.posts.size).toBe(0);
    expect(await readFile(join(root, 'blogpult.json'))).toEqual(document);
    expect(await readdir(join(root, 'incoming'))).toEqual([]);
    expect(await filesBelow(join(folder, 'post'))).toEqual(before);
  }, 180_000);

  it('as pictures is left out one by one; what hides behind a picture does not come along', async () => {
    const { client, folder, library } = await aHostWithLibrary();
    const names = await hostilePictures(join(folder, 'bilder'));
    const report = await client.imports.run({ paths: [join(folder, 'bilder')] });
    const said = report.notes
      .filter(({ outcome }) => outcome === 'left-out')
      .flatMap((note) => [importNoteSentence(note, 'de'), importNoteSentence(note, 'en')]);
    expect(said).toMatchSnapshot();
    expect(report.assets).toBe(1);
    const [asset] = library.assets.list();
    expect(asset?.originalName).toBe(names.at(-1));
    const bytes = await library.assets.bytes(asset?.hash ?? '');
    expect(bytes.includes('script')).toBe(false);
  });
});
