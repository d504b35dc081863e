import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aCategory } from '../builders/content.js';
import { aHost } from '../builders/host.js';
import { overEveryTransport, withLibrary } from './over-every-transport.js';

const NOW = '2026-03-04T05:06:07.000Z';

overEveryTransport('library', (desk) => {
  test('nothing is open at first, and whatever needs a library says so', async () => {
    const { client } = await desk();
    expect(await client.library.state()).toEqual({ open: null, recent: [] });
    const calls = [
      client.posts.list(),
      client.assets.list(),
      client.library.verify(),
      client.checks.run({ posts: null }),
    ];
    for (const call of calls) {
      await expect(call).rejects.toMatchObject({
        code: 'LIBRARY_NOT_OPEN',
        defined: true,
        status: 409,
      });
    }
  });

  test('create opens what it made; close, open and state follow', async () => {
    const made = await desk({ clock: () => new Date(NOW) });
    const { client, folder } = made;
    const opened = await withLibrary(made);
    expect(opened).toMatchObject({
      path: join(folder, 'library'),
      name: 'Probeblog',
      revision: 1,
      damages: [],
    });
    expect(await client.library.state()).toEqual({
      open: opened,
      recent: [{ path: opened.path, name: 'Probeblog', openedAt: NOW, isThere: true }],
    });
    await client.library.close();
    expect((await client.library.state()).open).toBeNull();
    expect(await client.library.open({ path: opened.path })).toEqual(opened);
    const told = [];
    const again = await client.library.openTold({ path: opened.path });
    for await (const event of again) told.push(event);
    expect(told).toEqual([{ kind: 'done', library: opened }]);
    const nowhere = await client.library.openTold({ path: join(folder, 'nowhere') });
    await expect(nowhere.next()).rejects.toMatchObject({ code: 'LIBRARY_NOT_FOUND' });
  });

  test('create refuses a folder that is not empty', async () => {
    const made = await desk();
    const { path } = await withLibrary(made);
    await expect(
      made.client.library.create({ path, sample: false, name: '', language: 'de' }),
    ).rejects.toMatchObject({ code: 'LIBRARY_FOLDER_NOT_EMPTY', data: { path } });
  });

  test('open tells missing, used, newer and damaged libraries apart', async () => {
    const made = await desk();
    const { client, folder } = made;
    await expect(client.library.open({ path: folder })).rejects.toMatchObject({
      code: 'LIBRARY_NOT_FOUND',
      data: { path: folder },
    });
    const other = await aHost();
    const path = join(other.folder, 'theirs');
    await other.client.library.create({ path, sample: false, name: '', language: 'de' });
    await expect(client.library.open({ path })).rejects.toMatchObject({ code: 'LIBRARY_IN_USE' });
    await other.client.library.close();
    const file = join(path, 'blogpult.json');
    await writeFile(file, '{"schema":7}');
    await expect(client.library.open({ path })).rejects.toMatchObject({ code: 'LIBRARY_TOO_NEW' });
    await writeFile(file, '');
    await expect(client.library.open({ path })).rejects.toMatchObject({ code: 'LIBRARY_DAMAGED' });
  });

  test('save counts revisions and refuses an old one', async () => {
    const made = await desk();
    const { content } = await withLibrary(made);
    const changed = { ...content, categories: [aCategory()] };
    const { library } = made.client;
    expect(await library.save({ content: changed, baseRevision: 1 })).toEqual({ revision: 2 });
    await expect(library.save({ content, baseRevision: 1 })).rejects.toMatchObject({
      code: 'LIBRARY_CONFLICT',
    });
    expect((await library.state()).open).toMatchObject({ content: changed, revision: 2 });
  });

  test('verify counts and finds damage', async () => {
    const made = await desk();
    const { path } = await withLibrary(made);
    const { id } = await made.client.posts.create({ title: 'Titel', categories: [] });
    const away = await made.client.posts.create({ title: 'Weg', categories: [] });
    await made.client.posts.trash({ ids: [away.id] });
    const gone = await made.client.posts.create({ title: 'Fort', categories: [] });
    await made.client.posts.trash({ ids: [gone.id] });
    await made.client.posts.remove({ ids: [gone.id] });
    const counts = { posts: 1, trashed: 1, versions: 1, damages: [] };
    expect(await made.client.library.verify()).toMatchObject(counts);
    await writeFile(join(path, 'trash', `${away.id}.json`), '{"title":"Weg"');
    expect((await made.client.library.verify()).damages).toMatchObject([
      { file: `trash/${away.id}.json`, title: 'Weg', outcome: 'found' },
    ]);
    await made.client.posts.trashed();
    const file = join(path, 'posts', `${id}.json`);
    await writeFile(file, (await readFile(file, 'utf8')).replace('Titel', 'Titer'));
    expect(await made.client.library.verify()).toMatchObject({
      damages: [{ file: `posts/${id}.json`, title: 'Titer', outcome: 'found', restorable: false }],
    });
  });

  test('backup and restore give the same library again', async () => {
    const made = await desk();
    const { client, folder } = made;
    await withLibrary(made);
    const post = await client.posts.create({ title: 'Titel', categories: [] });
    const [out, into] = [join(folder, 'sicherung.zip'), join(folder, 'zurück')];
    expect((await client.library.backup({ out })).path).toBe(out);
    await expect(client.library.backup({ out })).rejects.toMatchObject({
      code: 'EXPORT_TARGET_EXISTS',
    });
    await client.library.restore({ file: out, into });
    await expect(client.library.restore({ file: out, into })).rejects.toMatchObject({
      code: 'LIBRARY_FOLDER_NOT_EMPTY',
    });
    await client.library.open({ path: into });
    expect(await client.posts.read({ id: post.id })).toEqual(post);
    await writeFile(out, 'kein Archiv');
    await expect(
      client.library.restore({ file: out, into: join(folder, 'x') }),
    ).rejects.toMatchObject({ code: 'BACKUP_DAMAGED' });
  });
});
