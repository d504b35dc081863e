import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { overEveryTransport, withLibrary } from './over-every-transport.js';

overEveryTransport('checks', (desk) => {
  test('report writes a page or a table, shows it to nobody before it is whole, and replaces only when told', async () => {
    const made = await desk();
    await withLibrary(made);
    await made.client.posts.create({ title: 'Ohne Bilder', categories: [] });
    const out = join(made.folder, 'bericht.csv');
    const request = { posts: null, format: 'csv', language: 'de', out, replace: false } as const;
    const written = await made.client.checks.report(request);
    const bytes = await readFile(out);
    expect(written).toEqual({ path: out, bytes: bytes.length, posts: 1, pictures: 0 });
    await expect(made.client.checks.report(request)).rejects.toMatchObject({
      code: 'EXPORT_TARGET_EXISTS',
    });
    await made.client.checks.report({ ...request, format: 'html', replace: true });
    expect((await readFile(out, 'utf8')).startsWith('<!DOCTYPE html>')).toBe(true);
    await expect(
      made.client.checks.report({ ...request, replace: true, posts: ['nirgends'] }),
    ).rejects.toMatchObject({ code: 'POST_NOT_FOUND' });
  });
});
