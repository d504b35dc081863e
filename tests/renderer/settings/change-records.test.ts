import { describe, expect, it } from 'vitest';
import { freeName, putBack } from '../../../renderer/settings/change-records.js';
import { aCategory, aLibrary } from '../../builders/content.js';

const [one, two, three] = ['Eins', 'Zwei', 'Drei'].map((name) =>
  aCategory({ id: `kat-${name.toLowerCase()}`, name, slug: name.toLowerCase() }),
);

describe('records of the settings', () => {
  it('come back to the place they had, beside whatever changed meanwhile', () => {
    const before = aLibrary({ categories: [one!, two!, three!] });
    const renamed = { ...three!, name: 'Dritte' };
    const after = { ...before, categories: [one!, renamed] };
    const names = (content: typeof before) => content.categories.map(({ name }) => name);
    const back = putBack(after, before, 'categories', 'kat-zwei');
    expect(names(back)).toEqual(['Eins', 'Zwei', 'Dritte']);
    expect(putBack(back, before, 'categories', 'kat-zwei')).toBe(back);
    expect(putBack(after, before, 'categories', 'nirgends')).toBe(after);
  });

  it('get a name that nobody has yet', () => {
    expect(freeName('Neu', ['Neu', 'Neu 2'])).toBe('Neu 3');
    expect(freeName('Neu', [])).toBe('Neu');
  });
});
