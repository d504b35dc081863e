import { localDay } from '../../post/local-time.js';
import { daysBetween } from '../days-between.js';
import type { StyleRule } from '../rule.js';

/**
 * The post's date has passed by more than a day, and the post is not exported yet. Published as it is,
 * it appears below newer posts, where nobody looks for news.
 */
export const datePassed: StyleRule = {
  id: 'date-passed',
  group: 'blog',
  severity: 'hint',
  check({ post: { publishAt, status }, input: { now, library } }) {
    if (publishAt === null || status === 'exported') return [];
    if (daysBetween(publishAt, now) <= 1) return [];
    return [
      { from: null, to: null, params: { date: localDay(publishAt, library.profile.timeZone) } },
    ];
  },
};
