import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../core/alt/finding.js';
import {
  beginRound,
  currentItem,
  previousItem,
  roundItems,
  roundOfLater,
  roundSummary,
  settleItem,
} from '../../../renderer/images/round-state.js';

const ASSET = 'a'.repeat(64);

function found(post: string, ...pictures: [Finding['severity'], string, 'featured' | number][]) {
  const findings = pictures.map(([severity, rule, place]): Finding => {
    const image = { asset: ASSET, altHash: '', place };
    return { rule, severity, params: {}, image, from: null, to: null };
  });
  return { post, slug: post, title: post, findings, dismissed: [] };
}

describe('the pictures of a round', () => {
  test('come most serious first, else in the order of posts and of reading', () => {
    const items = roundItems([
      found('eins', ['warn', 'alt-too-long', 2], ['block', 'alt-missing', 1]),
      found('zwei', ['hint', 'alt-reused-unconfirmed', 'featured'], ['block', 'alt-missing', 0]),
    ]);
    expect(items.map(({ post, place }) => `${post} ${place}`)).toEqual([
      'eins 1',
      'zwei 0',
      'eins 2',
      'zwei featured',
    ]);
  });

  test('are asked about once, however much was found', () => {
    const items = roundItems([
      found('eins', ['hint', 'alt-stale-after-replace', 0], ['warn', 'alt-too-long', 0]),
    ]);
    expect(items).toHaveLength(1);
    expect(items[0]?.severity).toBe('warn');
  });

  test('are not those with mere hints, nor findings about the text', () => {
    const text = { ...found('eins', ['warn', 'alt-too-long', 0]).findings[0]!, image: null };
    const only = { ...found('eins', ['hint', 'alt-spelling', 0]) };
    expect(roundItems([{ ...only, findings: [...only.findings, text] }])).toEqual([]);
  });
});

describe('a round', () => {
  const items = roundItems([
    found(
      'eins',
      ['block', 'alt-missing', 0],
      ['block', 'alt-missing', 1],
      ['warn', 'alt-too-long', 2],
    ),
  ]);

  test('goes on with every answer, and its summary adds up', () => {
    let state = beginRound(items);
    state = settleItem(settleItem(settleItem(state, 'described'), 'later'), 'confirmed');
    expect(currentItem(state)).toBeNull();
    expect(settleItem(state, 'gone')).toBe(state);
    expect(roundSummary(state)).toMatchObject({ described: 1, later: 1, confirmed: 1, open: 0 });
  });

  test('goes back to a picture and takes another answer', () => {
    const back = previousItem(settleItem(beginRound(items), 'later'));
    expect(currentItem(back)).toBe(items[0]);
    expect(roundSummary(settleItem(back, 'decorative'))).toMatchObject({ later: 0, decorative: 1 });
  });

  test('asks again about what was put off, and only that', () => {
    const state = settleItem(settleItem(beginRound(items), 'later'), 'described');
    expect(roundOfLater(state).items).toEqual([items[0]]);
  });
});
