import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import { findImageTargets, inlineForeignImages } from '../../../core/export/image-targets.js';
import { findImages } from '../../../core/image/find-images.js';
import { MAX_LENGTH, nestingDepth } from '../../../core/markdown/limits.js';
import { countWords, plainText } from '../../../core/markdown/plain-text.js';
import { renderLead, renderMarkdown } from '../../../core/markdown/render.js';
import { safeUrl } from '../../../core/markdown/safe-url.js';
import { splitAtBreak } from '../../../core/post/teaser-break.js';
import { renderOptions } from './render-options.js';

const HASH = 'a'.repeat(64);

/** Pieces that authors, and those who mean harm, put together. */
const PIECES = [
  ...[
    '<script>',
    '</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '<a href=x>',
  ],
  ...['javascript:alert(1)', 'JaVaScRiPt:', 'data:text/html,', '&#106;avascript:', '&colon;', '\\'],
  ...[
    '[a](',
    '](',
    '![',
    `![a](asset:${HASH} "`,
    '")',
    '){',
    '{.alignleft credit="',
    '" width=50%}',
  ],
  ...[
    '"><b onclick=x>',
    "' onload='",
    '{decorative}',
    '[^1]',
    '[^1]: ',
    '[^"><i>]: ',
    '`',
    '```\n',
  ],
  ...[
    '*',
    '**',
    '***',
    '_',
    '~~',
    '> ',
    '- ',
    '1. ',
    '# ',
    '\n',
    '\n\n',
    '    ',
    '\t',
    '|',
    '| --- |\n',
  ],
  ...['<!--', '-->', '<!--more-->', '<sub>', '</sub>', '<mark>', '<br>', '<abbr title=x>', '&lt;'],
  ...[
    'Bürger*innen',
    'Wort',
    ' ',
    '“',
    '\u0000',
    '\ud800',
    '\u202e',
    '<https://a.b>',
    '<x:y>',
    'www.a.b',
  ],
];
const hostile = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 40 });

/** Tags and attributes that the renderer writes. Anything else came from the source. */
const TAG = /<\/?([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"<>]*")?)*)>/g;
const ATTRIBUTES = new Set(
  'class id href src srcset sizes width height alt loading start scope role tabindex aria-label aria-labelledby'.split(
    ' ',
  ),
);
const TAGS = new Set(
  'p a em strong del code pre br ul ol li blockquote hr h2 h3 h4 h5 h6 figure figcaption img span div sup sub kbd mark small abbr table thead tbody tr th td'.split(
    ' ',
  ),
);

