import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { STYLE_RULES } from '../../../../core/style/rules/index.js';
import { aPost } from '../../../builders/content.js';
import { aHost, aHostWithLibrary } from '../../../builders/host.js';

/** A library whose posts have teasers of so many words, a day apart. */
async function aLibraryWithTeasers(lengths: readonly number[]) {
  const made = await aHostWithLibrary();
  for (const [index, words] of lengths.entries()) {
    const lead = Array.from({ length: words }, () => 'Wort').join(' ');
    const publishAt = new Date(Date.UTC(2026, 0, 1 + index)).toISOString();
    const post = aPost({ id: `post-${1000 + index}`, slug: `beitrag-${index}`, publishAt });
    await made.library.posts.insert({ ...post, body: `${lead}.\n\n<!--more-->\n\nMehr.` });
  }
  return made;
}

describe('a check over a library', () => {
  test('compares a teaser with its neighbours, of which it was not asked', async () => {
    const { client } = await aLibraryWithTeasers([30, 32, 34, 200]);
    const of = async (about: 'everything' | 'descriptions') => {
      const checked = await client.checks.run({ posts: ['post-1003'], about });
      return checked.flatMap(({ findings }) => findings).filter(({ rule }) => rule !== 'date-far');
    };
    expect(await of('everything')).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ rule: 'teaser-long', params: { count: 200, usual: 32 } }),
      ]),
    );
    expect(await of('descriptions')).toEqual([]);
  });

  test('is the same for all at once as for each alone, newest first', async () => {
    const { client } = await aLibraryWithTeasers(Array.from({ length: 120 }, (_, at) => 20 + at));
    const all = await client.checks.run({ posts: null });
    expect(all.map(({ slug }) => slug)).toEqual(
      Array.from({ length: 120 }, (_, at) => `beitrag-${119 - at}`),
    );
    for (const found of [all[0], all[49], all[50], all[119]]) {
      expect(found?.findings).not.toEqual([]);
      expect(await client.checks.run({ posts: [found?.post ?? ''] })).toEqual([found]);
    }
    const told = [];
    for await (const piece of await client.checks.runTold({ posts: null })) told.push(piece);
    expect(told.map(({ done, total }) => [done, total])).toEqual([
      [50, 120],
      [100, 120],
      [120, 120],
    ]);
    expect(told.flatMap(({ found }) => found)).toEqual(all);
  });

  test('says when a named post is not there', async () => {
    const { client } = await aLibraryWithTeasers([30]);
    const posts = ['post-1000', 'post-9999'];
    await expect(client.checks.run({ posts })).rejects.toMatchObject({ code: 'POST_NOT_FOUND' });
  });
});

describe('the sample library', () => {
  test('has no style finding to look at in its nine finished posts', async () => {
    const { client, folder } = await aHost();
    const path = join(folder, 'beispiel');
    await client.library.create({ path, sample: true, name: 'Aktenlicht', language: 'de' });
    const styleRules = new Set(STYLE_RULES.map(({ id }) => id));
    const posts = await client.posts.list();
    const ids = posts.filter(({ status }) => status !== 'draft').map(({ id }) => id);
    expect(ids).toHaveLength(9);
    const checked = await client.checks.run({ posts: ids });
    const open = checked.flatMap(({ slug, findings }) =>
      findings
        .filter(({ rule, severity }) => styleRules.has(rule) && severity !== 'hint')
        .map(({ rule, params }) => [slug, rule, params]),
    );
    expect(open).toEqual([]);
  });
});
