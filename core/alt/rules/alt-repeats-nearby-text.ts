import { normalise } from '../normalise.js';
import { nearbyTexts, readAlt } from '../reading.js';
import type { AltRule } from '../rule.js';
import { containsWords } from '../text/similarity.js';

/**
 * The description repeats what stands beside it: five words or more that occur so in a neighbouring
 * block, or exactly the post's title or the section's heading. The sole picture of a link is exempt,
 * because it has to carry the name of its target.
 */
export const altRepeatsNearbyText: AltRule = {
  id: 'alt-repeats-nearby-text',
  severity: 'warn',
  applies: 'described',
  check: (context) => {
    const { normal } = readAlt(context);
    if (normal === '' || context.link?.only === true) return null;
    const { heading, title } = context.surroundings;
    if (isSame(title, normal)) return { params: { where: 'title' } };
    if (isSame(heading, normal)) return { params: { where: 'heading' } };
    if (normal.split(' ').length < 5) return null;
    const isRepeated = nearbyTexts(context).some(
      (text) => text.length >= normal.length && containsWords(normalise(text), normal),
    );
    return isRepeated ? { params: { where: 'text' } } : null;
  },
};

/** Normalising is dear; a text of another length cannot be the same. */
function isSame(text: string, normal: string): boolean {
  return Math.abs(text.length - normal.length) <= 20 && normalise(text) === normal;
}
