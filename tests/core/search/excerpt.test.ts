import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, marksIn } from '../../../core/search/excerpt.js';
import { queryTerms } from '../../../core/search/query.js';
import { readable } from '../../../core/search/searched-text.js';

const marked = (text: string, query: string) => {
  const excerpt = excerptOf(text, queryTerms(query));
  return excerpt?.marks.map(({ from, to }) => excerpt.text.slice(from, to));
};

describe('an excerpt', () => {
  const long = `${'Am Anfang steht viel anderes. '.repeat(20)}Die Bürger:innen warten vor dem Rathaus auf den Bücherbus. ${'Danach folgt noch mehr. '.repeat(20)}`;

  it('holds the hits with their gender ending, cut between words', () => {
    expect(marked(long, 'buecherbus burger')).toEqual(['Bürger:innen', 'Bücherbus']);
    const text = excerptOf(long, queryTerms('rathaus'))?.text ?? '';
    expect(text).toMatch(/^… \p{L}/u);
    expect(text).toMatch(/\p{L}\.? …$/u);
    expect(text.length).toBeLessThan(190);
  });

  it('stands where most of the words are', () => {
    const text = `Bus ${'und weiter '.repeat(40)} Bus und Bibliothek`;
    expect(marked(text, 'Bus Bibliothek')).toEqual(['Bus', 'Bibliothek']);
  });

  it('is nothing without a hit', () => {
    expect(excerptOf('Ein Text', queryTerms('Rathaus'))).toBeNull();
    expect(excerptOf('Ein Text', [])).toBeNull();
    expect(marksIn('Ein Text', [])).toEqual([]);
  });

  it('marks only places inside itself', () => {
    const word = fc.constantFrom('Bürger', 'Bürgerinnen', 'Amt', 'x', 'ein', 'z'.repeat(300), '–');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 120 }), fc.array(word, { maxLength: 3 }), (a, b) => {
        const excerpt = excerptOf(a.join(' '), queryTerms(b.join(' ')));
        for (const { from, to } of excerpt?.marks ?? []) {
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(excerpt?.text.length ?? 0);
        }
        if (excerpt !== null) expect(excerpt.marks.length).toBeGreaterThan(0);
      }),
    );
  });
});

it('Markdown is searched as it reads', () => {
  const source = [
    '## Der **Bücherbus** kommt',
    '<!--more-->',
    '- mit *Kolleg\\*innen* und [Termin](https://example.org/weg)[^1]',
    '![Ein Bus hält.](asset:0123 "Foto vom Tag"){.alignleft width=50%}',
    'Zwei Bürger*innen und Gäst*innen',
  ].join('\n\n');
  expect(readable(source)).toBe(
    'Der Bücherbus kommt mit Kolleg*innen und Termin 1 Ein Bus hält. Foto vom Tag Zwei Bürger*innen und Gäst*innen',
  );
});
