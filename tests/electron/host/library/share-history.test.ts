import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anOpenLibrary, aPostContent } from '../../../builders/open-library.js';

let place: Awaited<ReturnType<typeof anOpenLibrary>>;
beforeEach(async () => {
  place = await anOpenLibrary('anteile');
});
afterEach(() => place.remove());

const body = `![Ein Baum](asset:${'a'.repeat(64)})\n\n![](asset:${'b'.repeat(64)})`;
const file = () => join(place.library.root, 'alt-shares.json');

describe('the history of described pictures', () => {
  it('is written when somebody asks, not while a post is saved', async () => {
    await place.library.posts.insert(aPostContent({ slug: 'eins', body }));
    await expect(stat(file())).rejects.toMatchObject({ code: 'ENOENT' });
    const [today, ...others] = await place.client.library.shares();
    expect(today).toMatchObject({ described: 1, decorative: 0, missing: 1 });
    expect(others).toEqual([]);
    const written = await readFile(file());
    await place.client.library.shares();
    expect((await readFile(file())).equals(written)).toBe(true);
  });

  it('follows the posts and survives a damaged file', async () => {
    await place.client.library.shares();
    await place.library.posts.insert(aPostContent({ slug: 'zwei', body }));
    expect(await place.client.library.shares()).toMatchObject([{ described: 1, missing: 1 }]);
    await writeFile(file(), '{"kaputt');
    expect(await place.client.library.shares()).toMatchObject([{ described: 1, missing: 1 }]);
    expect((await place.client.library.verify()).damages).toEqual([]);
  });
});
