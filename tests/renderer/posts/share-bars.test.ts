import { expect, test } from 'vitest';
import { shareBars } from '../../../renderer/posts/share-bars.js';

const on = (day: string, described: number, decorative: number, missing: number) => ({
  ...{ day, described, decorative, missing },
});

test('every step is as wide as its numbers held, and together they fill the picture', () => {
  const bars = shareBars([
    on('2025-03-01', 1, 1, 2),
    on('2025-03-03', 0, 0, 0),
    on('2025-03-04', 4, 0, 0),
  ]);
  expect(bars).toMatchObject([
    { day: '2025-03-01', x: 0, width: 50, described: 0.25, decorative: 0.25 },
    { day: '2025-03-04', x: 75, width: 25, described: 1, decorative: 0 },
  ]);
});

test('one day fills the whole width', () => {
  expect(shareBars([on('2025-03-01', 1, 0, 1)])).toMatchObject([{ x: 0, width: 100 }]);
});
