import { readdirSync, readFileSync } from 'node:fs';
import type { SyntaxNode } from '@lezer/common';
import { describe, expect, test } from 'vitest';
import { blogParser } from '../../../core/markdown/grammar.js';
import { inlineText } from '../../../core/markdown/inline-text.js';
import { decodeReferences } from '../../../core/markdown/unescape.js';
import { renderMarkdown } from '../../../core/markdown/render.js';
import { renderOptions } from './render-options.js';

const FOLDER = new URL('../../fixtures/markdown/', import.meta.url);
const FIXTURES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .map((name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')] as const);

/** What the editor marks, and the element that the page makes of it. */
const INLINE = {
  StrongEmphasis: 'strong',
  Emphasis: 'em',
  Strikethrough: 'del',
} as const;
const TAGS = ['sub', 'sup', 'kbd', 'mark', 'small', 'abbr'];
const NOT_WORDS = ({ name }: SyntaxNode) => name === 'Image';
const tagOf = (source: string, { from, to }: SyntaxNode) =>
  /^<(\w+)>/.exec(source.slice(from, to))?.[1]?.toLowerCase() ?? '';
const COUNTED = {
  BulletList: 'ul',
  Blockquote: 'blockquote',
  HorizontalRule: 'hr',
  Table: 'table',
} as const;

describe.each(FIXTURES)('%s', (_name, source) => {
  // The notes' own list is the page's addition; their words are drawn there a second time.
  const html = renderMarkdown(source, renderOptions());
  // Captions are written inside the picture's marks, which the editor reads as a whole.
  const [text = ''] = html
    .replace(/<figcaption[\s\S]*?<\/figcaption>/g, '')
    .split('<div class="footnotes"');

  test('pairs of tags are the same, of the same kind, around the same words', () => {
    const marked = nodesOf(source, 'InlineTag').map((node) => {
      const words = inlineText(node, (from, to) => source.slice(from, to), NOT_WORDS);
      return `${tagOf(source, node)}: ${squeezed(words)}`;
    });
    const unnumbered = text.replace(/<sup class="footnote-ref">[\s\S]*?<\/sup>/g, '');
    const shown = TAGS.flatMap((tag) =>
      wordsIn(unnumbered, tag).map((words) => `${tag}: ${words}`),
    );
    expect(marked.sort()).toEqual(shown.sort());
  });

  test.each(Object.entries(INLINE))('%s in the editor is %s on the page', (name, tag) => {
    expect(wordsOf(source, name)).toEqual(wordsIn(text, tag));
  });

  test('there is a teaser break in both or in neither', () => {
    expect(nodesOf(source, 'TeaserBreak').length > 0).toBe(text.includes('class="more-anchor"'));
  });

  test('as many footnote marks lead to a note', () => {
    const noted = nodesOf(source, 'FootnoteReference').filter(({ from, to }) =>
      source.includes(`\n${source.slice(from, to)}:`),
    );
    expect(noted).toHaveLength(text.split('<sup class="footnote-ref"').length - 1);
  });

  test('headings are the same', () => {
    const shown = [...text.matchAll(/<h[1-6][^>]*>([\s\S]*?)<\/h[1-6]>/g)].map(([, inner]) =>
      plain(inner ?? ''),
    );
    const written = wordsOf(source, /^(ATX|Setext)Heading/).filter((words) => words !== '');
    expect(written).toEqual(shown.filter((words) => words !== ''));
  });

  test.each(Object.entries(COUNTED))('there are as many %s as %s', (name, opening) => {
    const shown = text.split(`<${opening}`).length - 1;
    expect(nodesOf(source, name)).toHaveLength(shown);
  });
});

function nodesOf(source: string, name: string | RegExp): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  let inNote = 0;
  blogParser.parse(source).iterate({
    enter(ref) {
      if (ref.name === 'FootnoteDefinition') inNote += 1;
      if (inNote > 0 || ref.name === 'Image') return ref.name !== 'Image';
      const matches = typeof name === 'string' ? ref.name === name : name.test(ref.name);
      if (matches) found.push(ref.node);
      return true;
    },
    leave(ref) {
      if (ref.name === 'FootnoteDefinition') inNote -= 1;
    },
  });
  return found;
}

function wordsOf(source: string, kind: string | RegExp): string[] {
  const read = (from: number, to: number) => source.slice(from, to);
  return nodesOf(source, kind).map((node) =>
    squeezed(inlineText(node, read, ({ name }) => name === 'HeaderMark' || name === 'Image')),
  );
}

function wordsIn(html: string, tag: string): string[] {
  const found: { at: number; words: string }[] = [];
  const open: number[] = [];
  for (const match of html.matchAll(new RegExp(`<(/?)${tag}>`, 'g'))) {
    if (match[1] === '') open.push(match.index);
    else {
      const at = open.pop() ?? 0;
      found.push({ at, words: plain(html.slice(at, match.index)) });
    }
  }
  return found.sort((a, b) => a.at - b.at).map(({ words }) => words);
}

function plain(html: string): string {
  return squeezed(decodeReferences(html.replace(/<[^>]*>/g, '')));
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
