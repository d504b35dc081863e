import { readAlt } from '../reading.js';
import type { AltRule } from '../rule.js';
import { hasFinalMark } from '../text/final-mark.js';

/**
 * The picture stands inside a paragraph, text follows it without a space, and the description has no
 * final mark: read aloud, both become one word. A full stop mends it, or a paragraph of its own.
 */
export const altRunsIntoText: AltRule = {
  id: 'alt-runs-into-text',
  severity: 'hint',
  applies: 'described',
  check: (context) => {
    const next = context.surroundings.runsOn;
    const goesOn = /^["„“»«‚‘(]?[\p{L}\p{N}]/u.test(next);
    return goesOn && !hasFinalMark(readAlt(context).alt) ? { params: { next } } : null;
  },
  fixes: [{ id: 'add-full-stop', apply: (use) => ({ ...use, alt: `${use.alt.trim()}.` }) }],
};
