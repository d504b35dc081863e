import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceRanges } from '../../../core/typography/sentences.js';

const split = (text: string, language: 'de' | 'en' = 'de') =>
  sentenceRanges(text, language).map(({ from, to }) => text.slice(from, to));

describe('sentences in German', () => {
  it.each([
    ['Erstens. Zweitens!', ['Erstens.', 'Zweitens!']],
    [
      'Am 4. März war es kalt. Dann kam der Frühling.',
      ['Am 4. März war es kalt.', 'Dann kam der Frühling.'],
    ],
    ['Im 2. Stock sitzt Dr. Lind. Sie hilft.', ['Im 2. Stock sitzt Dr. Lind.', 'Sie hilft.']],
    [
      'Das gilt z. B. für Bäume, d. h. für alle. Gut.',
      ['Das gilt z. B. für Bäume, d. h. für alle.', 'Gut.'],
    ],
    ['„Halt!“, rief sie. „Wer da?“ Keiner.', ['„Halt!“, rief sie.', '„Wer da?“', 'Keiner.']],
    ['Es endete 2035. Danach kam nichts.', ['Es endete 2035.', 'Danach kam nichts.']],
    ['Um 22.15 Uhr fährt der Bus. Er ist rot.', ['Um 22.15 Uhr fährt der Bus.', 'Er ist rot.']],
    ['Sie heißt H. R. Meier … und bleibt.', ['Sie heißt H. R. Meier … und bleibt.']],
    ['Ohne Punkt am Ende', ['Ohne Punkt am Ende']],
    ['(So ist es.) Wirklich?! Ja.', ['(So ist es.)', 'Wirklich?!', 'Ja.']],
    ['Bürger*innen usw. kamen. Es regnete.', ['Bürger*innen usw. kamen.', 'Es regnete.']],
    ['', []],
  ])('%s', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });
});

describe('sentences in English', () => {
  it.each([
    ['Mr. Lind left. She stayed.', ['Mr. Lind left.', 'She stayed.']],
    ['It was 4. Then 5 came.', ['It was 4.', 'Then 5 came.']],
  ])('%s', (text, sentences) => {
    expect(split(text, 'en')).toEqual(sentences);
  });
});

describe('any text', () => {
  const texts = fc
    .array(
      fc.constantFrom(
        'Wort',
        'am',
        '4.',
        'März',
        'z.',
        'B.',
        'Ende.',
        'Ja!',
        '„So?“',
        '…',
        'und',
        '2035.',
        '\n',
      ),
      {
        maxLength: 30,
      },
    )
    .map((words) => words.join(' '));

  it('loses nothing but white space between its sentences, and keeps their order', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('de' as const, 'en' as const), (text, language) => {
        const ranges = sentenceRanges(text, language);
        let end = 0;
        for (const { from, to } of ranges) {
          expect(text.slice(end, from).trim()).toBe('');
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });

  it('ends every sentence but the last with a final mark', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const sentence of split(text).slice(0, -1))
          expect(sentence).toMatch(/[.!?…][“”"»)]*$/u);
      }),
    );
  });

  it('is one sentence when a sentence of it is read again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const sentence of split(text)) expect(split(sentence)).toEqual([sentence]);
      }),
    );
  });
});
