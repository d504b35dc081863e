import type { AltRule } from '../rule.js';

/**
 * A picture in the text, or a portrait, about which nothing was decided: there is no description and
 * nobody said that it is decorative. White space, no-break spaces and invisible signs count as nothing.
 */
export const altMissing: AltRule = {
  id: 'alt-missing',
  severity: 'block',
  applies: 'missing',
  check: ({ place }) => (place === 'featured' ? null : {}),
};
