import { normalise } from '../normalise.js';
import { readAlt } from '../reading.js';
import type { AltRule } from '../rule.js';
import { containsWords, wordOverlap } from '../text/similarity.js';

const MOSTLY = 0.6;

/**
 * The link has words of its own, and the description of the picture beside them says the same, so the
 * link's name is read twice. Another description beside the words is welcome; without one the picture
 * is decoration.
 */
export const linkedAltRedundantText: AltRule = {
  id: 'linked-alt-redundant-text',
  severity: 'warn',
  applies: 'described',
  check: (context) => {
    const { link } = context;
    if (link === null || link.only) return null;
    const { normal } = readAlt(context);
    const words = normalise(link.text ?? '');
    if (words === '' || normal === '') return null;
    const isSame = containsWords(words, normal) || wordOverlap(words, normal) >= MOSTLY;
    return isSame ? { params: { words: (link.text ?? '').trim() } } : null;
  },
  fixes: [{ id: 'make-decorative', apply: (use) => ({ ...use, alt: '', decision: 'decorative' }) }],
};
