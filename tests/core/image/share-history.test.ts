import { describe, expect, test } from 'vitest';
import { withToday } from '../../../core/image/share-history.js';

const on = (day: string, described: number, missing = 0) => ({
  ...{ day, described, decorative: 0, missing },
});

describe('the history of shares', () => {
  test('has one entry a day, the last, and none for days on which nothing changed', () => {
    const first = withToday([], on('2025-03-01', 1, 2));
    const later = withToday(first, on('2025-03-01', 2, 1));
    expect(later).toEqual([on('2025-03-01', 2, 1)]);
    expect(withToday(later, on('2025-03-04', 2, 1))).toBe(later);
    expect(withToday(later, on('2025-03-05', 3))).toEqual([...later, on('2025-03-05', 3)]);
  });

  test('stays in order when a clock was set back', () => {
    const days = [on('2025-03-01', 1), on('2025-03-09', 2)];
    expect(withToday(days, on('2025-03-05', 3))).toEqual([
      on('2025-03-01', 1),
      on('2025-03-05', 3),
    ]);
  });
});
