import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import { rememberingWriter } from '../../../core/markdown/body-writer.js';
import { chunkEnd } from '../../../core/markdown/chunk-end.js';
import { renderLead, renderMarkdown } from '../../../core/markdown/render.js';
import { renderOptions } from './render-options.js';

const HASH = 'a'.repeat(64);

/** Lines and beginnings of lines at which blocks open, close, or only seem to. */
const LINES = [
  ...['', '', '', ' ', '\t', 'Ein Satz.', 'mehr *davon*', '    eingerückt', '  zwei', '   - tief'],
  ...['- Punkt', '- [ ] offen', '1. Erstens', '2) Zweitens', '* * *', '---', '===', '- ```', '+'],
  ...['```', '~~~', '   ```', '````', '``` js', '```a`', '> Zitat', '> - in', '> ```', '>'],
  ...['# Titel', '## Titel', 'Titel\n---', '|a|b|', '|-|-|', '| a', '[^1]', '[^1]: Note', '[^2]:'],
  ...['    weiter in der Note', '[a]: https://a.example', '[a]: b "Titel', 'zu"', '[a]', '[b][a]'],
  ...[
    '[offen',
    'zu]: ziel',
    '[c]:',
    '<!--more-->',
    '<!--',
    '-->',
    'a <!-- b',
    '<!-- c -->',
    ' <!-- d',
  ],
  ...[`![A](asset:${HASH} "Titel")`, `![](asset:${HASH}){decorative}`, '<br>', '`offen', '\\'],
];
const body = fc
  .array(fc.tuple(fc.constantFrom(...LINES), fc.constantFrom('\n', '\n', '\n\n', '\r\n', '')), {
    maxLength: 24,
  })
  .map((lines) => lines.flat().join(''));

function outcome(write: () => string | null): string | null {
  try {
    return write();
  } catch (error) {
    return error instanceof BlogpultError
      ? `${error.code} ${JSON.stringify(error.detail)}`
      : 'lost';
  }
}

function expectSame(writer: ReturnType<typeof rememberingWriter>, source: string): void {
  const options = renderOptions({ idPrefix: 'p--' });
  const whole = outcome(() => writer.whole(source, options).join(''));
  expect(whole).toBe(outcome(() => renderMarkdown(source, options)));
  const lead = outcome(() => writer.lead(source, options)?.join('') ?? null);
  expect(lead).toBe(outcome(() => renderLead(source, options)));
}

describe('a text written piece by piece', () => {
  test('is the same as one written at once', () => {
    fc.assert(
      fc.property(body, (source) => {
        expectSame(rememberingWriter(), source);
      }),
      { numRuns: 3000 },
    );
  });

  test('stays the same through any edits', () => {
    const edit = fc.record({ at: fc.nat(400), cut: fc.nat(60), put: body });
    fc.assert(
      fc.property(body, fc.array(edit, { maxLength: 6 }), (start, edits) => {
        const writer = rememberingWriter();
        let source = start;
        expectSame(writer, source);
        for (const { at, cut, put } of edits) {
          const from = Math.min(at, source.length);
          source = source.slice(0, from) + put + source.slice(from + cut);
          expectSame(writer, source);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('stays the same through every key of a typed text', () => {
    const typed =
      '## Titel[^1]\n\n- a\n\n  ```\n  b\n\nc\n\n```\nd\n\ne\n```\n\n[a]: x\n\n[a] <!--\n\n-->\n\n[^1]: n';
    const writer = rememberingWriter();
    for (let end = 0; end <= typed.length; end += 1) expectSame(writer, typed.slice(0, end));
    for (let end = typed.length; end >= 0; end -= 1) expectSame(writer, typed.slice(0, end));
  });
});

describe('what is written again', () => {
  const paragraphs = Array.from({ length: 200 }, (_, index) => `Absatz ${index} mit *Wort*.`);

  test('is only the piece with the edit', () => {
    const writer = rememberingWriter();
    const options = renderOptions();
    const before = writer.whole(paragraphs.join('\n\n'), options);
    const edited = paragraphs.with(100, 'Absatz 100 mit *anderem* Wort.');
    const after = writer.whole(edited.join('\n\n'), options);
    const changed = after.flatMap((piece, index) => (piece === before[index] ? [] : [index]));
    expect(after).toHaveLength(201);
    expect(changed).toEqual([100]);
  });

  test('tells where each piece begins', () => {
    const writer = rememberingWriter();
    const source = paragraphs.join('\n\n');
    writer.whole(source, renderOptions());
    const starts = writer.starts();
    expect(starts).toHaveLength(200);
    expect(starts[7]).toBe(source.indexOf('Absatz 7 '));
  });
});

describe('the end of a piece', () => {
  test.each([
    ['a paragraph', 'eins\nzwei\n\ndrei', 'eins\nzwei\n\n'],
    ['a list with blank lines', '- a\n\n- b\n\n  c\n\nd', '- a\n\n- b\n\n  c\n\n'],
    ['code with blank lines', '```\na\n\nb\n```\n\nc', '```\na\n\nb\n```\n\n'],
    ['a comment with blank lines', '<!-- a\n\nb -->\n\nc', '<!-- a\n\nb -->\n\n'],
    ['code that is never closed', '```\na\n\nb', '```\na\n\nb'],
  ])('lies behind %s', (_what, source, first) => {
    expect(source.slice(0, chunkEnd(source, 0))).toBe(first);
  });
});
