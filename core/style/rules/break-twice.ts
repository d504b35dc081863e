import type { StyleRule } from '../rule.js';

/**
 * The text has a second break. Only the first counts; WordPress shows the others in the article as
 * invisible marks, and the next person to edit the post wonders which is meant.
 */
export const breakTwice: StyleRule = {
  id: 'break-twice',
  group: 'blog',
  severity: 'warn',
  fix: 'drop-break',
  check: (reading) =>
    reading
      .nodes('TeaserBreak')
      .slice(1)
      .map(({ from, to }) => {
        const blank = /^[ \t]*(?:\n[ \t]*)*/.exec(reading.body.slice(to))?.[0].length ?? 0;
        return { from, to, edits: [{ from, to: to + blank, insert: '' }] };
      }),
};
