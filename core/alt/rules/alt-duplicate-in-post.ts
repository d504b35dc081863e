import { readAlt } from '../reading.js';
import type { AltRule } from '../rule.js';

/**
 * Another picture of the post has the same description, so one of them says too little. The same
 * picture shown twice, and two pictures that lead to the same target, may share theirs.
 */
export const altDuplicateInPost: AltRule = {
  id: 'alt-duplicate-in-post',
  severity: 'warn',
  applies: 'described',
  check: (context) => {
    const { normal, alt } = readAlt(context);
    const { use, link, others } = context;
    const isTwin = others.some(
      (other) =>
        other.asset !== use.asset &&
        !(link !== null && other.href === link.href) &&
        other.normal === normal,
    );
    return isTwin && normal !== '' ? { params: { alt } } : null;
  },
};
