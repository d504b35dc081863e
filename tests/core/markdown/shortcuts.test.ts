import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeText } from '../../../core/markdown/escape.js';
import { lexDocument, lexInline } from '../../../core/markdown/lex.js';
import { openingOf, openingWords } from '../../../core/markdown/opening-words.js';
import { ALWAYS_CHEAP, costliestParagraph } from '../../../core/markdown/paragraph-cost.js';
import { isPlainLine } from '../../../core/markdown/plain-line.js';

const words = fc.constantFrom(
  ...['Wort', 'Größe', '&amp;', '&', '!', ']', '(x)', '.', ':', '//', 'http:', 'https', 'ftp'],
  ...['www', '|', '#', '- ', '1. ', '> ', '"', "'", '\u00a0', '=', '{a}', 'mailto:a', '$', '€'],
  ...[' ', ' ', ' ', '  ', '\t', '\n', ' \n'],
);
const marks = fc.constantFrom('**Wort**', '[a](b)', 'a@b.de', '`c`', '  \n', '\\', '<!--more-->');

test('a line that is not parsed is what the parser makes of it', () => {
  const line = fc.array(fc.oneof({ weight: 20, arbitrary: words }, marks), { maxLength: 15 });
  let plain = 0;
  fc.assert(
    fc.property(line, (parts) => {
      const source = parts.join('');
      if (!isPlainLine(source)) return;
      plain += 1;
      // With a comment behind it the line is parsed.
      expect(lexInline(source)).toEqual(lexInline(`${source}<!---->`).slice(0, -1));
    }),
    { numRuns: 2000, seed: 5 },
  );
  expect(plain).toBeGreaterThan(500);
});

test('the opening of a parsed text is that of the text', () => {
  const block = fc.constantFrom(
    ...['Ein Satz mit *sechs* Wörtern[^1] hier.', '## Titel', '- eins\n- zwei', '> Zitat'],
    ...[
      '| A | B |\n| - | - |\n| c | d |',
      '[^1]: Eine Note.',
      'Vor <!--more--> nach',
      '```\nx\n```',
    ],
    ...['<!--more-->', '[Wort][ziel] folgt', '[ziel]: https://example.org', '![Alt](asset:x)'],
  );
  fc.assert(
    fc.property(fc.array(block, { maxLength: 9 }), fc.nat(30), (blocks, count) => {
      const text = blocks.join('\n\n');
      const first = openingOf(lexDocument(text), count).slice(0, count);
      expect(first).toEqual(openingWords(text, count).slice(0, count));
    }),
    { numRuns: 500 },
  );
});

test('escaping drops what no page may hold, and only that', () => {
  // eslint-disable-next-line no-control-regex
  const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff\p{Cs}]/gu;
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(0xffff), (text, code) => {
      const whole = `${text}${String.fromCharCode(code)}<`;
      const kept = whole.replace(forbidden, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      const written = kept.replaceAll('>', '&gt;').replaceAll('"', '&quot;');
      expect(escapeText(whole)).toBe(written.replaceAll("'", '&#39;'));
    }),
  );
});

test.each(['[', '@', 'a@', ' ', ' [', '&'])(
  'a text that is not measured would pass if it were: only %j',
  (sign) => {
    const line = sign.repeat(ALWAYS_CHEAP).slice(0, ALWAYS_CHEAP);
    expect(costliestParagraph([line])).toBeNull();
    expect(costliestParagraph([`x${line.slice(1, -2)}x@`])).toBeNull();
  },
);
