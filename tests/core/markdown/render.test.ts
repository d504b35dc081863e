import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderLead, renderMarkdown } from '../../../core/markdown/render.js';
import { renderOptions } from './render-options.js';

const FOLDER = join(import.meta.dirname, '../../fixtures/markdown');
const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.slice(0, -3));

describe('the dialect, as pairs of Markdown and HTML', () => {
  test.each(NAMES)('%s', (name) => {
    const html = renderMarkdown(readFileSync(join(FOLDER, `${name}.md`), 'utf8'), renderOptions());
    const file = join(FOLDER, `${name}.html`);
    // Set WRITE_FIXTURES=1 to write the HTML anew, then read every difference.
    if (process.env['WRITE_FIXTURES'] === '1') writeFileSync(file, html);
    expect(html).toBe(readFileSync(file, 'utf8'));
  });
});

describe('ids', () => {
  const source = '## Titel\n\nText[^1]\n\n<!--more-->\n\n## Titel\n\n[^1]: Note';

  test('all carry the prefix and meet nowhere, and every reference finds its target', () => {
    const page = ['a--', 'b--', ''].map((idPrefix) =>
      renderMarkdown(source, renderOptions({ idPrefix })),
    );
    const ids = [...page.join('').matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...page.join('').matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(targets.length).toBe(6);
    for (const target of targets) expect(ids).toContain(target);
  });
});

describe('footnotes', () => {
  const source = 'Text[^1] und[^x].\n\n[^1]: Note';

  test('are named in the language of the text', () => {
    const html = renderMarkdown(source, renderOptions({ language: 'en' }));
    expect(html).toContain('aria-label="Footnote 1"');
    expect(html).toContain('>Footnotes</p>');
    expect(html).toContain('aria-label="Back to the text of footnote 1"');
  });

  test('leave nothing behind when they are dropped', () => {
    expect(renderMarkdown(source, renderOptions({ footnotes: 'drop' }))).toBe('<p>Text und.</p>\n');
  });

  test('a note that refers to another note brings it along', () => {
    const html = renderMarkdown('A[^1]\n\n[^1]: B[^2]\n\n[^2]: C', renderOptions());
    expect(html).toContain('<li id="fn--2"><p>C ');
  });

  test('two notes that refer to each other end', () => {
    const html = renderMarkdown('A[^1]\n\n[^1]: B[^2]\n\n[^2]: C[^1]', renderOptions());
    expect(html.match(/<li id=/g)).toHaveLength(2);
  });
});

describe('the lead', () => {
  const lead = (source: string) => renderLead(source, renderOptions());

  test('is null without a break', () => {
    expect(lead('Ein Text.\n\n`<!--more-->`')).toBeNull();
  });

  test('ends at the first break and closes what was open', () => {
    expect(lead('Vor **fett <!--more--> fett** nach.\n\n<!--more-->')).toBe(
      '<p>Vor <strong>fett </strong></p>\n',
    );
    expect(lead('- eins\n- zwei <!--more--> rest\n- drei\n\nEnde')).toBe(
      '<ul class="wp-block-list">\n<li>eins</li>\n<li>zwei</li>\n</ul>\n',
    );
  });

  test('drops marks whose notes lie behind the break and keeps the others', () => {
    const html = lead('A[^1] B[^2].\n\n[^2]: Zwei\n\n<!--more-->\n\n[^1]: Eins') ?? '';
    expect(html).toContain('<p>A B<sup');
    expect(html).toContain('<li id="fn--1"><p>Zwei ');
    expect(html).not.toContain('Eins');
  });

  test('still knows links that are defined behind the break', () => {
    expect(lead('[hier][a]\n\n<!--more-->\n\n[a]: https://example.org')).toContain(
      '<a href="https://example.org">hier</a>',
    );
  });

  test('of a break at the very start is empty', () => {
    expect(lead('<!--more-->\n\nText')).toBe('');
  });
});

describe('loading', () => {
  test('is asked once a picture in reading order', () => {
    const hash = 'a'.repeat(64);
    const answers: ('eager' | 'lazy')[] = ['eager', 'lazy'];
    const html = renderMarkdown(
      `![A](asset:${hash})\n\nText ![B](asset:${hash})`,
      renderOptions({ loading: () => answers.shift() ?? 'lazy' }),
    );
    expect(html.match(/alt="A"[^>]*/)?.[0]).not.toContain('loading');
    expect(html.match(/alt="B"[^>]*/)?.[0]).toContain('loading="lazy"');
  });
});

describe('heading levels', () => {
  test('begin below the title of a list entry', () => {
    const html = renderMarkdown('## A\n\n### B\n\n# C', renderOptions({ topHeading: 3 }));
    expect([...html.matchAll(/<h(\d)/g)].map((match) => match[1])).toEqual(['3', '4', '3']);
  });
});
