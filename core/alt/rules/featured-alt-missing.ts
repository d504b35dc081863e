import type { AltRule } from '../rule.js';

/** The featured image has no decision yet; it is the picture most readers meet first. */
export const featuredAltMissing: AltRule = {
  id: 'featured-alt-missing',
  severity: 'block',
  check: ({ use, place }) => (place === 'featured' && use.decision === 'missing' ? {} : null),
};
