import type { AltRule } from '../rule.js';

/** Marked as decorative and described all the same; screen readers would get a contradiction. */
export const decorativeWithAlt: AltRule = {
  id: 'decorative-with-alt',
  severity: 'block',
  check: ({ use }) =>
    use.decision === 'decorative' && use.alt.trim() !== ''
      ? { params: { alt: use.alt.trim() } }
      : null,
  fix: (use) => ({ ...use, alt: '' }),
};
