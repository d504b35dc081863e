import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findImages } from '../../../core/image/find-images.js';
import { writeImageUse } from '../../../core/image/image-markdown.js';
import { altDecision, newImageUse, type ImageUse } from '../../../core/image/image-use.js';
import { ImagePurpose } from '../../../core/image/purpose.js';

const HASH = 'ab'.repeat(32);
const OTHER = 'cd'.repeat(32);

function alts(body: string): string[] {
  return findImages(body).map(({ use }) => use.alt);
}

describe('where images count', () => {
  test('in paragraphs, lists, quotes, tables, headings, footnotes and links', () => {
    const image = (alt: string) => `![${alt}](asset:${HASH})`;
    const body = [
      image('Absatz'),
      `- ${image('Liste')}\n  - ${image('tiefer')}`,
      `> ${image('Zitat')}`,
      `| a | b |\n| --- | --- |\n| ${image('Tabelle \\| Zelle')} | x |`,
      `## ${image('Überschrift')}`,
      `[${image('Link')}](https://example.org)`,
      `**${image('fett')}**`,
      `[^1]: ${image('Fußnote')}`,
    ].join('\n\n');
    expect(alts(body)).toEqual(
      [
        'Absatz',
        'Liste',
        'tiefer',
        'Zitat',
        'Tabelle | Zelle',
        'Überschrift',
        'Link',
        'fett',
      ].concat('Fußnote'),
    );
  });

  test('not in code, comments or escaped', () => {
    const image = `![Alt](asset:${HASH})`;
    expect(
      findImages(
        `\`${image}\`\n\n\`\`\`\n${image}\n\`\`\`\n\n    ${image}\n\n<!-- ${image} -->\n\n\\${image}`,
      ),
    ).toEqual([]);
  });

  test('not those from the web, whose place in the count stays free for the next', () => {
    const body = `![Web](https://example.org/a.png) ![Eigenes](asset:${HASH})`;
    expect(findImages(body).map(({ index, use }) => [index, use.alt])).toEqual([[0, 'Eigenes']]);
  });

  test('offsets are UTF-16 and cover the attributes', () => {
    const image = `![Alt](asset:${HASH} "Titel"){.alignleft}`;
    const body = `Häuser 🏡 mit ${image} daneben`;
    const [found] = findImages(body);
    expect(body.slice(found?.from, found?.to)).toBe(image);
  });

  test('in a text with Windows line ends', () => {
    const body = `Eins.\r\n\r\n![Zwei](asset:${HASH}){decorative}\r\n\r\nDrei.`;
    const [found] = findImages(body);
    expect(body.slice(found?.from, found?.to)).toBe(`![Zwei](asset:${HASH}){decorative}`);
    expect(found?.use.decision).toBe('decorative');
  });
});

describe('what is read', () => {
  test('everything an image of the dialect can carry', () => {
    const body = `![Kinder pflanzen.](asset:${HASH} "Im *Stadtpark*"){.alignright width=50% credit="Foto: Ada" purpose=scene lang=en focus=30-100 text="Baum\\n\\"Tag\\"" target="Zum Park" long="Erstens.\\nZweitens." for=ab12cd34 by="Ada Lind" unconfirmed anonymous}`;
    expect(findImages(body)[0]?.use).toEqual({
      asset: HASH,
      alt: 'Kinder pflanzen.',
      decision: 'described',
      purpose: 'scene',
      caption: 'Im *Stadtpark*',
      credit: 'Foto: Ada',
      align: 'right',
      width: 50,
      text: 'Baum\n"Tag"',
      target: 'Zum Park',
      long: 'Erstens.\nZweitens.',
      by: 'Ada Lind',
      confirmedFor: 'ab12cd34',
      unconfirmed: true,
      anonymous: true,
      lang: 'en',
      focus: { x: 30, y: 100 },
    });
  });

  test('the alt text loses its marks, keeps gender stars and resolves escapes and references', () => {
    expect(alts(`![Die **neuen** \`Räume\` &amp; 3 \\* 4](asset:${HASH})`)).toEqual([
      'Die neuen Räume & 3 * 4',
    ]);
    expect(alts(`![Bürger*innen und Kolleg*innen](asset:${HASH})`)).toEqual([
      'Bürger*innen und Kolleg*innen',
    ]);
    expect(alts(`![Sie liest „[Plan](https://example.org "x")“](asset:${HASH})`)).toEqual([
      'Sie liest „Plan“',
    ]);
    expect(alts(`![&#8222;Gr&uuml;n&#x201C; &unbekannt;](asset:${HASH})`)).toEqual([
      '„Grün“ &unbekannt;',
    ]);
  });

  test('an alt text over several lines of a quote', () => {
    expect(alts(`> ![Kinder\n> pflanzen](asset:${HASH})`)).toEqual(['Kinder\npflanzen']);
  });

  test('references to a definition elsewhere', () => {
    const body = `![Plan][bild] und ![bild]\n\n[Bild]: asset:${HASH} "Titel"`;
    expect(findImages(body).map(({ use }) => [use.alt, use.caption])).toEqual([
      ['Plan', 'Titel'],
      ['bild', 'Titel'],
    ]);
  });
});

