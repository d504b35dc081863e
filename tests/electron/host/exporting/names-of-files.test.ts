import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ExportRequest } from '../../../../core/contract/exports.js';
import { encode } from '../../../../electron/host/storage/envelope.js';
import { anOpenLibrary, aPng, aPostContent } from '../../../builders/open-library.js';
import { readBundle } from '../../../builders/read-bundle.js';

let place: Awaited<ReturnType<typeof anOpenLibrary>>;
beforeEach(async () => {
  place = await anOpenLibrary();
});
afterEach(() => place.remove());

const FORMATS: readonly Partial<ExportRequest>[] = [
  { format: 'site' },
  { format: 'wordpress' },
  { format: 'markdown' },
  { format: 'markdown', preset: 'hugo' },
  { format: 'markdown', preset: 'eleventy' },
  { format: 'package' },
];

/** The paths of a bundle as its zip lists them, its own manifest left out. */
async function exported(parts: Partial<ExportRequest>): Promise<string[]> {
  const out = parts.out ?? join(place.top, 'paket.zip');
  const all = { posts: null, category: null, force: true, replace: true, format: 'site' as const };
  let paths: string[] = [];
  for await (const event of await place.client.exports.run({ ...all, ...parts, out })) {
    if (event.kind === 'done') paths = event.manifest.files.map(({ path }) => path);
  }
  const { names } = await readBundle(out);
  expect(names).toHaveLength(paths.length + 1);
  return paths;
}

const DEVICE = /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|\/|$)/i;

describe('a bundle can be unpacked wherever it is opened', () => {
  it.each(FORMATS)(
    'under names that every system takes: %j',
    { timeout: 60_000 },
    async (parts) => {
      const { library } = place;
      const names = ['Bank.PNG', 'bank.png', 'CON.png', `${'Langer Name '.repeat(40)}.png`];
      const pictures = await Promise.all(
        names.map(async (name, index) =>
          library.assets.add(await aPng(`#${index}${index}0000`), name),
        ),
      );
      const body = pictures.map(({ hash }) => `![Bild](asset:${hash})`).join('\n\n');
      const category = { id: 'geraete', name: 'Con', slug: 'con', description: '' };
      const { content, revision } = library;
      await library.saveContent({ ...content, categories: [category] }, revision);
      for (const slug of ['con', 'aux', 'com1', 'bank', 'x'.repeat(200)]) {
        const tags = ['NUL', 'nul', 'Bank', '🎉'];
        await library.posts.insert(aPostContent({ slug, body, tags, categories: ['geraete'] }));
      }
      await place.client.posts.create({ title: '🎉', categories: [] });
      const paths = await exported(parts);
      expect(paths.filter((path) => DEVICE.test(path))).toEqual([]);
      const folded = paths.map((path) => path.toLowerCase());
      expect(new Set(folded).size).toBe(paths.length);
      const longest = Math.max(
        ...paths.flatMap((path) => path.split('/').map(({ length }) => length)),
      );
      expect(longest).toBeLessThanOrEqual(240);
    },
  );

  it('and no page of a category takes the place of another category', async () => {
    const { library } = place;
    const categories = ['praxis', 'praxis-2'].map((slug) => ({
      ...{ id: slug, slug, name: slug, description: '' },
    }));
    const { content, revision } = library;
    const profile = { ...content.profile, postsPerPage: 1 };
    await library.saveContent({ ...content, profile, categories }, revision);
    for (const id of ['praxis', 'praxis', 'praxis-2']) {
      const slug = `beitrag-${library.posts.size}`;
      await library.posts.insert(aPostContent({ slug, categories: [id] }));
    }
    const lists = (await exported({})).filter((path) => path.startsWith('kategorie/'));
    expect(lists).toHaveLength(3);
    expect(new Set(lists).size).toBe(3);
  });
});

describe('two posts with one address', () => {
  it.each(FORMATS.slice(0, 3))('are named, and neither gets lost: %j', async (parts) => {
    const { library, client, path, top } = place;
    const { revision, ...first } = await library.posts.insert(
      aPostContent({ slug: 'zwei', title: 'Alt' }),
    );
    await library.posts.insert(aPostContent({ slug: 'eins', title: 'Neu' }));
    await client.library.close();
    // Another computer that shares the folder gave it the address that a post here has.
    const file = join(path, 'posts', `${first.id}.json`);
    await writeFile(file, encode(revision + 1, { ...first, slug: 'eins' }).bytes);
    await client.library.open({ path });
    await expect(exported(parts)).rejects.toMatchObject({
      code: 'EXPORT_ADDRESS_TWICE',
      data: { slug: 'eins', first: 'Neu', second: 'Alt' },
    });
    expect((await readdir(top)).filter((name) => name.includes('paket'))).toEqual([]);
  });
});

describe('a name for the bundle that the system does not take', () => {
  it.each(['n'.repeat(240), 'a\0b'])('is refused as a name, not as a broken disk', async (name) => {
    const folder = join(place.top, 'd'.repeat(200));
    await mkdir(folder);
    await place.library.posts.insert(aPostContent());
    for (const format of ['site', 'package'] as const) {
      const out = join(folder, `${name}.zip`);
      await expect(exported({ format, out })).rejects.toMatchObject({
        code: 'EXPORT_NAME_REFUSED',
        data: { path: out },
      });
    }
    expect(await readdir(folder)).toEqual([]);
  });
});
