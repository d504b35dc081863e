import { normalise } from '../normalise.js';
import { readAlt } from '../reading.js';
import type { AltRule } from '../rule.js';
import { withoutCredit } from '../text/credits.js';
import { wordOverlap } from '../text/similarity.js';

const NEARLY_ALL = 0.85;

/**
 * Description and caption say the same, the credit aside: equal in words, or at least four words and
 * nearly all of them shared. Screen readers would read the sentence twice.
 */
export const altEqualsCaption: AltRule = {
  id: 'alt-equals-caption',
  severity: 'warn',
  applies: 'described',
  check: (context) => {
    const { normal } = readAlt(context);
    const caption = normalise(withoutCredit(context.caption));
    if (normal === '' || caption === '') return null;
    const isAlike = normal.split(' ').length >= 4 && wordOverlap(normal, caption) >= NEARLY_ALL;
    return normal === caption || isAlike ? { params: { caption: context.caption } } : null;
  },
  fixes: [
    {
      id: 'clear-caption',
      apply: (use) => {
        const words = withoutCredit(use.caption);
        const credit = use.caption.slice(words.length).replace(/^[\s(|,;–—-]+|[\s)]+$/gu, '');
        return { ...use, caption: '', credit: use.credit === '' ? credit : use.credit };
      },
    },
  ],
};
