import { afterAll, describe, expect, it } from 'vitest';
import { createSpelling } from '../../../../electron/host/spelling/spelling.js';

const spelling = createSpelling(null);
afterAll(() => spelling.close());

const unknown = async (language: 'de' | 'en', ...words: string[]) =>
  (await spelling.check(language, words)).map(({ word, near }) => [word, near]);

describe('spelling', () => {
  it.each([
    ['Urkunnde', 'Urkunde'],
    ['Moderatonswand', 'Moderationswand'],
    ['Verträtung', 'Vertretung'],
    ['Bürgerdialgo', 'Bürgerdialog'],
    ['Begrüssung', 'Begrüßung'],
    ['Rathuas', 'Rathaus'],
    ['Ausbidlung', 'Ausbildung'],
    ['erklährt', 'erklärt'],
    ['Mitarbeterin', 'Mitarbeiterin'],
    ['besprehcen', 'besprechen'],
  ])('finds %s and what was meant', async (wrong, right) => {
    expect(await unknown('de', wrong)).toEqual([[wrong, right]]);
  });

  it.each([
    ['recieve', 'receive'],
    ['goverment', 'government'],
    ['libary', 'library'],
    ['volunters', 'volunteers'],
  ])('finds %s in English', async (wrong, right) => {
    expect(await unknown('en', wrong)).toEqual([[wrong, right]]);
  });

  it('knows compounds, cases, the other language and British spellings', async () => {
    const german = [
      'Kreishauses',
      'Servicepunkte',
      'Rathausturm',
      'Kunstrasen',
      'Gehminuten',
      'change',
      'schilderprägung',
    ];
    expect(await unknown('de', ...german)).toEqual([]);
    const english = [
      'centre',
      'colours',
      'organised',
      'programme',
      'travelling',
      'Rathaus',
      'metres',
    ];
    expect(await unknown('en', ...english)).toEqual([]);
  });

  it.each(['Tachymeter', 'Haselbrück', 'Thoma', 'Denstedt'])(
    'does not know %s, and offers nothing far-fetched',
    async (word) => expect(await unknown('de', word)).toEqual([[word, null]]),
  );

  it('suggests at most five words, the nearest first', async () => {
    const suggestions = await spelling.suggest('de', 'Urkunnde');
    expect(suggestions[0]).toBe('Urkunde');
    expect(suggestions.length).toBeLessThanOrEqual(5);
    expect(await spelling.suggest('de', 'Donaudampfschifffahrtsgesellschaftskapitänn')).toEqual([]);
  });

  it('starts again after it was closed', async () => {
    const other = createSpelling(null);
    expect(await other.check('de', ['Haus'])).toEqual([]);
    await other.close();
    expect(await other.check('de', ['Hauus'])).toMatchObject([{ word: 'Hauus' }]);
    await other.close();
  });
});
