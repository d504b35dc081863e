import type { AltRule } from '../rule.js';

/** A picture in the text or a portrait about which nothing was decided; white space counts as nothing. */
export const altMissing: AltRule = {
  id: 'alt-missing',
  severity: 'block',
  check: ({ use, place }) => (place !== 'featured' && use.decision === 'missing' ? {} : null),
};
