import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aCategory } from '../builders/content.js';
import { contentOf } from '../builders/host.js';
import { aPicture } from '../builders/pictures.js';
import { overEveryTransport, withLibrary } from './over-every-transport.js';

overEveryTransport('imports, checks and layouts', (desk) => {
  test('imports.run takes a folder in and says what became of each part', async () => {
    const made = await desk();
    await withLibrary(made);
    const folder = join(made.folder, 'herein');
    await mkdir(folder);
    await writeFile(join(folder, 'bank.png'), await aPicture().png().toBuffer());
    await writeFile(
      join(folder, 'post.md'),
      '---\ntitle: Die Bank\n---\n![Eine Bank](bank.png)\n\n![Weg](fehlt.png)\n',
    );
    const report = await made.client.imports.run({ paths: [folder] });
    expect(report).toMatchObject({ posts: [{ slug: 'die-bank', title: 'Die Bank' }], assets: 1 });
    expect(report.notes.map(({ outcome }) => outcome)).toContain('left-out');
    const [asset] = await made.client.assets.list();
    expect((await made.client.posts.readAll({ category: null }))[0]?.body).toContain(
      `asset:${asset?.hash ?? ''}`,
    );
  });

  test('imports.run names what it cannot find and changes nothing', async () => {
    const made = await desk();
    await withLibrary(made);
    const path = join(made.folder, 'nirgends');
    const answer: unknown = await made.client.imports
      .run({ paths: [path] })
      .catch((reason: unknown) => reason);
    expect(JSON.stringify(answer)).toContain('nirgends');
    expect(await made.client.posts.list()).toEqual([]);
    await expect(made.client.imports.run({ paths: [] })).rejects.toMatchObject({
      code: 'INPUT_INVALID',
    });
  });

  test('checks.run lists the findings of every post, or of the named ones; checks.runTold tells how far it is', async () => {
    const made = await desk();
    await withLibrary(made);
    const { posts, checks } = made.client;
    const good = await posts.create({ title: 'Gut', categories: [] });
    const bad = await posts.create({ title: 'Lücke', categories: [] });
    const body = `![](asset:${'a'.repeat(64)})`;
    await posts.save({ id: bad.id, baseRevision: 1, content: contentOf(bad, { body }) });
    const [checked] = await checks.run({ posts: [bad.id] });
    expect(checked).toMatchObject({ post: bad.id });
    expect(checked?.findings).toContainEqual(
      expect.objectContaining({ rule: 'alt-missing', severity: 'block', from: 0 }),
    );
    const all = await checks.run({ posts: null });
    expect(all.map(({ post }) => post).sort()).toEqual([good.id, bad.id].sort());
    const pieces: unknown[] = [];
    for await (const told of await checks.runTold({ posts: null })) pieces.push(told);
    expect(pieces).toEqual([{ found: all, done: 2, total: 2 }]);
    await expect(checks.run({ posts: ['nirgends'] })).rejects.toMatchObject({
      code: 'POST_NOT_FOUND',
    });
  });

  test('layouts.render gives each page, and says what is missing', async () => {
    const made = await desk();
    const { content } = await withLibrary(made);
    const { posts, layouts, library } = made.client;
    const category = aCategory();
    await library.save({ content: { ...content, categories: [category] }, baseRevision: 1 });
    const post = await posts.create({ title: 'Die Bank', categories: [category.id] });
    const page = { post: null, category: null, page: 1, standalone: false };
    for (const request of [
      { ...page, layout: 'article', post: post.id },
      { ...page, layout: 'teaser', post: post.id },
      { ...page, layout: 'category', category: category.id },
    ] as const) {
      expect((await layouts.render(request)).html).toContain('Die Bank');
      expect((await layouts.render({ ...request, standalone: true })).html).toContain('<style');
    }
    const failures = [
      ['POST_NOT_FOUND', { ...page, layout: 'article', post: 'nirgends' }],
      ['CATEGORY_NOT_FOUND', { ...page, layout: 'category', category: 'nirgends' }],
      ['INPUT_INVALID', { ...page, layout: 'teaser' }],
      ['INPUT_INVALID', { ...page, layout: 'category', category: category.id, page: 9 }],
    ] as const;
    for (const [code, request] of failures) {
      await expect(layouts.render(request)).rejects.toMatchObject({ code, defined: true });
    }
  });
});
