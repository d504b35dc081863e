import type { AltRule } from '../rule.js';

/**
 * Marked as decorative and described all the same. Screen readers skip what is decorative, so the
 * text would never be heard: either the mark or the text is wrong.
 */
export const decorativeWithAlt: AltRule = {
  id: 'decorative-with-alt',
  severity: 'block',
  applies: 'decorative',
  check: ({ use }) => (use.alt.trim() === '' ? null : { params: { alt: use.alt.trim() } }),
  fixes: [{ id: 'clear-alt', apply: (use) => ({ ...use, alt: '' }) }],
};
