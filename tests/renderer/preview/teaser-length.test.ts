import { describe, expect, it } from 'vitest';
import { median, teaserWords } from '../../../core/layout/teaser-words.js';
import { teaserLengths } from '../../../renderer/preview/teaser-length.js';
import { aLibrary, aPost } from '../../builders/content.js';

const breaks = { listMode: 'break' as const };

describe('teaserWords', () => {
  it('counts up to the break, or the whole text where there is none', () => {
    expect(teaserWords(aPost({ body: 'Eins zwei.\n\n<!--more-->\n\nDrei.' }), breaks)).toBe(2);
    expect(teaserWords(aPost({ body: 'Eins zwei.\n\nDrei.' }), breaks)).toBe(3);
  });

  it('counts the excerpt or the whole text where the author chose so', () => {
    const body = 'Eins.\n\n<!--more-->\n\nZwei drei vier.';
    expect(teaserWords(aPost({ body, teaserMode: 'full' }), breaks)).toBe(4);
    expect(teaserWords(aPost({ body, teaserMode: 'excerpt', excerpt: 'Ganz kurz.' }), breaks)).toBe(
      2,
    );
    expect(teaserWords(aPost({ body, excerpt: 'Ganz kurz.' }), { listMode: 'excerpt' })).toBe(2);
  });
});

describe('median', () => {
  it('is the middle, the mean of the two in the middle, or nothing', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([1, 4])).toBe(3);
    expect(median([7])).toBe(7);
    expect(median([])).toBeNull();
  });
});

describe('teaserLengths', () => {
  it('compares with the neighbours of the same category and not with the stored draft', () => {
    const other = (id: string, body: string, categories = ['kat-praxis']) =>
      aPost({ id, body, categories });
    const source = {
      draft: aPost({ body: 'Eins zwei drei.' }),
      library: aLibrary(),
      assets: new Map(),
      neighbours: [
        aPost(),
        other('n-01', 'Eins.'),
        other('n-02', 'Eins zwei.'),
        other('n-03', 'A b c d.', []),
      ],
    };
    expect(teaserLengths(source)).toEqual({ draft: 3, neighbours: [1, 2], median: 2 });
  });
});
