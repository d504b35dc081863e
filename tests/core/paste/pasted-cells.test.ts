import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToCells, textToCells } from '../../../core/paste/pasted-cells.js';
import { parseHtml } from './corpus.js';

const cells = (html: string, intoHead = false) => htmlToCells(parseHtml(html), { intoHead });

describe('what is pasted into a cell', () => {
  it.each([
    ['<p>Nur <b>heute</b> und <i>morgen</i></p>', 'Nur **heute** und *morgen*'],
    ['<p>Erste Zeile</p><p>Zweite Zeile</p>', 'Erste Zeile<br>Zweite Zeile'],
    ['<h2>Öffnungszeiten</h2><p>Montag</p>', 'Öffnungszeiten<br>Montag'],
    ['<ul><li>Ausweis</li><li>Foto</li></ul>', '– Ausweis<br>– Foto'],
    ['<ol start="3"><li>Nummer ziehen</li></ol>', '3. Nummer ziehen'],
    ['<p>Mit | Strich und 3 * 4</p>', 'Mit | Strich und 3 * 4'],
    ['<pre>a | b\nc</pre>', '`a | b`<br>`c`'],
    [
      '<p><a href="https://example.org/plan?utm_source=brief">Plan</a></p>',
      '[Plan](https://example.org/plan)',
    ],
  ])('%s is one line of the dialect', (html, line) => {
    expect(cells(html).rows).toEqual([[line]]);
  });

  it('leaves pictures and footnotes out and says so', () => {
    const word =
      '<p>Talmünde<a href="#_ftn1" name="_ftnref1">[1]</a><img src="data:image/png;base64,AA=="></p><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Stand 2026</p></div>';
    expect(cells(word)).toEqual({
      rows: [['Talmünde']],
      leftOut: [
        { what: 'pictures', count: 1 },
        { what: 'footnotes', count: 1 },
      ],
    });
  });

  it('is a cell of its own for each cell of a spreadsheet, in one row and in one column too', () => {
    const sheet = (rows: string[][]) =>
      `<meta charset="utf-8"><table><colgroup><col></colgroup><tbody>${rows
        .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
        .join('')}</tbody></table>`;
    for (const rows of [
      [['1', '2', '3']],
      [['1'], ['2'], ['3']],
      [
        ['Ort', 'Zahl'],
        ['Talmünde', ''],
      ],
    ]) {
      expect(cells(sheet(rows)).rows).toEqual(rows);
    }
  });

  it('loses the bold of a first row where that becomes the head', () => {
    const table = '<table><tr><td><b>Ort</b></td><td><b>Zahl</b></td></tr></table>';
    expect(cells(table, true).rows).toEqual([['Ort', 'Zahl']]);
    expect(cells(table).rows).toEqual([['**Ort**', '**Zahl**']]);
  });
});

describe('words with tabs', () => {
  it('are cells, and every sign stands for itself', () => {
    expect(textToCells('Ort\tZahl\r\nTal*münde*\t"zwei\nZeilen mit ""Zitat"""\n')).toEqual([
      ['Ort', 'Zahl'],
      ['Tal\\*münde\\*', 'zwei<br>Zeilen mit "Zitat"'],
    ]);
  });

  it('are left to the cell where there is no tab', () => {
    expect(textToCells('Nur Worte\nund noch mehr')).toBeNull();
  });

  it('give back every field in its place', () => {
    const field = fc.string({ unit: fc.constantFrom('a', 'ä', '"', ',', '–') });
    const rows = fc.integer({ min: 2, max: 4 }).chain((columns) =>
      fc.array(fc.array(field, { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 4,
      }),
    );
    const quoted = (words: string) => `"${words.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(rows, (fields) => {
        const text = fields.map((row) => row.map(quoted).join('\t')).join('\n');
        expect(textToCells(text)).toEqual(fields);
      }),
    );
  });
});
