import { describe, expect, test } from 'vitest';
import { altText, countWords, plainText } from '../../../core/markdown/plain-text.js';

const IMAGE = `![Alt mit vier Wörtern](asset:${'a'.repeat(64)} "Unterschrift"){credit="Foto: Ada"}`;

describe('plain text', () => {
  test('keeps the words and drops the marks', () => {
    const source =
      '## *Titel*\n\nEin **fetter** [Link](https://example.org) mit `Code`&nbsp;&amp; Rest[^1].\n\n- eins\n  - zwei\n\n> drei\n\n| a | b |\n| - | - |\n| c | d |\n\n[^1]: Note';
    expect(plainText(source).split('\n')).toEqual([
      'Titel',
      'Ein fetter Link mit Code & Rest.',
      ...['eins', 'zwei', 'drei', 'a', 'b', 'c', 'd', 'Note'],
    ]);
  });

  test('leaves out pictures, their captions, comments and the break', () => {
    expect(
      plainText(`Vor.\n\n${IMAGE}\n\n<!--more-->\n\n<!-- weg -->\n\nNach ${IMAGE} Bild.`),
    ).toBe('Vor.\nNach Bild.');
  });
});

describe('the number of words', () => {
  test.each([
    ['', 0],
    ['– … –', 0],
    ['Bürger*innen und Kolleg:innen', 3],
    ['2025/26 ist E-Mail', 3],
    [`Ein Satz. ${IMAGE}`, 2],
    ['Zeile eins\nZeile zwei<br>Ende', 5],
    ['- eins\n- zwei', 2],
  ])('of %j is %i', (source, count) => {
    expect(countWords(source)).toBe(count);
  });
});

describe('the words of an alt text', () => {
  test.each([
    ['Kolleg*innen im *Büro*', 'Kolleg*innen im Büro'],
    ['Plakat\nmit \\*Stern\\* &amp; „Text“', 'Plakat mit *Stern* & „Text“'],
    ['außen ![innen](x) Ende', 'außen innen Ende'],
  ])('%j are %j', (markdown, text) => {
    expect(altText(markdown)).toBe(text);
  });
});
