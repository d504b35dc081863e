import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryTerms } from '../../../core/search/query.js';
import { SearchIndex } from '../../../core/search/search-index.js';

const NO_NAMES = new Map<string, string[]>();

function put(index: SearchIndex, id: string, title: string, body = '', records: string[] = []) {
  const parts = [
    { text: title, weight: 24 },
    { text: body, weight: 1 },
  ];
  index.put({ id, parts, records });
}

const find = (index: SearchIndex, query: string, names: Map<string, string[]> = NO_NAMES) =>
  index.find(queryTerms(query), names).map(({ id }) => id);

describe('the search index', () => {
  it('answers titles before texts, whole words before beginnings and insides', () => {
    const index = new SearchIndex();
    put(index, 'text', 'Anderes', 'Ein Bus fährt durch die Stadt');
    put(index, 'inside', 'Der Bücherbus', 'steht');
    put(index, 'title', 'Der Bus', 'steht');
    put(index, 'start', 'Busfahren', 'lernen');
    expect(find(index, 'Bus')).toEqual(['title', 'start', 'text']);
    expect(find(index, 'bücherbus')).toEqual(['inside']);
  });

  it('wants every word, wherever it stands', () => {
    const index = new SearchIndex();
    put(index, 'both', 'Kita', 'Hort');
    put(index, 'one', 'Kita', 'Schule');
    expect(find(index, 'hort kita')).toEqual(['both']);
    expect(find(index, 'kita')).toHaveLength(2);
    expect(find(index, 'rathaus')).toEqual([]);
    expect(find(index, '')).toEqual([]);
  });

  it('finds posts by the names of their categories and authors, mixed with words', () => {
    const index = new SearchIndex();
    put(index, 'hers', 'Der Bus', '', ['author-1']);
    put(index, 'his', 'Der Bus', '', ['author-2']);
    const names = new Map([['author-1', queryTerms('Henrike Solbach')]]);
    expect(find(index, 'solbach bus', names)).toEqual(['hers']);
    expect(find(index, 'Henrike', names)).toEqual(['hers']);
  });

  it('finds what a naive search finds, through changes, removals and rewriting', () => {
    const word = fc.constantFrom('Bus', 'Bücherbus', 'Kita', 'Kitas', 'Hort', 'Amt');
    const change = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      words: fc.option(fc.array(word, { maxLength: 4 })),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 200 }), word, (changes, query) => {
        const index = new SearchIndex();
        const known = new Map<string, string>();
        for (const { id, words } of changes) {
          if (words === null) {
            index.remove(id);
            known.delete(id);
          } else {
            put(index, id, words.join(' '));
            known.set(id, words.join(' '));
          }
        }
        const naive = new SearchIndex();
        for (const [id, text] of known) put(naive, id, text);
        expect(find(index, query).sort()).toEqual(find(naive, query).sort());
        expect(index.size).toBe(known.size);
      }),
    );
  });
});
