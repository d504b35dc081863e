import { onTestFinished, expect, test } from 'vitest';
import { dictionaryFolder } from '../../../../electron/host/spelling/dictionary-folder.js';
import { DictionaryWorker } from '../../../../electron/host/spelling/dictionary-worker.js';

const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänn';

test('a suggestion that takes too long spoils nobody else’s question', async () => {
  const worker = new DictionaryWorker();
  onTestFinished(() => worker.close());
  const folder = dictionaryFolder('de', null) ?? '';
  const before = worker.spell(folder, ['Urkunde', 'Urkunnde']);
  const suggested = worker.suggest(folder, LONG, 20);
  const behind = worker.spell(folder, ['Rathaus', 'Rathuas']);
  expect((await before).map((known) => known > 0)).toEqual([true, false]);
  expect(await suggested).toEqual([]);
  expect((await behind).map((known) => known > 0)).toEqual([true, false]);
  expect(await worker.suggest(folder, 'Urkunnde', 20_000)).toContain('Urkunde');
}, 60_000);
