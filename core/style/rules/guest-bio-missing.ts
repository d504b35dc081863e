import { guestsOf } from '../guests-of.js';
import type { StyleRule } from '../rule.js';

/**
 * A guest author of the post has no bio. It closes a guest post and says why this person knows what
 * they write about.
 */
export const guestBioMissing: StyleRule = {
  id: 'guest-bio-missing',
  group: 'blog',
  severity: 'warn',
  check: (reading) =>
    guestsOf(reading)
      .filter(({ bio }) => bio.trim() === '')
      .map(({ name }) => ({ from: null, to: null, params: { name } })),
};
