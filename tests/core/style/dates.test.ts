import { expect, test } from 'vitest';
import { checkStyle } from '../../../core/style/check-style.js';
import { aLibrary, aPost } from '../../builders/content.js';

const dayNamed = (publishAt: string, now: string) => {
  const post = aPost({ publishAt, status: 'ready' });
  const found = checkStyle({ post, library: aLibrary(), neighbours: [], now });
  return found.flatMap(({ rule, params }) => (rule.startsWith('date-') ? [params['date']] : []));
};

test('a date is named as the day that the blog’s calendar shows', () => {
  // Half past midnight in Berlin is still the day before in UTC.
  expect(dayNamed('2026-05-04T22:30:00.000Z', '2026-06-01T08:00:00.000Z')).toEqual(['2026-05-05']);
  expect(dayNamed('2029-05-04T22:30:00.000Z', '2026-06-01T08:00:00.000Z')).toEqual(['2029-05-05']);
});
