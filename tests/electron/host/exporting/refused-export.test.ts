import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BlogpultError } from '../../../../core/contract/error-codes.js';
import type { ExportRequest } from '../../../../core/contract/exports.js';
import { placeError } from '../../../../electron/host/exporting/place-error.js';
import { addPost, eachWithALibrary, place, request, run, unpacked } from './an-export.js';

eachWithALibrary();

describe('an export that cannot be', () => {
  const failure = (parts: Partial<ExportRequest> = {}) =>
    run(parts).then(
      () => null,
      (error: unknown) => error,
    );

  it('is held back by an undecided picture, and forced ones are recorded', async () => {
    await addPost(false);
    expect(await failure()).toMatchObject({ code: 'EXPORT_BLOCKED', data: { count: 1, posts: 1 } });
    const { done } = await run({ force: true });
    expect(done.manifest.forced).toMatchObject([{ rule: 'featured-alt-missing' }]);
    const report = (await unpacked(done.path)).get('bericht.html');
    expect(String(report)).toContain('featured-alt-missing');
  });

  it('never overwrites unless it is told to', async () => {
    await addPost();
    const { out } = request();
    await writeFile(out, 'wichtig');
    expect(await failure()).toMatchObject({ code: 'EXPORT_TARGET_EXISTS' });
    expect(await readFile(out, 'utf8')).toBe('wichtig');
    await run({ replace: true });
    expect((await readFile(out)).subarray(0, 2).toString()).toBe('PK');
  });

  it('never replaces a folder', async () => {
    await addPost();
    await mkdir(request().out);
    expect(await failure({ replace: true })).toMatchObject({ code: 'EXPORT_TARGET_FOLDER' });
  });

  it.each(['site', 'wordpress', 'markdown', 'package', 'word', 'report'] as const)(
    'is never written into a library, whatever somebody allows: %s',
    async (format) => {
      const { id } = await addPost();
      const { client, path, top } = place;
      await symlink(path, join(top, 'anders'));
      const before = await readFile(join(path, 'blogpult.json'));
      for (const out of [join(path, 'blogpult.json'), join(top, 'anders', 'posts', 'neu.zip')]) {
        const task = { out, replace: true };
        const refused =
          format === 'word'
            ? client.exports.word({ ...task, post: id })
            : format === 'report'
              ? client.checks.report({ ...task, posts: null, format: 'csv', language: 'de' })
              : run({ ...task, format });
        await expect(refused).rejects.toMatchObject({
          code: 'EXPORT_TARGET_LIBRARY',
          data: { path: out },
        });
      }
      expect(await readFile(join(path, 'blogpult.json'))).toEqual(before);
    },
  );

  it('names what it does not know', async () => {
    expect(await failure()).toMatchObject({ code: 'EXPORT_NOTHING_SELECTED' });
    await addPost();
    expect(await failure({ posts: ['gibt-es-nicht'] })).toMatchObject({ code: 'POST_NOT_FOUND' });
    expect(await failure({ category: 'kat-nicht' })).toMatchObject({ code: 'CATEGORY_NOT_FOUND' });
    const out = join(place.top, 'fehlt', 'paket.zip');
    for (const format of ['site', 'markdown', 'package'] as const) {
      const missing = { code: 'EXPORT_FOLDER_MISSING', data: { path: out } };
      expect(await failure({ out, format }), format).toMatchObject(missing);
    }
  });

  it('tells what is wrong with the place from what is wrong with the library', () => {
    const { out } = request();
    const system = (code: string) => Object.assign(new Error(code), { code });
    const codes = ['ENOSPC', 'EROFS', 'EBUSY', 'ENOENT', 'EIO'].map(
      (code) => placeError(system(code), out).code,
    );
    const [noSpace, denied, missing] = ['NO_SPACE', 'FOLDER_DENIED', 'FOLDER_MISSING'];
    expect(codes).toEqual([
      ...[noSpace, denied, denied, missing].map((code) => `EXPORT_${code}`),
      'DISK_FAILED',
    ]);
    const about = (path: string) =>
      new BlogpultError('DISK_FULL', { path }, { cause: system('ENOSPC') });
    expect(placeError(about(out), out).code).toBe('EXPORT_NO_SPACE');
    expect(placeError(about(place.path), out).code).toBe('DISK_FULL');
  });

  it('says of a report and a copy too what is wrong with their place', async () => {
    await addPost();
    const out = join(place.top, 'fehlt', 'bericht.html');
    const report = { posts: null, format: 'html', language: 'de', out, replace: false } as const;
    const missing = { code: 'EXPORT_FOLDER_MISSING', data: { path: out } };
    await expect(place.client.checks.report(report)).rejects.toMatchObject(missing);
    const copy = join(place.top, 'n'.repeat(240));
    await expect(place.client.library.backup({ out: copy })).rejects.toMatchObject({
      code: 'EXPORT_NAME_REFUSED',
    });
  });

  it('leaves nothing behind when a picture is gone', async () => {
    const post = await addPost();
    const asset = place.library.assets.get(post.featured?.asset ?? '');
    const before = await readdir(place.top);
    const shelf = join(place.path, 'assets', asset.hash.slice(0, 2));
    for (const name of await readdir(shelf)) {
      if (name.endsWith('.png')) await writeFile(join(shelf, name), 'kaputt');
    }
    expect(await failure({ format: 'markdown' })).toMatchObject({ code: 'ASSET_NOT_FOUND' });
    expect(await readdir(place.top)).toEqual(before);
  });

  it('leaves nothing behind when it is cancelled', async () => {
    await addPost();
    const before = await readdir(place.top);
    for await (const event of await place.client.exports.run(request())) {
      if (event.kind === 'progress' && event.step === 'pages') break;
    }
    expect((await readdir(place.top)).filter((name) => name !== 'config')).toEqual(
      before.filter((name) => name !== 'config'),
    );
  });
});
