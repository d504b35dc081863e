import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../core/markdown/plain-text.js';
import { textToMarkdown } from '../../../core/paste/text-to-markdown.js';

describe('words that were copied without their looks', () => {
  it.each([
    ['Nur *heute* und _morgen_, nicht ~gestern~', 'Nur **heute** und *morgen*, nicht ~~gestern~~'],
    [
      'Danke den Kolleg*innen und Bürger*innen, 3*4*5',
      'Danke den Kolleg*innen und Bürger*innen, 3\\*4\\*5',
    ],
    ['Hallo Mara,\nbis morgen\nJonas', 'Hallo Mara,  \nbis morgen  \nJonas'],
    [
      'Bitte mitbringen:\n- Ausweis\n- Foto\nDanke',
      'Bitte mitbringen:\n\n- Ausweis\n- Foto\n\nDanke',
    ],
    ['• Ausweis\n• Foto', '- Ausweis\n- Foto'],
    ['23. November: Markt', '23\\. November: Markt'],
    ['Termin\n23.11. um 10', 'Termin  \n23.11. um 10'],
    ['# 1 der Liste ist Talmünde.\n', null],
    ['#talmünde *neu*', '#talmünde **neu**'],
    ['Preis\n===', 'Preis  \n\\==='],
    ['+ 5 Grad\n+ Wind', '\\+ 5 Grad  \n\\+ Wind'],
    ['[10:02, 23.11.2025] Mara: *Ja*', '[10:02, 23.11.2025] Mara: **Ja**'],
    ['Plan: https://example.org/_alt_/a*b*c.', 'Plan: <https://example.org/_alt_/a*b*c>.'],
    ['Erster Absatz\n\n\nZweiter *Absatz*', 'Erster Absatz\n\nZweiter **Absatz**'],
  ])('%j becomes %j', (text, markdown) => {
    expect(textToMarkdown(text)).toBe(markdown);
  });

  it('go on over lines that a program ended', () => {
    const mail =
      'Das Bürgerbüro öffnet im Winter eine Stunde später, weil die\nHeizung erst ab acht Uhr läuft und der Bus aus Bergmünde um\nhalb neun kommt.';
    expect(textToMarkdown(mail)).toBe(mail.replaceAll('\n', ' '));
  });

  it.each([
    'Ein Satz.',
    'https://example.org/a_b_c',
    '- ein Punkt',
    '## Überschrift\n\nText mit *Betonung*',
    'Das ist **wichtig** und *schief*.',
    'Siehe [hier](https://example.org) und *dort*.',
    '- eins\n  - zwei\n- *drei*',
    '| Ort | Zahl |\n| --- | --- |\n| *Tal* | 3 |',
    'Mark[^1] und *so*',
    'H<sub>2</sub>O und *so*',
    'Vorn\n\n<!--more-->\n\n*Hinten*',
  ])('stay as they are when they are Markdown or need nothing: %j', (text) => {
    expect(textToMarkdown(text)).toBeNull();
  });

  it('keep every word and every line', () => {
    const line = fc
      .array(
        fc.constantFrom('Wort', 'Bus', '3*4', '5.', '(a)', '#tag', '–', 'a_b', '1)', '=', '|'),
        {
          minLength: 1,
          maxLength: 6,
        },
      )
      .map((words) => words.join(' '))
      .filter((text) => /^\p{L}/u.test(text));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
        const markdown = textToMarkdown(lines.join('\n')) ?? lines.join('\n');
        expect(plainText(markdown)).toBe(lines.join(' '));
        expect(markdown.split('  \n')).toHaveLength(lines.length);
      }),
      { numRuns: 300 },
    );
  });
});
