import { expect, test } from 'vitest';
import { aCategory } from '../builders/content.js';
import { contentOf } from '../builders/host.js';
import { overEveryTransport, withLibrary } from './over-every-transport.js';

overEveryTransport('search', (desk) => {
  test('finds posts by text, title, tags and the names of categories, and follows every save', async () => {
    const made = await desk();
    await withLibrary(made);
    const { client } = made;
    const { open } = await client.library.state();
    const content = { ...open!.content, categories: [aCategory({ name: 'Praxisbeispiele' })] };
    await client.library.save({ content, baseRevision: open!.revision });
    const [category] = content.categories;
    const bus = await client.posts.create({ title: 'Der Bücherbus', categories: [category!.id] });
    const desk2 = await client.posts.create({ title: 'Im Rathaus', categories: [] });
    const find = async (text: string) => (await client.search.query({ text })).posts;

    expect(await client.search.query({ text: 'buecherbus' })).toEqual({
      posts: [bus.id],
      read: 2,
      total: 2,
    });
    expect(await find('praxisbeispiel')).toEqual([bus.id]);
    expect(await find('Bürgerinnen')).toEqual([]);

    const body = 'Am Schalter warten **Bürger\\*innen**, ![Ein Tresen](asset:weg) und Gäste.';
    await client.posts.save({
      id: desk2.id,
      baseRevision: 1,
      content: contentOf(desk2, { body, tags: ['Digitalisierung'] }),
    });
    expect(await find('bürger')).toEqual([desk2.id]);
    expect(await find('tresen digitalisierung')).toEqual([desk2.id]);
    expect(await client.search.excerpt({ text: 'Bürgerinnen', post: desk2.id })).toEqual({
      text: 'Am Schalter warten Bürger*innen, Ein Tresen und Gäste.',
      marks: [{ from: 19, to: 31 }],
    });
    expect(await client.search.excerpt({ text: 'rathaus', post: desk2.id })).toBeNull();
    await expect(client.search.excerpt({ text: 'x', post: 'nirgends' })).rejects.toMatchObject({
      code: 'POST_NOT_FOUND',
    });
  });
});
