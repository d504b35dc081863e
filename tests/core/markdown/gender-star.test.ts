import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskGenderStars } from '../../../core/markdown/gender-star.js';
import { renderMarkdown } from '../../../core/markdown/render.js';
import { renderOptions } from './render-options.js';

const WORDS = [
  'Bürger*innen',
  'Kolleg*in',
  'jede*r',
  'eine*n',
  'ihre*m',
  'Gäst*e',
  'unsere*s',
  'Bürger*innenrat',
];
const words = fc.constantFrom(...WORDS);

describe('a gender star', () => {
  test('is never emphasis, whatever stands around it', () => {
    fc.assert(
      fc.property(
        words,
        words,
        fc.constantFrom(' und ', ', ', ' * ', ' 5* ', ' **fett** '),
        (a, b, mid) => {
          const html = renderMarkdown(`${a}${mid}${b}`, renderOptions());
          expect(html).not.toContain('<em>');
          expect(html).toContain(a);
          expect(html).toContain(b);
        },
      ),
    );
  });

  test('stays inside the emphasis around its word', () => {
    fc.assert(
      fc.property(words, (word) => {
        expect(renderMarkdown(`*${word}*`, renderOptions())).toBe(`<p><em>${word}</em></p>\n`);
        expect(renderMarkdown(`**${word}**`, renderOptions())).toBe(
          `<p><strong>${word}</strong></p>\n`,
        );
      }),
    );
  });

  test('is masked in place: no offset moves', () => {
    fc.assert(
      fc.property(fc.string(), words, (text, word) => {
        expect(maskGenderStars(text + word)).toHaveLength(text.length + word.length);
      }),
    );
    expect(maskGenderStars('Bürger*innen *und* Rat')).toBe('Bürgerainnen *und* Rat');
  });
});
