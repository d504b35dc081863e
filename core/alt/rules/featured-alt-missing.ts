import type { AltRule } from '../rule.js';

/**
 * The featured image has no decision yet. It is the picture most readers meet first, alone beside
 * the title in lists and previews.
 */
export const featuredAltMissing: AltRule = {
  id: 'featured-alt-missing',
  severity: 'block',
  applies: 'missing',
  check: ({ place }) => (place === 'featured' ? {} : null),
};
