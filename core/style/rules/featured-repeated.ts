import { altHash } from '../../alt/alt-hash.js';
import type { StyleRule } from '../rule.js';

/**
 * The first picture of the text is the featured image. Most themes show that above the text already,
 * and the same picture stands twice below each other. The edit takes it out of the text.
 */
export const featuredRepeated: StyleRule = {
  id: 'featured-repeated',
  group: 'blog',
  severity: 'warn',
  fix: 'drop-picture',
  check({ images, post, body }) {
    const [first] = images;
    if (first === undefined || first.use.asset !== post.featured?.asset) return [];
    const { use, index, from, to, link } = first;
    const image = { asset: use.asset, altHash: altHash(use.alt), place: index };
    const blank = /^[ \t]*(?:\n[ \t]*)*/.exec(body.slice(to))?.[0].length ?? 0;
    const alone = /(?:^|\n)[ \t]*$/.test(body.slice(0, from)) && link === null;
    const edits = alone ? { edits: [{ from, to: to + blank, insert: '' }] } : {};
    return [{ from, to, image, ...edits }];
  },
};
