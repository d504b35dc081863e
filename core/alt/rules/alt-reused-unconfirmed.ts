import { confirmUse } from '../../image/image-use.js';
import type { AltRule } from '../rule.js';

/**
 * The description was proposed from the library or another post, and nobody has said yet that it fits
 * here. What matters about a picture depends on the text around it.
 */
export const altReusedUnconfirmed: AltRule = {
  id: 'alt-reused-unconfirmed',
  severity: 'hint',
  applies: 'any',
  check: ({ use }) => (use.unconfirmed && use.decision !== 'missing' ? {} : null),
  fixes: [{ id: 'confirm', apply: (use) => confirmUse(use, use.by) }],
};
