import { inTeaser } from '../in-teaser.js';
import type { StyleRule } from '../rule.js';

/**
 * A footnote mark stands before the break, and its note behind it. In the archive the mark leads
 * nowhere; what it says is better woven into the sentence, or the mark stands further down.
 */
export const teaserFootnote: StyleRule = {
  id: 'teaser-footnote',
  group: 'blog',
  severity: 'warn',
  check: (reading) =>
    inTeaser(reading, 'FootnoteReference').map(({ from, to }) => ({
      ...{ from, to },
      params: { mark: reading.read(from + 2, to - 1) },
    })),
};