describe('links around images', () => {
  const link = (inside: string) => findImages(`[${inside}](https://example.org/a\\_b)`)[0]?.link;

  test('say where they lead and whether the image is alone in them', () => {
    expect(link(`![Alt](asset:${HASH}){.alignleft}`)).toEqual({
      href: 'https://example.org/a_b',
      only: true,
      text: '',
    });
    expect(link(`![Alt](asset:${HASH}) Zum Bericht`)).toMatchObject({
      only: false,
      text: 'Zum Bericht',
    });
    expect(link(`![](asset:${HASH}) ![Zwei](asset:${OTHER})`)?.only).toBe(false);
    expect(findImages(`![Alt](asset:${HASH})`)[0]?.link).toBeNull();
  });
});

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(...Array.from('\\[]()*_`<>&!~|"\'{}#=^:;$ \n\tBürger*innen')),
    maxLength: 40,
  }),
  fc.constantFrom(
    'Bürger*innen & Kolleg*innen',
    '&auml;',
    '![x](asset:y)',
    '</p>',
    '[^1]',
    '~~a~~',
  ),
);

const anyUse: fc.Arbitrary<ImageUse> = fc
  .record({
    asset: fc.constantFrom(HASH, OTHER),
    alt: words,
    caption: words,
    credit: words,
    decorative: fc.boolean(),
    purpose: fc.constantFrom(null, ...ImagePurpose.options),
    align: fc.constantFrom('none', 'left', 'right', 'center', 'wide'),
    width: fc.option(fc.integer({ min: 10, max: 100 })),
    text: words,
    target: words,
    long: words,
    by: words,
    confirmedFor: fc.constantFrom(null, 'ab12cd34', '00000000'),
    unconfirmed: fc.boolean(),
    anonymous: fc.boolean(),
    lang: fc.constantFrom(null, 'de', 'en'),
    focus: fc.option(
      fc.record({ x: fc.integer({ min: 0, max: 100 }), y: fc.integer({ min: 0, max: 100 }) }),
    ),
  })
  .map(({ decorative, ...use }) => {
    const line = (text: string) => text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
    const lines = (text: string) => text.replace(/\s*(?:\r\n?|\n)\s*/g, '\n').trim();
    const texts = {
      alt: line(use.alt),
      caption: line(use.caption),
      credit: line(use.credit),
      text: lines(use.text),
      target: line(use.target),
      long: lines(use.long),
      by: line(use.by),
    };
    return { ...newImageUse(HASH), ...use, ...texts, decision: altDecision(texts.alt, decorative) };
  });

describe('what writeImageUse writes, findImages reads back unchanged', () => {
  test.each([
    ['alone', '', ''],
    ['in a sentence', 'Text *mit* ', ' danach.'],
    ['in a list', '1. Punkt\n   ', '\n'],
    ['in a table', '| a | b |\n| --- | --- |\n| ', ' | x |'],
    ['in a link', '[', '](https://example.org)'],
  ])('%s', (_name, before, after) => {
    fc.assert(
      fc.property(anyUse, (use) => {
        const written = writeImageUse(use);
        const found = findImages(before + written + after);
        expect(found.map((image) => image.use)).toEqual([use]);
        expect(found[0]?.from).toBe(before.length);
        expect(found[0]?.to).toBe(before.length + written.length);
      }),
      { numRuns: 400 },
    );
  });
});
