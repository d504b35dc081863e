import { confirmUse } from '../../image/image-use.js';
import type { AltRule } from '../rule.js';

/**
 * The picture was exchanged after its description, or the decision that it is decorative, was made:
 * the words may tell about the picture before (WCAG failure F20). Reading them again and confirming
 * is enough.
 */
export const altStaleAfterReplace: AltRule = {
  id: 'alt-stale-after-replace',
  severity: 'warn',
  applies: 'any',
  check: ({ use }) => {
    const isOther = use.confirmedFor !== null && !use.asset.startsWith(use.confirmedFor);
    return isOther && use.decision !== 'missing' ? {} : null;
  },
  fixes: [{ id: 'confirm', apply: (use) => confirmUse(use, use.by) }],
};