function expectSafe(html: string): void {
  for (const [, tag, attributes] of html.matchAll(TAG)) {
    expect(TAGS).toContain(tag);
    for (const [, name, value] of (attributes ?? '').matchAll(/ ([a-z-]+)="([^"]*)"/g)) {
      expect(ATTRIBUTES).toContain(name);
      if (name === 'href') expect(value).not.toMatch(/^(?!https?:|mailto:|tel:)[^/?#]*:/i);
      if (name === 'src') expect(value).toMatch(/^\.\.\/bilder\//);
    }
  }
  // What is left of the page without our tags holds no bracket that could start one.
  expect(html.replace(TAG, '')).not.toMatch(/[<>]/);
}

describe('any text at all', () => {
  test('renders to our own tags and attributes only', () => {
    fc.assert(
      fc.property(hostile, (pieces) => {
        expectSafe(renderMarkdown(pieces.join(''), renderOptions({ idPrefix: 'p--' })));
        expectSafe(renderLead(pieces.join(''), renderOptions()) ?? '');
      }),
      { numRuns: 1500 },
    );
  });

  test('renders to HTML whose elements close and nest as they must', async () => {
    const validator = new HtmlValidate({
      rules: {
        'close-order': 'error',
        'element-permitted-content': 'error',
        'element-permitted-parent': 'error',
        'no-dup-attr': 'error',
        'no-dup-id': 'error',
        'no-unknown-elements': 'error',
        'no-raw-characters': 'error',
        'unrecognized-char-ref': 'error',
      },
    });
    await fc.assert(
      fc.asyncProperty(hostile, async (pieces) => {
        const html = renderMarkdown(pieces.join(''), renderOptions());
        const report = await validator.validateString(html);
        const messages = report.results.flatMap((result) => result.messages);
        expect(messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('has plain words without a mark of our own', () => {
    fc.assert(
      fc.property(hostile, (pieces) => {
        expect(countWords(pieces.join(''))).toBeGreaterThanOrEqual(0);
        expect(plainText(pieces.join(''))).not.toContain('wp-block');
      }),
    );
  });
});

describe('addresses', () => {
  test.each([
    'javascript:alert(1)',
    ' JAVASCRIPT:alert(1)',
    'java\nscript:alert(1)',
    'java\u00adscript:alert(1)',
    '\u0001javascript:x',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:x',
    'asset:x',
    '//evil.example',
    '/\\evil.example',
    '\\\\server\\share',
    'a:b',
    '',
    '\ud800',
  ])('%j may not stand in a link', (address) => {
    expect(safeUrl(address)).toBeNull();
  });

  test.each([
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['https://example.org/%C3%BC?x=100%', 'https://example.org/%C3%BC?x=100%25'],
    ['https://example.org/ü', 'https://example.org/%C3%BC'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['../a/b.html#c', '../a/b.html#c'],
    ['#stelle', '#stelle'],
    ['/a:b', '/a:b'],
    ['HTTP://example.org', 'HTTP://example.org'],
  ])('%s stays as %s', (address, expected) => {
    expect(safeUrl(address)).toBe(expected);
  });
});

describe('limits', () => {
  const render = (source: string) => () => renderMarkdown(source, renderOptions());

  test.each([
    ['quotations', '> '.repeat(2000) + 'a'],
    ['list markers on one line', '- '.repeat(101) + 'a'],
    ['list levels', Array.from({ length: 101 }, (_, n) => `${'  '.repeat(n)}- a`).join('\n')],
    ['brackets', '['.repeat(101) + 'a'],
    ['emphasis', `${'*'.repeat(400)}a${'*'.repeat(400)}`],
  ])('%s nested beyond a hundred are refused by name', (_what, source) => {
    expect(render(source)).toThrow(expect.objectContaining({ code: 'TEXT_TOO_NESTED' }));
  });

  test('a text beyond a million signs is refused by name', () => {
    const render2 = render('a'.repeat(MAX_LENGTH + 1));
    expect(render2).toThrow(BlogpultError);
    expect(render2).toThrow(expect.objectContaining({ code: 'TEXT_TOO_LONG' }));
  });

  test('an ordinary long list is not taken for deep nesting', () => {
    const depthOf = (source: string) => nestingDepth(source.split('\n'));
    expect(depthOf('- a\n  - b\n'.repeat(500))).toBe(2);
    expect(depthOf('* * *\n***\n')).toBeLessThan(5);
    expect(render(`${'*'.repeat(300)}\n\nText`)).not.toThrow();
  });
});

function plainTextOrCode(source: string): string {
  try {
    return plainText(source);
  } catch (error) {
    return error instanceof BlogpultError ? error.code : 'UNEXPECTED';
  }
}

describe('time', () => {
  const LONG = 1_000_000;
  /** What takes more than straight time with a megabyte takes minutes; a busy machine takes seconds. */
  const PATIENCE = { timeout: 30_000 };
  const tried = [
    ...['*a*', '_a_', '__a__', '***a***', '~~a~~', '[a](', '[a](b)', '[a] ', '[![a](b)](c)'],
    ...['[a](((', '![a](b "', '*a **b*', '`a``b```c', '<sub>a</sub>', '<!-- ', 'a@b.c ', '&a;'],
    ...['# a\n', 'a\n=\n', 'a\n-\n', 'a\n# b\n', '- a\n', '- a\n- *b*\n', 'a\n***\n', '> *a*\n'],
    ...['1. a\n', '1) ', '*a*\n\n', '|a|*b*|\n', '[^a]: b\n', '[a]: b\n', '<!-- \n', 'a\n<!--\n'],
    ...['```\n*a*\n', '- a\n  - b\n', '> a\n\n', '# *a*\n\n', 'a \n b\n', '\\*'],
  ];

  test.each(tried)('a megabyte of %j is read or refused before long', PATIENCE, (piece) => {
    const source = piece.repeat(Math.ceil(LONG / piece.length)).slice(0, LONG);
    let refusal: unknown = null;
    try {
      renderMarkdown(source, renderOptions());
    } catch (error) {
      refusal = error;
    }
    findImages(source);
    splitAtBreak(source);
    if (refusal !== null) expect(refusal).toBeInstanceOf(BlogpultError);
  });

  test.each([
    ['spaces', `a${' '.repeat(LONG - 2)}b`],
    ['spaces in a heading', `# a${' \t'.repeat(LONG / 2 - 3)}b`],
    ['spaces in an address', `[a](b${' '.repeat(LONG - 10)}"`],
    ['accents', '\u0301'.repeat(LONG)],
    ['letters and an @', `${'a.'.repeat(LONG / 2 - 1)}@b`],
  ])('a megabyte of %s is read or refused before long', PATIENCE, (_what, source) => {
    expect(plainTextOrCode(source)).not.toBe('UNEXPECTED');
    findImages(source);
    findImageTargets(source);
    inlineForeignImages(source);
  });

  test('a paragraph that would take too long is refused by its line and length', () => {
    const hostile = `Anfang\n\n${'*a*'.repeat(50_000)}\n\nEnde`;
    const detail = { line: 3, length: 150_000 };
    expect(() => renderMarkdown(hostile, renderOptions())).toThrow(
      expect.objectContaining({ code: 'PARAGRAPH_TOO_LONG', detail }),
    );
  });

  test('long paragraphs, lists and tables as authors write them are read', () => {
    const sentence = 'Die **Bürger*innen** fragen im [Amt](https://amt.example) nach.[^1] ';
    const list = `- ${sentence}\n`.repeat(1000);
    const table = `| a | b |\n| - | - |\n${`| **${sentence.trim()}** | 12 |\n`.repeat(300)}`;
    const text = [sentence.repeat(300), list, table, '[^1]: Ja.'].join('\n\n');
    expect(() => renderMarkdown(text, renderOptions())).not.toThrow();
  });
});
