import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ImportReport } from '../../core/contract/imports.js';
import { findImages } from '../../core/image/find-images.js';
import type { Post } from '../../core/post/post.js';
import { anOpenLibrary } from '../builders/open-library.js';
import { readZip } from '../builders/read-bundle.js';
import { Site } from './site.js';
import { exported, writtenSite } from './written-site.js';

type Place = Awaited<ReturnType<typeof anOpenLibrary>>;

let site: Site;
let place: Place;
let report: ImportReport;
let posts: ReadonlyMap<string, Post>;

/** Imports an export file and a folder of uploads beside it. */
async function take(into: Place, xml: Buffer, uploads: ReadonlyMap<string, Buffer>) {
  const file = join(into.top, 'export.xml');
  const folder = join(into.top, 'uploads');
  await writeFile(file, xml);
  for (const [path, bytes] of uploads) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  return into.client.imports.run({ paths: [file, folder] });
}

const bySlug = async ({ library }: Place) =>
  new Map((await library.posts.all()).map((post) => [post.slug, post]));

beforeAll(async () => {
  site = await Site.start();
  const uploads = await writtenSite(site);
  place = await anOpenLibrary();
  report = await take(place, await exported(site), uploads);
  posts = await bySlug(place);
});
afterAll(() => place.remove());

const HASH = /asset:[0-9a-f]{64}/g;
const bodyOf = (slug: string) => posts.get(slug)?.body.replace(HASH, 'asset:…');

test('what WordPress itself exports comes in: every post, and what is left out is said', () => {
  expect([...posts.keys()].sort()).toEqual(['bloecke', 'geplant', 'hello-world', 'klassisch']);
  const said = report.notes.filter(({ outcome }) => outcome !== 'added');
  expect(said.map(({ reason, params }) => [reason, params['kind'] ?? params['name']])).toEqual([
    ['wordpress-pages', 'page'],
    ['wordpress-others', 'trash'],
    ['shortcode-kept', 'unbekannt'],
  ]);
});

test('with the fields as WordPress holds them', async () => {
  const { authors, categories } = place.library.content;
  const held = await site.run<[string, string, string, string][]>(`return array_map(fn ($post) =>
    [$post->post_name, trim(html_entity_decode($post->post_title)), html_entity_decode($post->post_excerpt), get_post_time('c', true, $post)],
    get_posts(['post_status' => ['publish', 'future'], 'posts_per_page' => -1]));`);
  expect(held).toHaveLength(3);
  for (const [slug, title, excerpt, moment] of held) {
    const post = posts.get(slug);
    expect(post).toMatchObject({ title, excerpt });
    expect(Date.parse(post?.publishAt ?? '')).toBe(Date.parse(moment));
  }
  const post = posts.get('bloecke');
  expect(post?.tags.toSorted()).toEqual(['Höfe', 'a, b']);
  expect(authors.find(({ id }) => id === post?.authors[0])?.name).toBe('Mara Lind');
  expect(categories.find(({ id }) => id === post?.categories[0])).toMatchObject({
    ...{ slug: 'praxis', name: 'Praxis & Rat', description: 'Aus der Praxis' },
  });
  expect(post?.featured).toMatchObject({ alt: 'Ein Brunnen', decision: 'described' });
  const states = ['bloecke', 'klassisch', 'geplant'].map((slug) => posts.get(slug)?.status);
  expect(states).toEqual(['exported', 'draft', 'ready']);
});

test('with every block in the dialect', () => {
  expect(bodyOf('bloecke'))
    .toBe(`Alle **Kolleg*innen** & *Bürger:innen* ~~nie~~, 4 < 5, „so“, C:\\neu[^1] 👩‍💻.

<!--more-->

## Erste Schritte

### Zweite

Ein [Link](https://example.org/?a=1&b=2),${'  '}
und \`Code\`.

- eins
  - zwei
- drei

1. erstens

> Ein Hof gehört allen.
>
> *Ada*

| Tag | Zahl |
| --- | --- |
| Mo | 4 |

Die Woche

![Die Bank, von oben gesehen](asset:… "Im *Mai*"){.alignleft}

![](asset:…)

![Ein Brunnen](asset:…)

---

\`\`\`
a < b
c
\`\`\`

Spalte.

<https://video.example/1>

[^1]: Gezählt im *Mai* „2026“.`);
});

test('with what was written before there were blocks', () => {
  expect(bodyOf('klassisch')).toBe(`Vorspann mit **Fett**.

<!--more-->

![Bank im Hof](asset:… "Die Bank am *Abend*"){.alignright}

Zwei${'  '}
Zeilen.

![Ein Brunnen](asset:…)

\\[unbekannt art="x"]`);
});

test('with the pictures of the uploads folder, each where it was', () => {
  const shown = [...(posts.get('bloecke')?.body.matchAll(HASH) ?? [])].map(([address]) => address);
  expect(new Set(shown).size).toBe(3);
  expect(place.library.assets.list()).toHaveLength(3);
  expect(report.notes.some(({ reason }) => reason.startsWith('picture-'))).toBe(false);
});

test('goes out to WordPress again and comes back the same', async () => {
  // Who comes with an export is a guest until somebody says otherwise, and guests get a byline.
  const { content, revision } = place.library;
  const authors = content.authors.map((author) => ({ ...author, guest: false }));
  await place.library.saveContent({ ...content, authors }, revision);
  const out = join(place.top, 'bundle.zip');
  const all = { format: 'wordpress' as const, posts: null, category: null, force: true };
  const events = await place.client.exports.run({ ...all, out, replace: false });
  while ((await events.next()).done !== true) continue;
  const files = await readZip(out);
  const again = await anOpenLibrary('zurück');
  const media = [...files].filter(([name]) => name.startsWith('media/'));
  await take(again, files.get('posts.xml') ?? Buffer.alloc(0), new Map(media));
  const back = await bySlug(again);
  for (const [slug, { title, body, excerpt, tags }] of posts) {
    expect(back.get(slug), slug).toMatchObject({ title, excerpt });
    expect(back.get(slug)?.tags.toSorted()).toEqual(tags.toSorted());
    expect(described(back.get(slug)?.body ?? '')).toEqual(described(body));
  }
  await again.remove();
});

/** What has to be the same of a text: its words with their marks, and of each picture what is said about it. */
function described(body: string) {
  const pictures = findImages(body).map(({ use: { alt, caption, align } }) => [
    alt,
    caption,
    align,
  ]);
  return { pictures, text: body.replace(HASH, 'asset:…').replace(/\{[^{}\n]*\}/g, '') };
}
