import type { AltRule } from '../rule.js';
import { withoutCredit } from '../text/credits.js';

/**
 * A caption tells readers that the picture matters, while the mark says that it does not. A caption
 * that is only a credit is no contradiction.
 */
export const decorativeWithCaption: AltRule = {
  id: 'decorative-with-caption',
  severity: 'warn',
  applies: 'decorative',
  check: ({ caption }) => {
    const words = withoutCredit(caption);
    return /\p{L}/u.test(words) ? { params: { caption: words } } : null;
  },
};
