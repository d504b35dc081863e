import { describe, expect, it } from 'vitest';
import { convert, pastes } from './corpus.js';

describe('what programs put on the clipboard', () => {
  it('is at hand in at least forty shapes', () => {
    expect(pastes().length).toBeGreaterThanOrEqual(40);
  });

  it.each(pastes())('$name becomes the expected text', ({ html, expected }) => {
    expect(convert(html)).toBe(expected);
  });
});
