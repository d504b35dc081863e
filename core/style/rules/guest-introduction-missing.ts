import { guestsOf } from '../guests-of.js';
import type { StyleRule } from '../rule.js';

/**
 * A guest post has no introduction by the team. Two or three sentences say who the guest is and why
 * the team asked them, before somebody readers do not know says „ich“.
 */
export const guestIntroductionMissing: StyleRule = {
  id: 'guest-introduction-missing',
  group: 'blog',
  severity: 'hint',
  check(reading) {
    const [guest] = guestsOf(reading);
    if (guest === undefined || reading.post.introduction.trim() !== '') return [];
    return [{ from: null, to: null, params: { name: guest.name } }];
  },
};
