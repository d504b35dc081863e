import { describe, expect, it } from 'vitest';
import { clickedOffset } from '../../../../renderer/preview/frame/clicked-offset.js';

describe('clickedOffset', () => {
  it('finds the words that were clicked between the marks of the dialect', () => {
    const source = 'Das ist **ein fetter** Satz mit [einem Link](https://example.org).';
    expect(clickedOffset(source, 'ein fetter', 5)).toBe(source.indexOf('ein fetter') + 5);
    expect(clickedOffset(source, 'einem Link', 2)).toBe(source.indexOf('einem Link') + 2);
  });

  it('takes the find at the same share of the piece when words come twice', () => {
    const source = 'Wort und noch eines. Wort und noch eines. Wort und noch eines.';
    const at = source.lastIndexOf('noch');
    expect(clickedOffset(source, source, at)).toBe(at);
  });

  it('answers null for what is not written in the piece', () => {
    expect(clickedOffset('Ein Satz.', 'Zurück zum Text', 3)).toBeNull();
  });
});
