import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Post } from '../../../../core/post/post.js';
import { STYLE_RULES } from '../../../../core/style/rules/index.js';
import { DEFAULT_STYLE_SETTINGS } from '../../../../core/style/settings.js';
import { stylePosts } from '../../../../electron/host/checking/style-posts.js';
import { aLibrary, anAuthor, aPost } from '../../../builders/content.js';
import { aHost } from '../../../builders/host.js';

const NOW = '2026-06-01T08:00:00.000Z';

function finished(id: string, words: number): Post {
  const lead = Array.from({ length: words }, () => 'Wort').join(' ');
  const body = `${lead}.\n\n<!--more-->\n\nMehr.`;
  return aPost({ id, body, authors: ['autor-0001'], createdAt: '2026-05-01T08:00:00.000Z' });
}

describe('the house style over a library', () => {
  const library = aLibrary({ authors: [anAuthor()] });

  test('compares a teaser with its neighbours', () => {
    const posts = [30, 32, 34].map((words, index) => finished(`post-000${index}`, words));
    const long = finished('post-0009', 34);
    const body = `${'Kurz und gut. '.repeat(60)}\n\n<!--more-->\n\nMehr.`;
    const style = stylePosts(library, [...posts, long], NOW);
    expect(style(long)).toEqual([]);
    expect(
      style({ ...long, body }).map(({ rule, params }) => [rule, params['usual']]),
    ).toContainEqual(['teaser-long', 32]);
  });

  test('follows the levels the library sets', () => {
    const styleSettings = {
      ...DEFAULT_STYLE_SETTINGS,
      levels: { 'byline-missing': 'block' as const },
    };
    const post = { ...finished('post-0001', 30), authors: [] };
    const found = stylePosts({ ...library, styleSettings }, [post], NOW)(post);
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['byline-missing', 'block'],
    ]);
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
