import { guestsOf } from '../guests-of.js';
import type { StyleRule } from '../rule.js';

const TYPED = /(?<!\p{L})(?:(?:ein\s+)?Gastbeitrag\s+(?:von|der|des)|guest\s+post\s+by)\s+\p{Lu}/iu;

/**
 * The text says „Gastbeitrag von …“ by hand, and no guest is among the post's authors. From an author
 * marked as a guest come byline, portrait and bio, in every layout and in the bundle for the blog.
 */
export const guestBylineTyped: StyleRule = {
  id: 'guest-byline-typed',
  group: 'blog',
  severity: 'warn',
  check(reading) {
    if (guestsOf(reading).length > 0) return [];
    for (const prose of reading.prose.slice(0, 4)) {
      const match = TYPED.exec(prose.text);
      if (match !== null) return [{ from: prose.from, to: prose.to }];
    }
    return [];
  },
};
