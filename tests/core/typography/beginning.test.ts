import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginningOf } from '../../../core/typography/beginning.js';

test('the beginning of a text is as long as it may be and ends with a whole character', () => {
  expect(beginningOf('Die Bank', 8)).toBe('Die Bank');
  expect(beginningOf('Die Bank', 3)).toBe('Die');
  expect(beginningOf('Hof \u{1f333}', 5)).toBe('Hof ');
  expect(beginningOf('Hof \u{1f333}', 6)).toBe('Hof \u{1f333}');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (text, length) => {
      const beginning = beginningOf(text, length);
      expect(text.startsWith(beginning)).toBe(true);
      expect(beginning).not.toMatch(/\p{Cs}/u);
      expect(beginning.length).toBeGreaterThanOrEqual(Math.min(text.length, length - 1));
      expect(beginning.length).toBeLessThanOrEqual(length);
    }),
  );
});
