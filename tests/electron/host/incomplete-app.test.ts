import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { appPart } from '../../../electron/host/app-part.js';
import { aHost, aHostWithLibrary } from '../../builders/host.js';
import { aPostContent } from '../../builders/open-library.js';

/** Where the app's own files would be, in an installation that lost them. */
const GONE = join(import.meta.dirname, 'no resources here');

test('an installation without its sample says what is missing, and leaves nothing behind', async () => {
  const { client, folder } = await aHost({ resourcesDir: GONE });
  const path = join(folder, 'Beispiel');
  const asked = client.library.create({ path, sample: true, name: 'Beispiel', language: 'de' });
  await expect(asked).rejects.toMatchObject({
    code: 'APP_INCOMPLETE',
    data: { part: join(GONE, 'sample') },
  });
  expect(await readdir(path)).toEqual([]);
});

test('an installation without its themes exports nothing and says why', async () => {
  const { client, folder, library } = await aHostWithLibrary({ resourcesDir: GONE });
  await library.posts.insert(aPostContent());
  const out = join(folder, 'blog.zip');
  const run = async () => {
    const request = { posts: null, category: null, force: true, replace: false, out };
    for await (const event of await client.exports.run({ ...request, format: 'site' })) {
      expect(event.kind).toBe('progress');
    }
  };
  await expect(run()).rejects.toMatchObject({ code: 'APP_INCOMPLETE' });
  expect(await readdir(folder)).not.toContain('blog.zip');
});

test('a package that does not fit this computer is named', async () => {
  const load = () => Promise.reject(new Error('cannot open shared object file'));
  await expect(appPart('sharp', load)).rejects.toMatchObject({
    ...{ code: 'APP_INCOMPLETE', detail: { part: 'sharp' } },
  });
});
