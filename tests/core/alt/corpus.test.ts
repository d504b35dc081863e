import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { createSpelling } from '../../../electron/host/spelling/spelling.js';
import { readCorpus } from '../../eval/corpus.js';
import { corpusPosts } from '../../eval/corpus-posts.js';
import { evaluate } from '../../eval/evaluate.js';

const spelling = createSpelling(null);
afterAll(() => spelling.close());

function corpus(name: string) {
  return readCorpus(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8'));
}

describe('the rules on labelled alt texts', () => {
  it('find the faults of the shared corpus and leave clean texts alone', async () => {
    const score = await evaluate(corpus('alt-corpus.json'), spelling);
    expect(score).toMatchObject({ items: 147, faulty: 89, clean: 58 });
    expect(score.rightReason).toBeGreaterThanOrEqual(86);
    expect(score.complete).toBeGreaterThanOrEqual(80);
    expect(score).toMatchObject({ falseAlarms: 0, forbidden: 0 });
  });

  it('find every fault of our own corpus, which has several texts for every rule', async () => {
    const score = await evaluate(corpus('alt-own-corpus.json'), spelling);
    expect(score).toMatchObject({ falseAlarms: 0, forbidden: 0 });
    const missed = Object.entries(score.perRule).filter(
      ([, { expected, found }]) => found < expected || expected === 0,
    );
    expect(missed).toEqual([]);
  });

  it('see a corpus only as posts: every item is a picture of one', () => {
    const items = corpus('alt-corpus.json');
    const pictures = corpusPosts(items).flatMap(({ places }) => [...places.values()]);
    expect(pictures.map(({ id }) => id).toSorted()).toEqual(items.map(({ id }) => id).toSorted());
  });
});
