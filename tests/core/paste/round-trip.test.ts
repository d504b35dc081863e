import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../core/markdown/plain-text.js';
import { renderMarkdown } from '../../../core/markdown/render.js';
import { htmlToMarkdown } from '../../../core/paste/html-to-markdown.js';
import { renderOptions } from '../markdown/render-options.js';
import { parseHtml } from './corpus.js';

const SIGNS = '*_`~[]()<>&#|!\\-+.:{}^="1a ä„“\'';
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(...SIGNS.split('')),
      fc.constantFrom('Wort', 'Bürger*innen', '1.', '&amp;', '<sup>', '</sub>'),
    ),
    {
      minLength: 1,
      maxLength: 24,
    },
  )
  .map((parts) => parts.join('').replace(/ +/g, ' ').trim())
  .filter((text) => /[\p{L}\p{N}]/u.test(text));

const html = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

describe('text with signs of Markdown', () => {
  it('is read back as it was', () => {
    fc.assert(
      fc.property(words, (text) => {
        const { markdown } = htmlToMarkdown(parseHtml(`<p>${html(text)}</p>`));
        expect(plainText(markdown)).toBe(text);
      }),
      { numRuns: 400 },
    );
  });

  it('is read back from headings, lists, quotations and tables', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [x, y] = [html(a), html(b)];
        const document = `<h2>${x}</h2><ul><li>${y}</li></ul><blockquote><p>${x}</p></blockquote><table><tr><th>A</th><th>B</th></tr><tr><td>${x}</td><td>${y}</td></tr></table>`;
        const { markdown } = htmlToMarkdown(parseHtml(document));
        expect(plainText(markdown).split('\n')).toEqual([a, b, a, 'A', 'B', a, b]);
      }),
      { numRuns: 120 },
    );
  });
});

describe('marks', () => {
  const marked = fc.tuple(
    fc.constantFrom('b', 'i', 's', 'code', 'span', 'sup', 'sub'),
    fc.constantFrom('Wort', 'zwei Worte', 'so:', '„Zitat“', '(a)', ' a '),
  );
  it('keep their words and close again', () => {
    fc.assert(
      fc.property(fc.array(marked, { minLength: 1, maxLength: 5 }), (parts) => {
        const source = `<p>x${parts.map(([tag, text]) => `<${tag}>${text}</${tag}>`).join('')}y</p>`;
        const { markdown } = htmlToMarkdown(parseHtml(source));
        const all = `x${parts.map(([, text]) => text).join('')}y`.replace(/ +/g, ' ');
        expect(plainText(markdown).replace(/ /g, '')).toBe(all.replace(/ /g, ''));
      }),
      { numRuns: 300 },
    );
  });
});

describe('hostile documents', () => {
  it.each([
    '<img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a>',
    '<math><mi//xlink:href="data:x,<script>alert(1)</script>">',
    '<svg><style><img src=x onerror=alert(1)></style></svg>text',
    '<p title="</p><script>alert(1)</script>">text</p>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    '<a href="&#106;avascript:alert(1)">x</a><a href="https://example.org/&quot;onclick=alert(1)">y</a>',
    '[x](javascript:alert(1)) ![x](https://leak.example.org/x.png)',
  ])('leave nothing that runs or asks for anything: %s', (source) => {
    const { markdown } = htmlToMarkdown(parseHtml(source));
    const page = renderMarkdown(markdown, renderOptions());
    expect(page).not.toMatch(/<(?:script|img|svg|iframe)|href="\s*javascript|\son\w+=/i);
  });

  it('may nest as deep as they like', () => {
    const deep = '<div>'.repeat(20_000) + 'Ende' + '</div>'.repeat(20_000);
    expect(htmlToMarkdown(parseHtml(deep)).markdown).toBe('Ende');
  });
});
