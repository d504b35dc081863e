import { localDay } from '../../post/local-time.js';
import { daysBetween } from '../days-between.js';
import type { StyleRule } from '../rule.js';

/** Two years back is an archive; a year ahead is a slip of the keys. */
const MOST_AHEAD = 365;

/**
 * The post's date lies more than a year ahead, mostly a mistyped year. On the blog it would wait until
 * then, or stand on top of every list for years.
 */
export const dateFar: StyleRule = {
  id: 'date-far',
  group: 'blog',
  severity: 'warn',
  check({ post: { publishAt }, input: { now, library } }) {
    if (publishAt === null || daysBetween(now, publishAt) <= MOST_AHEAD) return [];
    return [
      { from: null, to: null, params: { date: localDay(publishAt, library.profile.timeZone) } },
    ];
  },
};
