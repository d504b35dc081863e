import { join } from 'node:path';
import { writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { aCategory, anImageUse } from '../builders/content.js';
import { contentOf } from '../builders/host.js';
import { overEveryTransport, withLibrary } from './over-every-transport.js';

overEveryTransport('posts', (desk) => {
  test('create makes a draft with a slug of its own', async () => {
    const made = await desk();
    await withLibrary(made);
    const { posts } = made.client;
    const post = await posts.create({ title: 'Für Bürger:innen', categories: [] });
    expect(post).toMatchObject({ slug: 'fuer-buerger-innen', status: 'draft', revision: 1 });
    expect((await posts.create({ title: 'Für Bürger:innen', categories: [] })).slug).toBe(
      'fuer-buerger-innen-2',
    );
    expect(await posts.read({ id: post.id })).toEqual(post);
    await expect(posts.create({ title: 'x', categories: ['nirgends'] })).rejects.toMatchObject({
      code: 'CATEGORY_NOT_FOUND',
      data: { category: 'nirgends' },
    });
  });

  test('save answers the new revision, and conflicts, taken slugs and bad input are told apart', async () => {
    const made = await desk();
    await withLibrary(made);
    const { posts } = made.client;
    const post = await posts.create({ title: 'Eins', categories: [] });
    await posts.create({ title: 'Zwei', categories: [] });
    const { id } = post;
    const body = 'Größe: 5 × 3 m – „gut“ 🌳\r\n\tmit Tabulator';
    const saved = await posts.save({ id, baseRevision: 1, content: contentOf(post, { body }) });
    expect(saved.revision).toBe(2);
    expect(await posts.read({ id })).toMatchObject({ ...saved, body });
    const failures = [
      ['POST_CONFLICT', contentOf(post, { body: 'alt' }), { title: 'Eins', post: id }],
      ['SLUG_TAKEN', contentOf(post, { slug: 'zwei' }), { slug: 'zwei' }],
      ['INPUT_INVALID', contentOf(post, { slug: 'Nicht so' }), { field: 'content.slug' }],
    ] as const;
    for (const [code, content, data] of failures) {
      const baseRevision = code === 'POST_CONFLICT' ? 1 : 2;
      await expect(posts.save({ id, baseRevision, content })).rejects.toMatchObject({ code, data });
    }
    await expect(
      posts.save({ id: 'nirgends', baseRevision: 1, content: contentOf(post) }),
    ).rejects.toMatchObject({ code: 'POST_NOT_FOUND', data: { post: 'nirgends' } });
  });

  test('list counts words and pictures by alt decision', async () => {
    const made = await desk();
    await withLibrary(made);
    const { posts } = made.client;
    const post = await posts.create({ title: 'Eins', categories: [] });
    const hash = 'b'.repeat(64);
    const body = `Drei kurze Wörter\n\n![Bank](asset:${hash}) ![](asset:${hash}){decorative}\n\n![](asset:${hash})`;
    const content = contentOf(post, { body, featured: anImageUse('a') });
    await posts.save({ id: post.id, baseRevision: 1, content });
    expect(await posts.list()).toMatchObject([
      {
        id: post.id,
        thumbnail: 'a'.repeat(64),
        images: { described: 2, decorative: 1, missing: 1 },
      },
    ]);
    expect((await posts.list())[0]?.words).toBeGreaterThanOrEqual(3);
  });

  test('readAll gives a category’s posts, newest first', async () => {
    const made = await desk();
    const { content } = await withLibrary(made);
    const { posts, library } = made.client;
    const category = aCategory();
    await library.save({ content: { ...content, categories: [category] }, baseRevision: 1 });
    for (const [title, publishAt, categories] of [
      ['Alt', '2020-01-01T00:00:00.000Z', [category.id]],
      ['Neu', '2030-01-01T00:00:00.000Z', [category.id]],
      ['Woanders', null, []],
    ] as const) {
      const post = await posts.create({ title, categories: [...categories] });
      await posts.save({
        id: post.id,
        baseRevision: 1,
        content: contentOf(post, { publishAt }),
      });
    }
    const titles = async (id: string | null) =>
      (await posts.readAll({ category: id })).map(({ title }) => title);
    expect(await titles(category.id)).toEqual(['Neu', 'Alt']);
    expect(await titles(null)).toHaveLength(3);
    await expect(posts.readAll({ category: 'nirgends' })).rejects.toMatchObject({
      code: 'CATEGORY_NOT_FOUND',
    });
  });

  test('a damaged post says so instead of being missing', async () => {
    const made = await desk();
    const { path } = await withLibrary(made);
    const { id } = await made.client.posts.create({ title: 'Verloren', categories: [] });
    await made.client.library.close();
    await writeFile(join(path, 'posts', `${id}.json`), '{"payload":{"title":"Verloren"');
    const { damages } = await made.client.library.open({ path });
    expect(damages).toMatchObject([{ title: 'Verloren', outcome: 'quarantined' }]);
    await expect(made.client.posts.read({ id })).rejects.toMatchObject({
      code: 'POST_DAMAGED',
      data: { title: 'Verloren' },
    });
  });
});
