import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchOf, wordsIn } from '../../../core/search/words.js';
import { queryTerms } from '../../../core/search/query.js';
import { stemOf } from '../../../core/search/stem.js';

const finds = (query: string, text: string) => {
  const stems = [...wordsIn(text)].map(({ stem }) => stem);
  return queryTerms(query).every((term) => stems.some((stem) => matchOf(term, stem) > 0));
};

describe('the gender forms of a word', () => {
  const forms = [
    'Bürger:innen',
    'Bürger*innen',
    'Bürger_innen',
    'Bürger·innen',
    'Bürger/innen',
    'Bürger/-innen',
    'Bürger(innen)',
    'BürgerInnen',
    'Bürgerinnen und Bürger',
    'Bürgerin',
    'Bürgern',
    'Bürger',
    'buerger',
    'burger',
    'BÜRGER',
  ];
  it.each(forms)('%s finds every other one', (form) => {
    expect(forms.filter((other) => !finds(form, `Viele ${other} kamen.`))).toEqual([]);
  });

  it.each([
    ['Kolleg:innen', 'Kollegen'],
    ['Kolleg*innen', 'Kollegin'],
    ['Ärzt:innen', 'Arzt'],
    ['Expert:innen', 'Experten'],
    ['Beamt*innen', 'Beamtinnen'],
    ['Kund_innen', 'Kundin'],
    ['Schüler:innenrat', 'Schülerinnenrat'],
    ['Anwält:innen', 'Anwalt'],
  ])('%s and %s find each other', (one, other) => {
    expect([finds(one, other), finds(other, one)]).toEqual([true, true]);
  });

  it('are found while the ending is still being typed', () => {
    for (const whole of ['Bürger:innen', 'Bürger*innen', 'Bürger(innen)', 'Bürgerinnen']) {
      for (let at = 2; at <= whole.length; at += 1) {
        const typed = whole.slice(0, at);
        expect(finds(typed, 'Die Bürger:innen kamen'), typed).toBe(true);
      }
    }
  });

  it('do not swallow words that only look like one', () => {
    expect(['Termin', 'Medizin', 'Berlin', 'Schwerin', 'Benzin'].map(stemOf)).toEqual([
      'termin',
      'medizin',
      'berlin',
      'schwerin',
      'benzin',
    ]);
  });
});

describe('spellings', () => {
  it.each([
    ['strasse', 'Straße'],
    ['Straße', 'STRASSE'],
    ['Gruesse', 'Grüße'],
    ['Cafe', 'Café'],
    ['Büro', 'Bürgerbüro'],
    ['Verein', 'Vereine'],
    ['Vereinen', 'Verein'],
    ['Amts', 'Amt'],
    ['Kitas', 'Kita'],
    ['Haus', 'Hauses'],
    ['Grüße', 'Gru\u0308ße'],
  ])('%s finds %s', (query, text) => {
    expect(finds(query, text)).toBe(true);
  });

  it('common words alone are searched, beside others they are left out', () => {
    expect(queryTerms('die')).toEqual(['die']);
    expect(queryTerms('die Kita und der Hort')).toEqual(['kita', 'hort']);
    expect(queryTerms(' :* B')).toEqual([]);
  });

  it('every word finds itself, however odd', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { from, to } of wordsIn(text)) {
          expect(from).toBeLessThan(to);
          const [term] = queryTerms(text.slice(from, to));
          if (term !== undefined) expect(finds(term, text)).toBe(true);
        }
      }),
    );
  });
});
