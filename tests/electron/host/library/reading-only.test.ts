import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../../electron/host/storage/canonical-json.js';
import { aClosedLibrary } from '../../../builders/closed-library.js';
import { aCategory, aPost } from '../../../builders/content.js';
import { aHost, aHostWithLibrary, contentOf } from '../../../builders/host.js';
import { aPicture } from '../../../builders/pictures.js';
import { snapshot } from '../../../builders/temp-folder.js';

describe('reading only', () => {
  test('a newer document of a shape that still fits can be read', async () => {
    const { root, open, post } = await aClosedLibrary();
    const path = join(root, 'posts', `${post.id}.json`);
    const { payload } = JSON.parse(await readFile(path, 'utf8')) as { payload: object };
    const added = { ...payload, later: 'a field of the future' };
    const sha256 = createHash('sha256')
      .update(canonicalJson({ schema: 2, rev: 3, payload: added }))
      .digest('hex');
    await writeFile(path, canonicalJson({ schema: 2, rev: 3, sha256, payload: added }));
    const library = await open();
    expect(await library.readOnly()).toBe('newer');
    expect(await library.posts.read(post.id)).toMatchObject({ revision: 3, body: 'zwei' });
    await expect(
      library.posts.save(post.id, 3, contentOf(post, { body: 'drei' })),
    ).rejects.toMatchObject({ code: 'LIBRARY_READ_ONLY' });
    expect(await readFile(path, 'utf8')).toContain('a field of the future');
  });

  test('content that cannot be understood is refused and nothing is written', async () => {
    const { root, open } = await aClosedLibrary();
    await writeFile(join(root, 'blogpult.json'), '{"schema":2,"rev":1,"anything":"else"}');
    const before = await snapshot(root);
    await expect(open()).rejects.toMatchObject({ code: 'LIBRARY_TOO_NEW' });
    expect(await snapshot(root)).toEqual(before);
  });

  test('is possible while somebody else has the library open, on request', async () => {
    const { root, library } = await aHostWithLibrary();
    const post = await library.posts.insert(aPost());
    const other = await aHost();
    const seen = await other.host.session.open(root, true);
    expect(await seen.readOnly()).toBe('in-use');
    expect(await seen.posts.get(post.id)).toEqual(post);
    await expect(seen.posts.insert(aPost())).rejects.toMatchObject({ code: 'LIBRARY_READ_ONLY' });
    await library.posts.save(post.id, 1, contentOf(post, { body: 'weiter' }));
    expect((await seen.posts.read(post.id)).body).toBe('weiter');
  });

  test('a folder that went away is a drive that went away: nothing is deleted or made', async () => {
    const { root, library, folder } = await aHostWithLibrary();
    const post = await library.posts.insert(aPost());
    await rename(root, join(folder, 'abgezogen'));
    await mkdir(root);
    expect(await library.readOnly()).toBe('missing');
    const attempts = [
      library.posts.save(post.id, 1, contentOf(post, { body: 'zwei' })),
      library.posts.insert(aPost()),
      library.posts.take(post.id, () => Promise.resolve()),
      library.assets.add(await aPicture().png().toBuffer(), 'a.png'),
      library.saveContent({ ...library.content, categories: [aCategory()] }, 1),
    ];
    for (const attempt of attempts) {
      await expect(attempt).rejects.toMatchObject({
        code: 'LIBRARY_READ_ONLY',
        detail: { reason: 'missing' },
      });
    }
    expect(await snapshot(root)).toEqual({});
    await rm(root, { recursive: true });
    await rename(join(folder, 'abgezogen'), root);
    expect(await library.readOnly()).toBeNull();
    expect((await library.posts.save(post.id, 1, contentOf(post, { body: 'da' }))).revision).toBe(
      2,
    );
  });
});
