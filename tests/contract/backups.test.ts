import { readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { overEveryTransport, withLibrary } from './over-every-transport.js';

overEveryTransport('backups and moving', (desk) => {
  test('the folder is the author’s choice, the last 14 stay, and each restores', async () => {
    let now = Date.parse('2026-03-04T08:00:00.000Z');
    const made = await desk({ clock: () => new Date(now) });
    const { path } = await withLibrary(made);
    const { backups, library, posts } = made.client;
    expect(await backups.settings()).toMatchObject({ automatic: true, kept: 14, last: null });
    await expect(
      backups.saveSettings({ automatic: true, folder: join(path, 'innen') }),
    ).rejects.toMatchObject({ code: 'FOLDER_NOT_ALLOWED' });
    await symlink(path, join(made.folder, 'anderer-name'), 'junction');
    await expect(
      backups.saveSettings({
        automatic: true,
        folder: join(made.folder, 'anderer-name', 'noch', 'nicht', 'da'),
      }),
    ).rejects.toMatchObject({ code: 'FOLDER_NOT_ALLOWED' });
    const folder = join(made.folder, 'Frau Müllers "Sicherungen"');
    await backups.saveSettings({ automatic: false, folder });
    for (let count = 0; count < 16; count += 1) {
      now += 86_400_000;
      await backups.run();
    }
    const files = await backups.list();
    expect(files).toHaveLength(14);
    expect(files[0]?.at).toBe('2026-03-20T08:00:00.000Z');
    expect(await readdir(folder)).toHaveLength(14);
    expect((await backups.settings()).last).toMatchObject({ problem: null, path: files[0]?.path });
    const post = await posts.create({ title: 'Neu', categories: [] });
    now += 1000;
    const into = join(made.folder, 'zurück “gespielt”');
    await library.restore({ file: (await backups.run()).path, into });
    await library.open({ path: into });
    expect(await posts.read({ id: post.id })).toEqual(post);
  });

  test('an open library moves with everything in it and goes on there', async () => {
    const made = await desk();
    const { path } = await withLibrary(made);
    const { library, posts } = made.client;
    const post = await posts.create({ title: 'Mit', categories: [] });
    const to = join(made.folder, 'anders wo', 'Bücherei');
    expect(await library.move({ to })).toMatchObject({ path: to, readOnly: null });
    expect(await posts.read({ id: post.id })).toEqual(post);
    expect((await library.state()).recent).toMatchObject([{ path: to, isThere: true }]);
    await expect(library.open({ path })).rejects.toMatchObject({ code: 'LIBRARY_NOT_FOUND' });
    await expect(library.move({ to: join(to, 'innen') })).rejects.toMatchObject({
      code: 'FOLDER_NOT_ALLOWED',
    });
    await library.forget({ path: to });
    expect((await library.state()).recent).toEqual([]);
  });
});
