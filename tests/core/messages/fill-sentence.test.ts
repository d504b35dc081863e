import { expect, test } from 'vitest';
import { fillSentence } from '../../../core/messages/fill-sentence.js';

const TAKEN = '{posts:Ein Beitrag|# Beiträge} und {assets:ein Bild|# Bilder} in „{path}“.';

test.each([
  [1, 1, 'Ein Beitrag und ein Bild in „a“.'],
  [0, 1, '0 Beiträge und ein Bild in „a“.'],
  [2, 30, '2 Beiträge und 30 Bilder in „a“.'],
])('a sentence counts %i posts and %i pictures as people do', (posts, assets, told) => {
  expect(fillSentence(TAKEN, { posts, assets, path: 'a' })).toBe(told);
});

test('a value is never taken for a place or a number sign', () => {
  expect(fillSentence('{a} {n:eins|# mal {b}}', { a: '{b} # $&' })).toBe(
    '{b} # $& {n:eins|# mal {b}}',
  );
});

test('a place without a value stays visible', () => {
  expect(fillSentence('{count:one|# many} of {kind}', {})).toBe('{count:one|# many} of {kind}');
});
