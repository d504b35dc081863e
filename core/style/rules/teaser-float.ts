import { writeImageUse } from '../../image/image-markdown.js';
import { altHash } from '../../alt/alt-hash.js';
import { listModeOf } from '../../layout/teaser.js';
import type { StyleRule } from '../rule.js';

/**
 * A picture before the break stands at the left or right edge. In the archive the short text ends
 * before the picture does, and the next post slides up beside it. The edit sets it between paragraphs.
 */
export const teaserFloat: StyleRule = {
  id: 'teaser-float',
  group: 'blog',
  severity: 'warn',
  fix: 'drop-float',
  check({ images, breakAt, post, input }) {
    if (breakAt === null || listModeOf(post, input.library.profile) !== 'break') return [];
    return images
      .filter(({ use, from }) => from < breakAt && ['left', 'right'].includes(use.align))
      .map(({ use, index, from, to }) => ({
        ...{ from, to },
        image: { asset: use.asset, altHash: altHash(use.alt), place: index },
        edits: [{ from, to, insert: writeImageUse({ ...use, align: 'none', width: null }) }],
      }));
  },
};
