import type { StyleRule } from '../rule.js';

/**
 * A heading leaves out a level: a section of the third level stands directly below the title, or one
 * of the fourth below one of the second. Screen readers list headings by level, and a gap sounds like
 * a lost heading. Levels one and two both open a section of the page.
 */
export const headingOrder: StyleRule = {
  id: 'heading-order',
  group: 'style',
  severity: 'warn',
  fix: 'set-level',
  check(reading) {
    let before = 1;
    return reading.prose.flatMap(({ kind, level, from, to, text }) => {
      if (kind !== 'heading') return [];
      const deepest = before + 1;
      before = Math.min(Math.max(level, 2), deepest);
      if (level <= deepest) return [];
      const marks = /^#+/.exec(reading.read(from, to))?.[0].length;
      const params = { text, level, wanted: deepest };
      if (marks === undefined) return [{ from, to, params }];
      const edits = [{ from, to: from + marks, insert: '#'.repeat(deepest) }];
      return [{ from, to, params, edits }];
    });
  },
};
