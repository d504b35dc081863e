import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BodyEcho } from '../../../renderer/editor/body-echo.js';
import { minimalChange } from '../../../renderer/editor/minimal-change.js';

describe('minimalChange', () => {
  test('turns any text into any other', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', 'ä', '🏡'), maxLength: 30 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const change = minimalChange(before, after);
        const result =
          change === null
            ? before
            : before.slice(0, change.from) + change.insert + before.slice(change.to);
        expect(result).toBe(after);
      }),
    );
  });

  test('touches only what differs', () => {
    expect(minimalChange('eins zwei drei', 'eins 2 drei')).toEqual({ from: 5, to: 9, insert: '2' });
    expect(minimalChange('aa', 'aaa')).toEqual({ from: 2, to: 2, insert: 'a' });
    expect(minimalChange('gleich', 'gleich')).toBeNull();
  });
});

describe('BodyEcho', () => {
  test('knows older texts of ours that come back late, and nobody else’s', () => {
    const echo = new BodyEcho();
    echo.sent('a');
    echo.sent('ab');
    expect(echo.isOwn('a')).toBe(true);
    expect(echo.isOwn('fremd')).toBe(false);
    expect(echo.isOwn('ab')).toBe(true);
  });

  test('takes a text that was settled long ago as a change from outside', () => {
    const echo = new BodyEcho();
    echo.sent('a');
    echo.sent('ab');
    expect(echo.isOwn('ab')).toBe(true);
    expect(echo.isOwn('a')).toBe(false);
  });
});
