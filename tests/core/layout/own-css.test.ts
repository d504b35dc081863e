import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articlePage } from '../../../core/layout/article-page.js';
import { cleanCss } from '../../../core/layout/own-css.js';
import { aBlogView } from '../../builders/blog-view.js';
import { aPost } from '../../builders/content.js';

describe('a style sheet of the blog', () => {
  test('stays as it is where it loads nothing', () => {
    const css = `.entry-title a:hover > b::after { content: "a \\"b\\" //c"; color: #123; width: calc(1px + (2em * 3)) }
@media (min-width: 40em) { .a\\:b { background: linear-gradient(red, blue) } }`;
    expect(cleanCss(css).css.replace(/\\3c /g, '<')).toBe(css);
    expect(cleanCss(css)).toMatchObject({ imports: 0, addresses: 0 });
  });

  test('loses what would load something, and says how much', () => {
    const css = `@import "https://a.example/x.css";
@font-face { src: url(https://a.example/f.woff2) format("woff2"), url(data:font/woff2;base64,AAAA) }
p { background: url('/b.png') }`;
    const clean = cleanCss(css);
    expect(clean).toMatchObject({ imports: 1, addresses: 2 });
    expect(clean.css).toContain('url("data:font/woff2;base64,AAAA")');
    expect(clean.css).not.toMatch(/a\.example|b\.png|@import/);
  });

  test('cannot end the element it stands in, nor name an address, whatever it holds', () => {
    const pieces = [
      ...[
        'url(',
        'URL(',
        '\\75rl(',
        ')',
        '"',
        "'",
        '\\',
        '/*',
        '*/',
        '@import ',
        '@\\69mport',
        ';',
      ],
      ...[
        'https://leak.example/a',
        '//leak.example',
        '</style>',
        '{',
        '}',
        '\n',
        'image-set(',
        'a',
      ],
      ...['src(', 'data:image/svg+xml,<svg>', ' ', '\u0000', '<!--', 'expression('],
    ];
    const css = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((all) => all.join(''));
    fc.assert(
      fc.property(css, (text) => {
        const clean = cleanCss(text).css;
        expect(clean).not.toContain('<');
        // What stands in a string is text, and an escaped sign is a letter.
        const rules = clean.replace(
          /\\(?:[0-9a-f]{1,6}\s?|[\s\S])|(["'])(?:(?!\1)[^\\\n\r\f]|\\[\s\S])*\1?/gi,
          (found) => (found.startsWith('\\') ? 'x' : ''),
        );
        expect(rules).not.toMatch(/(?<!\\)@import\b|(?<![-\w\\\u0080-\uffff])url\((?!\))/i);
        // What was cleaned once has nothing left to take out.
        expect(cleanCss(clean).addresses).toBe(0);
      }),
      { numRuns: 2000 },
    );
  });

  test('is named by every page, and so are the classes it waits for', () => {
    const profile = {
      ...{ css: [{ name: 'style.css', text: 'p{}' }], bodyClasses: 'no-sidebar single' },
    };
    const html = articlePage(aBlogView({ posts: [aPost()], profile }), 'post-0001');
    expect(html).toContain('<link rel="stylesheet" href="../theme/blog.css">');
    expect(html).toContain('<body class="single single-post no-sidebar">');
    const without = articlePage(aBlogView({ posts: [aPost()] }), 'post-0001');
    expect(without).not.toContain('blog.css');
  });
});
