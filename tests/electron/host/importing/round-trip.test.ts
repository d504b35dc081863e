import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MarkdownPreset } from '../../../../core/export/presets/preset.js';
import { newImageUse } from '../../../../core/image/image-use.js';
import { PostContent, type Post } from '../../../../core/post/post.js';
import { aCategory, anAuthor, anImageUse } from '../../../builders/content.js';
import { anOpenLibrary, aPng, aPostContent } from '../../../builders/open-library.js';

type Place = Awaited<ReturnType<typeof anOpenLibrary>>;
let from: Place;
let to: Place;
beforeEach(async () => {
  [from, to] = [await anOpenLibrary('von'), await anOpenLibrary('nach')];
});
afterEach(async () => {
  await from.remove();
  await to.remove();
});

async function exportAll(
  place: Place,
  preset: MarkdownPreset,
  name = 'paket.zip',
): Promise<string> {
  const out = join(place.top, name);
  const all = { format: 'markdown' as const, preset, posts: null, category: null };
  for await (const event of await place.client.exports.run({
    ...all,
    force: true,
    replace: true,
    out,
  })) {
    if (event.kind === 'done') return event.path;
  }
  throw new Error('the export did not end');
}

async function fill({ library }: Place) {
  const add = async (colour: string, name: string) =>
    (await library.assets.add(await aPng(colour), name)).hash;
  const [one, two, three] = [
    await add('#111111', 'Größe 1.png'),
    await add('#222222', 'Größe 1.png'),
    await add('#333333', 'porträt.png'),
  ];
  const profile = { ...library.content.profile, name: 'Der „Blog“: eins', tagline: '- 1\n#' };
  const bio = `**Fett** ![](asset:${two}){decorative}`;
  const authors = [
    anAuthor({
      bio,
      portrait: anImageUse('c', { asset: three, credit: 'Foto: A', align: 'left' }),
    }),
    anAuthor({ id: 'autor-0002', name: 'Bo Gast', guest: true }),
  ];
  const categories = [
    aCategory({ description: 'Aus der *Praxis*' }),
    aCategory({ id: 'kat-zwei', slug: 'zwei', name: 'Zwei' }),
  ];
  const content = { ...library.content, profile, categories, authors };
  const altSettings = { ...content.altSettings, longLength: 150, glossary: ['Altquell', 'a: b #'] };
  await library.saveContent({ ...content, altSettings }, library.revision);
  const body = `\n\nAnfang ![A \\[b\\] „c“](asset:${one} "Cap \\"x\\""){.alignright width=50% credit="D" purpose=scene}\n\n---\n\n\`![code](asset:${one})\`\n\n<!--more-->\n\n![](asset:${two}){decorative}\n\n<img src="x.png">\n\n`;
  await library.posts.insert({
    ...aPostContent({
      title: 'Titel: „mit“ # allem & *Stern*',
      slug: 'titel',
      status: 'review',
      categories: ['kat-zwei', 'kat-praxis'],
      tags: ['a, b', 'ja', '2026'],
      authors: ['autor-0002', 'autor-0001'],
      byline: 'Ein Gast: "aus Talmünde"',
      introduction: `Vorwort\n\n![x](asset:${one})\n---\n`,
      body,
      teaserMode: 'excerpt',
      excerpt: 'yes\n...\n',
      featured: { ...newImageUse(two), alt: ' ', purpose: 'chart', width: 40, caption: '"q"' },
      notes: '\ttab\n\n',
      publishAt: '2026-01-02T03:04:05.678Z',
      dismissals: [
        {
          ...{ asset: one, altHash: '0123abcd', rule: 'alt-opinion-words', reason: 'other' },
          ...{ note: 'Heißt so: „schön“\n- ja', by: 'Ida', at: '2026-01-01T10:00:00.000Z' },
        },
      ],
    }),
    id: 'post-fest-0001',
    createdAt: '2025-12-24T18:00:00.000Z',
    updatedAt: '2025-12-31T23:59:59.999Z',
  });
  await library.posts.insert(
    aPostContent({ title: '', slug: 'ohne-titel', body: '', language: 'en' }),
  );
}

describe.each(MarkdownPreset.options)('a Markdown bundle for %s', (preset) => {
  it('gives back the same library in an empty one', async () => {
    await fill(from);
    const report = await to.client.imports.run({ paths: [await exportAll(from, preset)] });
    expect(report.notes.filter(({ outcome }) => outcome !== 'added')).toEqual([]);
    const plain = (posts: Post[]) => posts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(plain(await to.library.posts.all())).toEqual(plain(await from.library.posts.all()));
    const { id } = to.library.content;
    expect(to.library.content).toEqual({ ...from.library.content, id });
    const names = (place: Place) =>
      place.library.assets
        .list()
        .map(({ hash, originalName }) => `${hash} ${originalName}`)
        .sort();
    expect(names(to)).toEqual(names(from));
  });

  it('exported again from there is the same byte for byte', async () => {
    await fill(from);
    const first = await exportAll(from, preset);
    await to.client.imports.run({ paths: [first] });
    const second = await exportAll(to, preset);
    expect((await readFile(second)).equals(await readFile(first))).toBe(true);
  });
});

describe('a Markdown bundle', () => {
  it('imported twice changes nothing the second time', async () => {
    await fill(from);
    const path = await exportAll(from, 'plain');
    await to.client.imports.run({ paths: [path] });
    const before = await to.library.posts.all();
    const report = await to.client.imports.run({ paths: [path] });
    expect(report.posts).toEqual([]);
    expect(await to.library.posts.all()).toEqual(before);
  });

  it('never overwrites a post that changed since', async () => {
    await fill(from);
    const path = await exportAll(from, 'plain');
    const post = await from.library.posts.get('post-fest-0001');
    const changed = { ...PostContent.parse(post), body: 'Neuer' };
    await from.library.posts.save(post.id, post.revision, changed);
    const report = await from.client.imports.run({ paths: [path] });
    expect(report.notes.map(({ reason }) => reason)).toContain('post-copied');
    expect((await from.library.posts.get(post.id)).body).toBe('Neuer');
    expect(report.posts).toMatchObject([{ slug: 'titel-2' }]);
  });
});
