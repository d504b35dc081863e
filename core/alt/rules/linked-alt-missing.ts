import type { AltRule } from '../rule.js';

/**
 * The picture is all there is in a link, and it has no text, so the link has no name. That holds for
 * a picture marked as decorative too: what leads somewhere is never decoration.
 */
export const linkedAltMissing: AltRule = {
  id: 'linked-alt-missing',
  severity: 'block',
  applies: 'any',
  check: ({ use, link }) => {
    const isSilent = use.decision === 'missing' || use.alt.trim() === '';
    return link?.only === true && isSilent ? { params: { target: use.target || link.href } } : null;
  },
  fixes: [
    {
      id: 'use-link-title',
      apply: (use) =>
        use.target.trim() === '' ? null : { ...use, alt: use.target.trim(), decision: 'described' },
    },
  ],
};
