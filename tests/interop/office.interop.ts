import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportReport } from '../../core/contract/imports.js';
import { findImages } from '../../core/image/find-images.js';
import { newImageUse } from '../../core/image/image-use.js';
import type { Post } from '../../core/post/post.js';
import { anOpenLibrary, aPng, aPostContent } from '../builders/open-library.js';
import { anOfficeFile, converted } from './office-text.js';
import { HERE } from './programs.js';

type Place = Awaited<ReturnType<typeof anOpenLibrary>>;

/** The text of `anOfficeFile` as it has to arrive; `one` and `two` are its pictures. */
const arrived = (one: string, two: string) => `## Erste Schritte

Alle Kolleg*innen kamen pünktlich[^1], mit großer [Freude](https://example.org/freude?a=1&b=2)[^2].

### Auszeichnung & Zeichen

**Fett**, *kursiv*, ~~gestrichen~~, H₂O und m².

Eine Zeile${'  '}
und noch eine, 4 < 5 „so“.

#### Listen

- eins
  - zwei
    - drei
- vier

1. erstens
2. zweitens

| Tag | Zahl |
| --- | --- |
| Mo | 4 |
| Di | 5 |

> Ein Hof gehört allen.

![Eine Bank im Hof](asset:${one} "Die Bank im März"){unconfirmed}

![](asset:${two})

Mit Bild im Satz.

Schluss.

[^1]: Gezählt im Mai.
[^2]: Am Ende gezählt.`;

async function onlyPost(place: Place): Promise<Post> {
  const [post, ...others] = await place.library.posts.all();
  if (post === undefined || others.length > 0) throw new Error('expected one post');
  return post;
}

describe.skipIf(!HERE.office).each(['docx', 'odt'] as const)(
  'a text that LibreOffice wrote as .%s',
  (format) => {
    let place: Place;
    let files: string;
    let report: ImportReport;
    let post: Post;
    let pictures: [Buffer, Buffer];
    beforeAll(async () => {
      place = await anOpenLibrary();
      files = join(place.top, 'office');
      await mkdir(files);
      pictures = [await aPng('#0f5c66'), await aPng('#c08040')];
      const path = await anOfficeFile(files, format, pictures);
      report = await place.client.imports.run({ paths: [path] });
      post = await onlyPost(place);
    });
    afterAll(() => place.remove());

    it('arrives with title, headings, lists, table, links, notes, quotation, pictures and captions', async () => {
      const assets = findImages(post.body).map(({ use }) => use.asset);
      expect(post.title).toBe('Der neue Hof');
      expect(post.body).toBe(arrived(assets[0] ?? '', assets[1] ?? ''));
      const pixels = (bytes: Buffer) => sharp(bytes).removeAlpha().raw().toBuffer();
      for (const [index, asset] of assets.entries()) {
        const stored = await pixels(await place.library.assets.bytes(asset));
        expect(stored.equals(await pixels(pictures[index] ?? Buffer.alloc(0)))).toBe(true);
      }
    });

    it('has its comment as a note on the passage', () => {
      expect(post.reviewNotes).toMatchObject([
        {
          by: 'Mara Lind',
          at: '2026-03-02T09:30:00.000Z',
          text: 'Bitte belegen.',
          anchor: { kind: 'passage', quote: 'kamen pünktlich' },
        },
      ]);
    });

    it('has its changes accepted, and says so; nothing else is said', () => {
      expect(post.body).not.toContain('kleiner');
      expect(report.notes.map(({ reason }) => reason)).toEqual(['word-changes', 'post-added']);
    });

    it('leaves as a Word document whose text comes back the same', async () => {
      const out = join(files, 'hin.docx');
      await place.client.exports.word({ post: post.id, out, replace: false });
      const again = await anOpenLibrary('zurück');
      await again.client.imports.run({ paths: [out] });
      const back = await onlyPost(again);
      expect(back.title).toBe(post.title);
      // Between title and text stands where and when; behind it is space for the approval.
      const own = back.body.slice(
        back.body.indexOf('\n\n') + 2,
        back.body.indexOf('\n\n## Freigabe'),
      );
      const notes = back.body.slice(back.body.indexOf('\n\n[^1]'));
      expect(comparable(own + notes, again)).toBe(comparable(post.body, place));
      await again.remove();
    });
  },
);

/**
 * A text without what a Word document for approval cannot keep: pictures are sent smaller, as JPEG, a
 * caption is a paragraph, a quotation is an indented one.
 */
function comparable(body: string, place: Place): string {
  let text = body;
  for (const { use, from, to } of findImages(body).toReversed()) {
    const { width, height } = place.library.assets.get(use.asset);
    const caption = use.caption === '' ? '' : `\n\n${use.caption}`;
    const shown = `![${use.alt}](${(width / height).toFixed(1)})${caption}`;
    text = text.slice(0, from) + shown + text.slice(to);
  }
  return text.replace(/^> /gm, '');
}

describe.skipIf(!HERE.office)('a Word document for approval', () => {
  it('shows LibreOffice every picture with its description, and a decorative one without', async () => {
    const place = await anOpenLibrary();
    const add = async (colour: string, name: string) =>
      (await place.library.assets.add(await aPng(colour), name)).hash;
    const [one, two, three] = [
      await add('#111111', 'eins.png'),
      await add('#222222', 'zwei.png'),
      await add('#333333', 'drei.png'),
    ];
    const alt = 'Ein Plan „A“ & „B“: 4 < 5, C:\\neu, Kolleg*innen "so" 👩‍💻';
    const body = `![Eine Bank](asset:${one} "Im Hof"){.alignleft}\n\nText ![Ein Brunnen](asset:${two}) im Satz.\n\n![](asset:${three}){decorative}\n`;
    const featured = { ...newImageUse(one), alt, decision: 'described' as const };
    const { id } = await place.library.posts.insert(aPostContent({ body, featured }));
    const out = join(place.top, 'freigabe.docx');
    await place.client.exports.word({ post: id, out, replace: false });
    const flat = await readFile(await converted(out, 'fodt', place.top), 'utf8');
    const frames = [...flat.matchAll(/<draw:frame[\s\S]*?<\/draw:frame>/g)].map(
      ([frame]) => /<svg:desc>([^<]*)<\/svg:desc>/.exec(frame)?.[1] ?? '',
    );
    const escaped = alt.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    expect(frames.map((text) => text.replace(/&quot;/g, '"'))).toEqual([
      escaped,
      'Eine Bank',
      'Ein Brunnen',
      '',
    ]);
    await place.remove();
  });
});
