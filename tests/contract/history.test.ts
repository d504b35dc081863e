import { expect, test } from 'vitest';
import { contentOf } from '../builders/host.js';
import { overEveryTransport, withLibrary } from './over-every-transport.js';

overEveryTransport('history and drafts', (desk) => {
  test('versions are kept five minutes apart, read and restored on top', async () => {
    let now = Date.parse('2026-03-04T08:00:00.000Z');
    const made = await desk({ clock: () => new Date(now) });
    await withLibrary(made);
    const { posts, history } = made.client;
    const post = await posts.create({ title: 'Titel', categories: [] });
    const save = async (body: string, minutes: number) => {
      now += minutes * 60_000;
      const stored = await posts.read({ id: post.id });
      const content = contentOf(stored, { body });
      await posts.save({ id: post.id, baseRevision: stored.revision, content });
    };
    expect(await history.versions({ post: post.id })).toEqual([]);
    await save('eins', 1);
    await save('zwei Wörter', 1);
    await save('drei', 6);
    const versions = await history.versions({ post: post.id });
    expect(versions).toMatchObject([
      { at: '2026-03-04T08:02:00.000Z', words: 2, kind: 'snapshot', title: 'Titel' },
      { at: '2026-03-04T08:00:00.000Z', words: 0, kind: 'snapshot' },
    ]);
    const version = versions[0]?.version ?? '';
    expect(await history.read({ post: post.id, version })).toMatchObject({ body: 'zwei Wörter' });
    const restored = await history.restore({ post: post.id, version });
    expect(restored).toMatchObject({ body: 'zwei Wörter', revision: 5 });
    expect((await history.versions({ post: post.id }))[0]).toMatchObject({
      kind: 'before-restore',
      words: 1,
    });
    for (const wrong of ['../../blogpult', '20260304T080000000Z.r9.snapshot']) {
      await expect(history.read({ post: post.id, version: wrong })).rejects.toMatchObject({
        code: 'VERSION_NOT_FOUND',
      });
    }
  });

  test('a draft is kept until its save is acknowledged; the place stays', async () => {
    const made = await desk();
    await withLibrary(made);
    const { posts, drafts } = made.client;
    const post = await posts.create({ title: 'Titel', categories: [] });
    expect(await drafts.recover({ post: post.id })).toBeNull();
    const place = { cursor: 7, openPrompt: 0 };
    // Not valid yet, and all the more worth keeping.
    const content = { ...contentOf(post), slug: 'Nicht so', body: 'Halber Satz' };
    await drafts.keep({ post: post.id, baseRevision: 1, content, place });
    expect(await drafts.recover({ post: post.id })).toMatchObject({ content, place });
    expect(await drafts.unsaved()).toMatchObject([{ post: post.id, title: 'Titel' }]);
    const saved = contentOf(post, { body: 'Halber Satz' });
    await posts.save({ id: post.id, baseRevision: 1, content: saved });
    expect(await drafts.unsaved()).toEqual([]);
    expect(await drafts.recover({ post: post.id })).toMatchObject({ content: null, place });
    await drafts.discard({ post: post.id });
    expect(await drafts.recover({ post: post.id })).toBeNull();
  });

  test('a text can be written elsewhere as Markdown, never over a file', async () => {
    const made = await desk();
    await withLibrary(made);
    const post = await made.client.posts.create({ title: 'Titel: „so“', categories: [] });
    const out = `${made.folder}/Mein Text (gerettet).md`;
    const content = contentOf(post, { body: 'Gerettet.\n' });
    expect(await made.client.drafts.saveElsewhere({ content, out })).toEqual({ path: out });
    await expect(made.client.drafts.saveElsewhere({ content, out })).rejects.toMatchObject({
      code: 'EXPORT_TARGET_EXISTS',
    });
    await made.client.posts.trash({ ids: [post.id] });
    expect(await made.client.imports.run({ paths: [out] })).toMatchObject({
      posts: [{ title: 'Titel: „so“' }],
    });
  });
});
