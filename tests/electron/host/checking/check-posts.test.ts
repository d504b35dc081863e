import { describe, expect, it } from 'vitest';
import { aPost } from '../../../builders/content.js';
import { dismissalOf } from '../../../../core/alt/dismissal.js';
import { aHostWithLibrary, contentOf } from '../../../builders/host.js';
import { aPng } from '../../../builders/open-library.js';

async function aPostWith(alt: string) {
  const made = await aHostWithLibrary();
  const { hash } = await made.library.assets.add(await aPng('#123456'), 'bild.png');
  const post = await made.client.posts.create({ title: 'Beitrag', categories: [] });
  const content = contentOf(post, { body: `Text.\n\n![${alt}](asset:${hash})\n` });
  const saved = await made.client.posts.save({ id: post.id, baseRevision: 1, content });
  // The house style has its own tests; here it is about the picture.
  const check = async () => {
    const checked = (await made.client.checks.run({ posts: [post.id] }))[0]!;
    return { ...checked, findings: checked.findings.filter(({ rule }) => rule.startsWith('alt-')) };
  };
  return { ...made, post, content, check, revision: saved.revision };
}

describe('checking a post', () => {
  it('includes spelling', async () => {
    const { check } = await aPostWith('Eine Frau hält eine Urkunnde in der Hand');
    expect((await check()).findings).toMatchObject([
      { rule: 'alt-spelling', params: { written: 'Urkunnde', right: 'Urkunde' } },
    ]);
  });

  it('lists dismissed findings apart', async () => {
    const { client, post, content, check, revision } = await aPostWith('Das Bild zeigt den Hafen');
    const [finding] = (await check()).findings;
    const judged = {
      reason: 'on-purpose',
      note: '',
      by: 'Ada',
      at: '2026-01-01T00:00:00.000Z',
    } as const;
    const dismissals = [dismissalOf(finding!, judged)!];
    await client.posts.save({
      id: post.id,
      baseRevision: revision,
      content: { ...content, dismissals },
    });
    const { findings, dismissed } = await check();
    expect(findings).toEqual([]);
    expect(dismissed).toMatchObject([
      { finding: { rule: 'alt-redundant-prefix' }, dismissal: judged },
    ]);
  });

  it('follows the settings of the library', async () => {
    const { client, library, check } = await aPostWith('Das Bild zeigt den Hafen');
    const altSettings = { ...library.content.altSettings, off: ['alt-redundant-prefix'] };
    await client.library.save({
      content: { ...library.content, altSettings },
      baseRevision: library.revision,
    });
    expect((await check()).findings).toEqual([]);
  });
});

it('names a text that nothing can read instead of passing it as faultless', async () => {
  const { client, library } = await aHostWithLibrary();
  await library.posts.insert(aPost({ body: '> '.repeat(400) + 'tief' }));
  const [found] = await client.checks.run({ posts: null });
  expect(found?.findings.map(({ rule, severity }) => [rule, severity])).toContainEqual([
    'text-unreadable',
    'block',
  ]);
});
