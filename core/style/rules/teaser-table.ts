import { inTeaser } from '../in-teaser.js';
import type { StyleRule } from '../rule.js';

/**
 * A table stands before the break. In the archive's column, beside nine other posts, it is too wide
 * and too much; the teaser says the one number that counts.
 */
export const teaserTable: StyleRule = {
  id: 'teaser-table',
  group: 'blog',
  severity: 'warn',
  check: (reading) => inTeaser(reading, 'Table').map(({ from, to }) => ({ from, to })),
};
