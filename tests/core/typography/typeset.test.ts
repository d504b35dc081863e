import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../core/post/post.js';
import { TypingSettings } from '../../../core/style/settings.js';
import { quotedPassages } from '../../../core/typography/quotes.js';
import { staysTogether } from '../../../core/typography/spaces.js';
import { typeset } from '../../../core/typography/typeset.js';

const ALL = TypingSettings.parse({});

/** What a line becomes when it is typed key by key. */
function typed(text: string, language: Language = 'de', settings = ALL): string {
  return text.split('').reduce((line, key) => {
    const change = typeset(line, key, language, settings);
    const next = line + key;
    return change === null ? next : next.slice(0, next.length - change.back) + change.insert;
  }, '');
}

describe('typing in German', () => {
  it.each([
    ['Sie sagt: "Gut so." Und geht.', 'Sie sagt: „Gut so.“ Und geht.'],
    ['("Klammer") und "zwei" Worte', '(„Klammer“) und „zwei“ Worte'],
    ['"Er sagt: \'Nein\'", sagt sie', '„Er sagt: ‚Nein‘“, sagt sie'],
    ["Wie geht's? Das war's.", 'Wie geht’s? Das war’s.'],
    ['kurz - und gut', 'kurz – und gut'],
    ['kurz -- und gut', 'kurz – und gut'],
    ['- ein Punkt', '- ein Punkt'],
    ['  - ein Punkt', '  - ein Punkt'],
    ['> - Zitat', '> - Zitat'],
    ['Haus- und Hofbau', 'Haus- und Hofbau'],
    ['Und so weiter...', 'Und so weiter…'],
    ['Viele Punkte....', 'Viele Punkte….'],
    ['z. B. so', 'z.\u00a0B. so'],
    ['z.B. so', 'z.\u00a0B. so'],
    ['d.h. so', 'd.\u00a0h. so'],
    ['am 4. März war', 'am 4.\u00a0März war'],
    ['1. März', '1. März'],
    ['nach § 5 und Nr. 3', 'nach §\u00a05 und Nr.\u00a03'],
    ['etwa 10 % davon', 'etwa 10\u00a0% davon'],
    ['um 13 Uhr, bei 5 km.', 'um 13\u00a0Uhr, bei 5\u00a0km.'],
    ['die 10 Uhren', 'die 10 Uhren'],
    ['der 4. Mann', 'der 4. Mann'],
    ['Dr. Lind kommt', 'Dr.\u00a0Lind kommt'],
    ['## 5 Gründe', '## 5 Gründe'],
  ])('%s', (keys, line) => {
    expect(typed(keys)).toBe(line);
  });
});

describe('typing in English', () => {
  it.each([
    ['She said "yes" - and left...', 'She said “yes” – and left…'],
    ["It's 'fine'.", 'It’s ‘fine’.'],
    ['About 10 % of § 5', 'About 10 % of § 5'],
  ])('%s', (keys, line) => {
    expect(typed(keys, 'en')).toBe(line);
  });
});

describe('settings', () => {
  const TEXT = '"z. B." - 10 % ...';
  it.each(['quotes', 'dashes', 'ellipsis', 'spaces'] as const)('switch %s off alone', (name) => {
    const without = typed(TEXT, 'de', { ...ALL, [name]: false });
    expect(without).not.toBe(typed(TEXT));
    const none = { ...ALL, quotes: false, dashes: false, ellipsis: false, spaces: false };
    expect(typed(TEXT, 'de', none)).toBe(TEXT);
  });
});

describe('any line', () => {
  const keys = fc.array(fc.constantFrom(...'ab "\'.-1%§zBMärz,…„“'.split('')), { maxLength: 40 });

  it('loses no word and no number', () => {
    fc.assert(
      fc.property(keys, fc.constantFrom<Language>('de', 'en'), (all, language) => {
        const words = (text: string) => text.match(/[\p{L}\p{N}%§]/gu) ?? [];
        expect(words(typed(all.join(''), language))).toEqual(words(all.join('')));
      }),
    );
  });

  it('replaces only what is there', () => {
    fc.assert(
      fc.property(keys, fc.constantFrom(...'"\'. -%1'.split('')), (all, key) => {
        const change = typeset(all.join(''), key, 'de', ALL);
        if (change === null) return;
        expect(change.back).toBeGreaterThan(0);
        expect(change.back).toBeLessThanOrEqual(all.join('').length + 1);
      }),
    );
  });
});

describe('quotation marks of a finished text', () => {
  it.each([
    ['Er sagt "ja" und "nein".', 'Er sagt „ja“ und „nein“.'],
    ['"Erst \'so\', dann so."', '„Erst ‚so‘, dann so.“'],
    ['Ein Rohr von 3" Breite', 'Ein Rohr von 3" Breite'],
    ["Geht's so, war's das?", "Geht's so, war's das?"],
  ])('%s', (text, set) => {
    let line = text;
    for (const { at, insert } of quotedPassages(text, 'de').toReversed()) {
      line = line.slice(0, at) + insert + line.slice(at + 1);
    }
    expect(line).toBe(set);
  });
});

describe('spaces that do not break', () => {
  it.each([
    ['§', '5'],
    ['am 4.', 'März'],
    ['z.', 'B. so'],
    ['i. d.', 'R. so'],
    ['100', '%'],
  ])('stand between %s and %s', (before, after) => {
    expect(staysTogether(before, after)).toBe(true);
  });

  it.each([
    ['Haus', '5'],
    ['der 4.', 'Mann'],
    ['so.', 'Bis dann'],
  ])('do not stand between %s and %s', (before, after) => {
    expect(staysTogether(before, after)).toBe(false);
  });
});
