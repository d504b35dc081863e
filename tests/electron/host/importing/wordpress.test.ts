import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importNoteSentence } from '../../../../core/messages/import-notes.js';
import { aHostWithLibrary } from '../../../builders/host.js';
import { aPng } from '../../../builders/open-library.js';
import {
  anExport,
  EXPORT_START,
  exportItem,
  exportMeta,
} from '../../../builders/wordpress-export.js';

async function imported(xml: string, uploads: Readonly<Record<string, Buffer>> = {}) {
  const { client, folder, library } = await aHostWithLibrary();
  const path = join(folder, 'export.xml');
  const media = join(folder, 'uploads');
  await writeFile(path, xml);
  await mkdir(media);
  for (const [name, bytes] of Object.entries(uploads)) {
    await mkdir(join(media, name, '..'), { recursive: true });
    await writeFile(join(media, name), bytes);
  }
  const run = () => client.imports.run({ paths: [path, media] });
  const report = await run();
  return { report, library, run, reasons: report.notes.map(({ reason }) => reason) };
}

const URL = 'https://hof.example/wp-content/uploads/2024/05';
const attachment = {
  id: 7,
  type: 'attachment',
  status: 'inherit',
  excerpt: 'Im Mai',
  more: `<wp:attachment_url>${URL}/bank.png</wp:attachment_url>${exportMeta('_wp_attachment_image_alt', 'Rote Bank')}`,
};

describe('a WordPress export file', () => {
  it('tells the time of a draft by the clock of the blog', async () => {
    const draft = {
      id: 9,
      status: 'draft',
      title: 'Entwurf',
      name: 'entwurf',
      content: '<p>Text</p>',
    };
    const { library } = await imported(
      anExport(draft, { ...draft, id: 10, name: 'winter' })
        .replaceAll('2024-05-01 10:00:00', '0000-00-00 00:00:00')
        .replace(/2024-05-01 12:00:00(?![\s\S]*2024-05-01)/, '2024-12-01 12:00:00'),
    );
    const times = (await library.posts.all()).map(({ slug, publishAt }) => ({ slug, publishAt }));
    expect(times).toContainEqual({ slug: 'entwurf', publishAt: '2024-05-01T10:00:00.000Z' });
    expect(times).toContainEqual({ slug: 'winter', publishAt: '2024-12-01T11:00:00.000Z' });
  });

  it('brings a classic post with its surroundings and its pictures', async () => {
    const { library, reasons } = await imported(
      anExport(
        attachment,
        { id: 8, type: 'page', title: 'Impressum' },
        {
          id: 9,
          title: 'Bänke &amp; Bäume',
          name: 'baenke',
          excerpt: 'Kurz gesagt',
          content: `Erster Absatz\nmit Umbruch.\n\n<!--more-->\n\n[caption id="x" align="alignleft" width="300"]<img src="${URL}/bank-300x150.png" alt="Bank" /> Unten[/caption]\n\n[gallery ids="7"]\n\n[karte ort="Hof"]`,
          more: `<category domain="category" nicename="aus-der-praxis"><![CDATA[Aus der Praxis]]></category><category domain="post_tag" nicename="hof"><![CDATA[Hof]]></category>${exportMeta('_thumbnail_id', '7')}`,
        },
      ),
      { '2024/05/bank.png': await aPng() },
    );
    const [post] = await library.posts.all();
    const hash = library.assets.list()[0]?.hash;
    expect(post).toMatchObject({
      title: 'Bänke & Bäume',
      slug: 'baenke',
      status: 'exported',
      tags: ['Hof'],
      excerpt: 'Kurz gesagt',
      teaserMode: 'break',
      publishAt: '2024-05-01T10:00:00.000Z',
      featured: { asset: hash, alt: 'Rote Bank', unconfirmed: true },
    });
    expect(post?.body).toBe(`Erster Absatz  
mit Umbruch.

<!--more-->

![Bank](asset:${hash} "Unten"){.alignleft}

![Rote Bank](asset:${hash} "Im Mai")

\\[karte ort="Hof"]`);
    expect(library.content.categories).toMatchObject([
      { slug: 'aus-der-praxis', name: 'Aus der Praxis', description: 'Berichte' },
    ]);
    expect(library.content.authors).toMatchObject([{ name: 'Mara Lind' }]);
    expect(reasons).toContain('wordpress-pages');
    expect(reasons).toContain('shortcode-kept');
  });

  it('reads blocks with footnotes and names pictures that are missing', async () => {
    const { library, report, run } = await imported(
      anExport({
        id: 3,
        title: 'Blöcke',
        name: 'bl%c3%b6cke',
        content: `<!-- wp:paragraph -->\n<p>Wort<sup data-fn="ab-1" class="fn"><a href="#ab-1" id="ab-1-link">1</a></sup></p>\n<!-- /wp:paragraph -->\n\n<!-- wp:image {"align":"right"} -->\n<figure class="wp-block-image alignright"><img src="${URL}/fehlt.png" alt="Fehlt"/><figcaption class="wp-element-caption">Weg</figcaption></figure>\n<!-- /wp:image -->\n\n<!-- wp:footnotes /-->`,
        more: exportMeta('footnotes', '[{"id":"ab-1","content":"Die <em>Note</em>"}]'),
      }),
    );
    const [post] = await library.posts.all();
    expect(post?.slug).toBe('bloecke');
    expect(post?.body).toBe(
      `Wort[^1]\n\n![Fehlt](${URL}/fehlt.png "Weg"){.alignright}\n\n[^1]: Die *Note*`,
    );
    expect(report.notes.find(({ reason }) => reason === 'picture-remote')?.params).toEqual({
      target: `${URL}/fehlt.png`,
    });
    const again = await run();
    expect(again.posts).toEqual([]);
    expect(library.posts.size).toBe(1);
  });
});

describe('an export file that is not to be trusted', () => {
  const good = exportItem({ id: 1, title: 'Gut', content: 'Gut' });
  const cases: [string, string][] = [
    ['has a DOCTYPE', `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "b">]>${anExport()}`],
    ['nests without end', `${EXPORT_START}${good}${'<a>'.repeat(100_000)}`],
    ['stops in the middle', `${EXPORT_START}${good}<item>`],
    ['has an entity nobody declared', `${EXPORT_START}${good}<item>&bombe;</item></channel></rss>`],
    ['has control characters', `${EXPORT_START}${good}<item>\u0001</item></channel></rss>`],
    ['is another kind of XML', '<svg><text>Hallo</text></svg>'],
    ['holds a text beyond measure', `${EXPORT_START}${good}<item><title>${'a'.repeat(6_000_000)}`],
    ['never closes a comment', `${EXPORT_START}${good}<!--${'a'.repeat(6_000_000)}`],
    ['is empty', ''],
  ];
  it.each(cases)('because it %s changes nothing and is explained', async (_kind, xml) => {
    const { library, report } = await imported(xml);
    expect(library.posts.size).toBe(0);
    const said = report.notes.map((note) => [
      importNoteSentence(note, 'de'),
      importNoteSentence(note, 'en'),
    ]);
    expect(said).toMatchSnapshot();
  });
});
