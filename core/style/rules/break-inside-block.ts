import type { StyleRule } from '../rule.js';

const CLOSED = new Set(['BulletList', 'OrderedList', 'Blockquote', 'Table', 'FootnoteDefinition']);

/**
 * The break stands inside a list, a quotation, a table or a footnote. In the archive that part is cut
 * open, and what WordPress makes of the rest is chance. The edit puts the break behind it.
 */
export const breakInsideBlock: StyleRule = {
  id: 'break-inside-block',
  group: 'blog',
  severity: 'warn',
  fix: 'move-break',
  check: (reading) =>
    reading
      .nodes('TeaserBreak')
      .slice(0, 1)
      .flatMap(({ from, to }) => {
        const block = reading.blocks.find((one) => one.from <= from && to <= one.to);
        if (block === undefined || !CLOSED.has(block.name)) return [];
        const line = reading.body.lastIndexOf('\n', from - 1) + 1;
        const alone = /^[>\s]*$/.test(reading.read(line, from));
        const edits = [
          { from: alone ? line : from, to, insert: '' },
          { from: Math.max(block.to, to), to: Math.max(block.to, to), insert: '\n\n<!--more-->' },
        ];
        return [{ from, to, edits }];
      }),
};
