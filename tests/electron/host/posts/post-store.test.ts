import { readdir, readFile, rename } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { aPost } from '../../../builders/content.js';
import { contentOf } from '../../../builders/host.js';
import { aLibraryWithPost, writeElsewhere } from '../../../builders/library-with-post.js';

describe('posts of a library', () => {
  test('are found again, newest first, after it was closed', async () => {
    const { posts, reopen } = await aLibraryWithPost();
    const old = await posts.insert(
      aPost({ id: 'alt-0001', createdAt: '2020-01-01T00:00:00.000Z' }),
    );
    const before = await posts.all();
    expect(before.at(-1)).toEqual(old);
    const library = await reopen();
    expect(await library.posts.all()).toEqual(before);
    expect(library.damages).toEqual([]);
  });

  test('have slugs of their own, even when made in the same moment', async () => {
    const { posts } = await aLibraryWithPost();
    const start = { title: 'Übergrößen', categories: [], language: 'de' } as const;
    const made = await Promise.all([1, 2, 3].map(() => posts.create({ ...start, categories: [] })));
    expect(made.map(({ slug }) => slug)).toEqual([
      'uebergroessen-2',
      'uebergroessen-3',
      'uebergroessen-4',
    ]);
  });

  test('from elsewhere keep id and dates, but never take those of another', async () => {
    const { posts } = await aLibraryWithPost();
    const given = aPost({
      createdAt: '2024-02-03T04:05:06.000Z',
      updatedAt: '2024-03-01T00:00:00.000Z',
    });
    const first = await posts.insert(given);
    expect(first).toEqual({ ...given, revision: 1 });
    const second = await posts.insert(given);
    expect(second.id).not.toBe(given.id);
    expect(second.slug).toBe(`${given.slug}-2`);
    const odd = await posts.insert({ ...given, id: '../../etc/passwd' });
    expect(odd.id).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('that do not exist are not found', async () => {
    const { posts } = await aLibraryWithPost();
    await expect(posts.get('nirgends')).rejects.toThrow('POST_NOT_FOUND');
    await expect(posts.read('nirgends')).rejects.toMatchObject({ code: 'POST_NOT_FOUND' });
  });
});

describe('a save', () => {
  test('counts revisions and keeps the day the post was made', async () => {
    const { posts, post, reopen } = await aLibraryWithPost();
    const saved = await posts.save(post.id, 1, contentOf(post, { body: 'Neu' }));
    expect(saved).toMatchObject({ revision: 2, body: 'Neu', createdAt: post.createdAt });
    expect(await (await reopen()).posts.get(post.id)).toEqual(saved);
  });

  test('on an old revision is a conflict and changes nothing', async () => {
    const { posts, post, path } = await aLibraryWithPost(3);
    const before = await readFile(path);
    await expect(
      posts.save(post.id, 2, contentOf(post, { body: 'zu spät' })),
    ).rejects.toMatchObject({ code: 'POST_CONFLICT', detail: { title: 'Übergrößen' } });
    expect(await readFile(path)).toEqual(before);
  });

  test('of what is stored already answers the stored revision, so that it can be repeated', async () => {
    const { posts, post, path } = await aLibraryWithPost();
    const content = contentOf(post, { body: 'Neu' });
    const first = await posts.save(post.id, 1, content);
    const bytes = await readFile(path);
    expect(await posts.save(post.id, 1, content)).toEqual(first);
    expect(await readFile(path)).toEqual(bytes);
  });

  test('of two at once on one revision lets one through', async () => {
    const { posts, post } = await aLibraryWithPost();
    const results = await Promise.allSettled(
      ['a', 'b'].map((body) => posts.save(post.id, 1, contentOf(post, { body }))),
    );
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  });

  test('with the address of another post is refused', async () => {
    const { posts, post } = await aLibraryWithPost();
    await posts.insert(aPost({ slug: 'vergeben' }));
    await expect(
      posts.save(post.id, 1, contentOf(post, { slug: 'vergeben' })),
    ).rejects.toMatchObject({ code: 'SLUG_TAKEN', detail: { slug: 'vergeben' } });
  });

  test('goes on under an address that another computer has given to a second post', async () => {
    const { posts, post, path } = await aLibraryWithPost(2);
    const second = await posts.insert(aPost({ slug: 'zweiter' }));
    await writeElsewhere(path, { ...post, revision: 5, slug: second.slug });
    expect((await posts.read(post.id)).slug).toBe(second.slug);
    const content = contentOf(second, { body: 'Neuer Text' });
    const saved = await posts.save(second.id, second.revision, content);
    expect(saved).toMatchObject({ body: 'Neuer Text', slug: second.slug });
  });

  test('over what another computer wrote is a conflict until it was read', async () => {
    const { posts, post, path } = await aLibraryWithPost(2);
    for (const revision of [1, 2, 5]) {
      const theirs = { ...post, revision, body: `von anderswo ${revision}` };
      await writeElsewhere(path, theirs);
      const base = (await posts.get(post.id)).revision;
      const mine = contentOf(post, { body: `mein Text ${revision}` });
      await expect(posts.save(post.id, base, mine)).rejects.toMatchObject({
        code: 'POST_CONFLICT',
      });
      const read = await posts.read(post.id);
      expect(read.body).toBe(theirs.body);
      // A second window that still holds the former state must not save over it either.
      await expect(posts.save(post.id, base, mine)).rejects.toMatchObject({
        code: 'POST_CONFLICT',
      });
      await posts.save(post.id, read.revision, mine);
    }
  });

  test('while the folder is gone says so, and works again when it is back', async () => {
    const { posts, post, root } = await aLibraryWithPost();
    await rename(root, `${root}-weg`);
    await expect(posts.save(post.id, 1, contentOf(post, { body: 'Neu' }))).rejects.toMatchObject({
      code: 'LIBRARY_READ_ONLY',
    });
    await expect(readdir(root)).rejects.toThrow();
    await rename(`${root}-weg`, root);
    expect((await posts.save(post.id, 1, contentOf(post, { body: 'Neu' }))).revision).toBe(2);
  });
});
