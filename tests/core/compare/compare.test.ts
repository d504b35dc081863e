import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePosts } from '../../../core/compare/compare-posts.js';
import { compareTexts } from '../../../core/compare/compare-texts.js';
import { type ComparedWords, compareWords } from '../../../core/compare/compare-words.js';
import { aPost } from '../../builders/content.js';

const HASH = 'a'.repeat(64);
const read = (words: readonly ComparedWords[] | null | undefined) =>
  (words ?? [])
    .map(({ text, change }) =>
      change === 'same' ? text : `${change === 'added' ? '+' : '-'}[${text}]`,
    )
    .join('');

describe('two versions of a text', () => {
  it('keep unchanged passages together and show changed words on their side', () => {
    const before = '# Der Bus\n\nEr kommt am Montag um neun.\n\nAlle steigen ein.';
    const after = '# Der Bus\n\nEr kommt am Dienstag um neun.\n\nAlle steigen ein.';
    const passages = compareTexts(before, after);
    expect(passages.map(({ change }) => change)).toEqual(['same', 'changed', 'same']);
    expect(read(passages[1]?.before)).toBe('Er kommt am -[Montag] um neun.');
    expect(read(passages[1]?.after)).toBe('Er kommt am +[Dienstag] um neun.');
  });

  it('show whole passages that came or went in their place', () => {
    const passages = compareTexts(
      'Erster Absatz hier.\n\nDer fällt ganz weg.',
      'Neu davor gestellt.\n\nErster Absatz hier.',
    );
    expect(passages.map(({ change }) => change)).toEqual(['added', 'same', 'removed']);
    expect(passages[0]?.before).toBeNull();
    expect(passages[2]?.after).toBeNull();
  });

  it('compare a picture’s description apart from the words around it', () => {
    const picture = (alt: string) => `![${alt}](asset:${HASH})`;
    const [passage] = compareTexts(
      `Hier. ${picture('Ein Bus')}`,
      `Hier. ${picture('Ein roter Bus')}`,
    );
    expect(passage?.change).toBe('changed');
    expect(read(passage?.before)).toBe('Hier.');
    expect(passage?.pictures).toMatchObject([
      { before: { alt: 'Ein Bus' }, after: { alt: 'Ein roter Bus' } },
    ]);
    const [gone] = compareTexts(picture('Ein Bus'), '');
    expect(gone?.pictures).toMatchObject([{ before: { alt: 'Ein Bus' }, after: null }]);
  });

  it('hold every word of both sides, in order, whatever was written', () => {
    const word = fc.constantFrom('Bus', 'Amt', 'kommt', 'und', '**fett**', 'ß', '–');
    const text = fc
      .array(fc.array(word, { minLength: 1, maxLength: 8 }), { maxLength: 8 })
      .map((blocks) => blocks.map((block) => block.join(' ')).join('\n\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const passages = compareTexts(before, after);
        const side = (name: 'before' | 'after') =>
          passages.flatMap((passage) => {
            const words = passage[name];
            return words === null ? [] : [words.map((part) => part.text).join('')];
          });
        expect(side('before').join('\n\n')).toBe(before);
        expect(side('after').join('\n\n')).toBe(after);
      }),
    );
  });

  it('say rewritten instead of mixing thousands of words', () => {
    const long = (word: string) =>
      Array.from({ length: 2000 }, (_, at) => `${word}${at}`).join(' ');
    expect(compareWords(long('alt'), long('neu')).map(({ change }) => change)).toEqual([
      'removed',
      'added',
    ]);
  });
});

describe('two versions of a post', () => {
  it('name changed fields and count words and descriptions', () => {
    const before = aPost({
      title: 'Der Bus',
      body: `Ein Satz.\n\n![](asset:${HASH})`,
      status: 'draft',
    });
    const after = aPost({
      title: 'Der rote Bus',
      body: `Ein kurzer Satz.\n\n![Ein Bus](asset:${HASH})`,
      status: 'review',
    });
    const compared = comparePosts(before, after);
    expect(compared).toMatchObject({ same: false, fields: ['status'] });
    expect(compared.count).toEqual({ added: 2, removed: 0, alts: 1 });
    expect(comparePosts(before, before)).toMatchObject({
      same: true,
      fields: [],
      count: { added: 0, removed: 0, alts: 0 },
    });
  });
});
