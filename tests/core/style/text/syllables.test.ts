import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSyllables } from '../../../../core/style/text/syllables.js';

describe('syllables of a German word', () => {
  it.each(
    Object.entries({
      Haus: 1,
      Bäume: 2,
      bauen: 2,
      neue: 2,
      Eier: 2,
      Familie: 4,
      Ferien: 3,
      Nation: 3,
      Patient: 3,
      Museum: 3,
      Gremium: 3,
      sozial: 3,
      aktuell: 3,
      Quelle: 2,
      Liebe: 2,
      Spielleiter: 3,
      beenden: 3,
      beinhalten: 4,
      Bein: 1,
      Theater: 3,
      Chaos: 2,
      Bürgerbüro: 4,
      Verwaltungsgebäude: 6,
      Donaudampfschiff: 4,
      passieren: 3,
      kontaktieren: 4,
      Jahr: 1,
      Yoga: 2,
      EU: 2,
      2035: 1,
    }),
  )('%s', (word, count) => {
    expect(countSyllables(word)).toBe(count);
  });

  it('are at least one and at most as many as letters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zäöüß]{1,30}$/), (word) => {
        expect(countSyllables(word)).toBeGreaterThanOrEqual(1);
        expect(countSyllables(word)).toBeLessThanOrEqual(word.length);
      }),
    );
  });

  it('grow by one with a syllable of a consonant and a vowel in front', () => {
    fc.assert(
      fc.property(fc.constantFrom('Rathaus', 'Brücke', 'Wald', 'Garten'), (word) => {
        expect(countSyllables(`ta${word.toLowerCase()}`)).toBe(countSyllables(word) + 1);
      }),
    );
  });
});
