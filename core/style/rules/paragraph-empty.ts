import type { StyleRule } from '../rule.js';

/** White space and signs that take no room or show nothing. */
const NOTHING = /^[\s\u00ad\u200b-\u200d\u2060\u2800\ufeff\\]*$/u;
const COUNTS = ['Image', 'InlineCode', 'Comment', 'TeaserBreak', 'FootnoteReference', 'Autolink'];

/**
 * A paragraph or heading holds nothing but blank signs, put there to make room. The blog's theme
 * makes the room between paragraphs, and screen readers say „leer“ for each of these.
 */
export const paragraphEmpty: StyleRule = {
  id: 'paragraph-empty',
  group: 'style',
  severity: 'warn',
  fix: 'drop-paragraph',
  check: (reading) =>
    reading.prose.flatMap(({ kind, from, to, text }) => {
      if (kind === 'cell' || !NOTHING.test(text)) return [];
      const inside = reading.nodes(...COUNTS).some((node) => node.from >= from && node.to <= to);
      if (inside) return [];
      const blank = /^[ \t]*(?:\n[ \t]*)*/.exec(reading.body.slice(to))?.[0].length ?? 0;
      return [{ from, to, edits: [{ from, to: to + blank, insert: '' }] }];
    }),
};
