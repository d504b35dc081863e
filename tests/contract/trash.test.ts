import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aCategory, anAuthor } from '../builders/content.js';
import { contentOf } from '../builders/host.js';
import { overEveryTransport, withLibrary } from './over-every-transport.js';

overEveryTransport('the trash and changes of many posts', (desk) => {
  test('a post goes into the trash, comes back as it was, and can be removed', async () => {
    const made = await desk();
    const { path } = await withLibrary(made);
    const { posts } = made.client;
    const post = await posts.create({ title: 'Die Bank', categories: [] });
    const ids = [post.id];
    await posts.trash({ ids });
    expect(await posts.list()).toEqual([]);
    expect(await posts.trashed()).toMatchObject([{ id: post.id, title: 'Die Bank', words: 0 }]);
    await expect(posts.read({ id: post.id })).rejects.toMatchObject({ code: 'POST_NOT_FOUND' });
    await expect(posts.trash({ ids })).rejects.toMatchObject({ code: 'POST_NOT_FOUND' });
    const twin = await posts.create({ title: 'Die Bank', categories: [] });
    expect(twin.slug).toBe('die-bank');
    expect(await posts.bringBack({ ids })).toMatchObject([
      { ...post, slug: 'die-bank-2', revision: 2 },
    ]);
    expect(await posts.trashed()).toEqual([]);
    await posts.trash({ ids });
    await posts.remove({ ids });
    expect(await posts.trashed()).toEqual([]);
    expect(await readdir(join(path, 'trash'))).toEqual([]);
    expect(await made.client.history.versions({ post: post.id })).toMatchObject([
      { title: 'Die Bank', kind: 'before-removal' },
    ]);
    expect(await posts.bringBack({ ids })).toMatchObject([{ title: 'Die Bank' }]);
  });

  test('changes of many posts can be taken back', async () => {
    const made = await desk();
    const { content } = await withLibrary(made);
    const { posts, library } = made.client;
    const categories = [aCategory(), aCategory({ id: 'kat-neu', slug: 'neu', name: 'Neu' })];
    const authors = [anAuthor(), anAuthor({ id: 'autor-0002', name: 'Ada' })];
    await library.save({ content: { ...content, categories, authors }, baseRevision: 1 });
    const first = await posts.create({ title: 'Eins', categories: ['kat-praxis'] });
    const second = await posts.create({ title: 'Zwei', categories: [] });
    const merge = (id: string) => ({
      id,
      status: 'ready' as const,
      addCategories: ['kat-neu'],
      removeCategories: ['kat-praxis'],
      addAuthors: ['autor-0002'],
    });
    const { changed, undo } = await posts.changeMany({
      changes: [merge(first.id), merge(second.id)],
    });
    expect(changed.sort()).toEqual([first.id, second.id].sort());
    for (const { id } of [first, second]) {
      expect(await posts.read({ id })).toMatchObject({
        status: 'ready',
        categories: ['kat-neu'],
        authors: ['autor-0002'],
      });
    }
    expect((await posts.changeMany({ changes: [merge(first.id)] })).changed).toEqual([]);
    await posts.changeMany({ changes: undo });
    for (const before of [first, second]) {
      expect(contentOf(await posts.read({ id: before.id }))).toEqual(contentOf(before));
    }
    await expect(
      posts.changeMany({ changes: [{ id: first.id, addCategories: ['nirgends'] }] }),
    ).rejects.toMatchObject({ code: 'CATEGORY_NOT_FOUND' });
  });
});
