import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blogParser } from '../../../core/markdown/grammar.js';

/** Every node of one of the kinds with its source, in order. */
function nodes(source: string, ...kinds: string[]): string[] {
  const found: string[] = [];
  blogParser.parse(source).iterate({
    enter(node) {
      if (kinds.includes(node.name)) found.push(source.slice(node.from, node.to));
    },
  });
  return found;
}

describe('gender stars', () => {
  const words = ['Bürger*innen', 'Kolleg*in', 'jede*r', 'eine*n', 'ihre*m', 'Gäst*e', 'unsere*s'];

  test.each(words)('%s twice in a sentence is no emphasis', (word) => {
    expect(nodes(`${word} und ${word} kommen.`, 'Emphasis')).toEqual([]);
  });

  test('an emphasis around a word with a star keeps the whole word', () => {
    expect(nodes('Für *Bürger*innen* da.', 'Emphasis')).toEqual(['*Bürger*innen*']);
    expect(nodes('**Bürger*innen** da.', 'StrongEmphasis')).toEqual(['**Bürger*innen**']);
  });

  test.each([
    '## Bürger*innen und Kolleg*innen',
    '| Bürger*innen | Kolleg*innen |\n| --- | --- |\n| Bürger*innen | Gäst*innen |',
    '[Bürger*innen und Kolleg*innen](https://example.org)',
    '- Bürger*innen\n  und Kolleg*innen',
  ])('also in %j', (source) => {
    expect(nodes(source, 'Emphasis')).toEqual([]);
  });

  test('ordinary emphasis is untouched', () => {
    expect(nodes('ein *wichtiges* Wort und *innen* auch', 'Emphasis')).toEqual([
      '*wichtiges*',
      '*innen*',
    ]);
    expect(nodes('un*glaub*lich', 'Emphasis')).toEqual(['*glaub*']);
    expect(nodes('un*inner*lich', 'Emphasis')).toEqual(['*inner*']);
  });
});

describe('footnotes', () => {
  test('a reference in the text and a definition of several paragraphs', () => {
    const source = 'Satz[^1].\n\n[^1]: Erster *Absatz*.\n\n    Zweiter Absatz.\n\nWieder Text.';
    expect(nodes(source, 'FootnoteReference')).toEqual(['[^1]']);
    expect(nodes(source, 'FootnoteDefinition')).toEqual([
      '[^1]: Erster *Absatz*.\n\n    Zweiter Absatz.',
    ]);
    expect(nodes(source, 'Paragraph').at(-1)).toBe('Wieder Text.');
  });

  test('a definition of one word is no link definition', () => {
    expect(nodes('[^a]: Wort', 'FootnoteDefinition', 'LinkReference')).toEqual(['[^a]: Wort']);
  });
});

describe('the teaser break', () => {
  test('is found on its own line, inside a paragraph and in Windows line ends', () => {
    expect(nodes('Eins.\n\n<!--more-->\n\nZwei.', 'TeaserBreak')).toEqual(['<!--more-->']);
    expect(nodes('Eins.\n<!--more-->\nZwei.', 'TeaserBreak')).toEqual(['<!--more-->']);
    expect(nodes('Eins. <!--more--> Zwei.', 'TeaserBreak')).toEqual(['<!--more-->']);
    expect(nodes('Eins.\r\n\r\n<!--more-->\r\n\r\nZwei.', 'TeaserBreak')).toEqual(['<!--more-->']);
  });

  test('does not count in code, nor do other comments', () => {
    expect(nodes('```\n<!--more-->\n```\n\n`<!--more-->`', 'TeaserBreak')).toEqual([]);
    expect(nodes('<!-- more -->\n\n<!--mehr-->', 'TeaserBreak')).toEqual([]);
  });
});

describe('image attributes', () => {
  test('belong to the image they follow', () => {
    const image = '![Alt](asset:x "Titel"){.alignleft credit="Foto: } Ada"}';
    expect(nodes(`Text ${image} Text`, 'Image')).toEqual([image]);
    expect(nodes(image, 'ImageAttributes')).toEqual(['{.alignleft credit="Foto: } Ada"}']);
  });

  test('stay text after a link, after a space, and when they are not closed', () => {
    expect(nodes('[a](b){c} ![a](b) {c} ![a](b){c', 'ImageAttributes')).toEqual([]);
  });
});

test('any text parses without an error and covers itself', () => {
  const piece = fc.constantFrom(
    ...['*', '**', '_', '[^1]', '[^1]: ', '![', '](', ')', '{', '}', '|', '\n', '\n\n', '> ', '- '],
    ...[
      '<!--more-->',
      'Bürger*innen',
      'a',
      ' ',
      '    ',
      '`',
      '```\n',
      '\\',
      '~~',
      '\r\n',
      '| --- |',
      '<sub>',
      '</sub>',
      '<br>',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const source = pieces.join('');
      const tree = blogParser.parse(source);
      expect(tree.length).toBe(source.length);
      tree.iterate({
        enter({ from, to, node }) {
          expect(from).toBeLessThanOrEqual(to);
          if (node.parent) expect(to).toBeLessThanOrEqual(node.parent.to);
        },
      });
    }),
    { numRuns: 500 },
  );
});
