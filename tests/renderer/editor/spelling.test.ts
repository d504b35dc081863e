import { syntaxTree } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { lastNamesIn } from '../../../core/alt/words-to-spell.js';
import { dialectLanguage } from '../../../renderer/editor/dialect-language.js';
import {
  markedWordAt,
  nextMarkedWord,
  setSpelling,
  spellingMarks,
} from '../../../renderer/editor/spelling/spelling-marks.js';
import { wordsInRange } from '../../../renderer/editor/spelling/words-in-range.js';
import { isProse } from '../../../renderer/editor/typesetting/typesetting.js';
import { parserHasTime } from './parser-time.js';

parserHasTime();

const stateOf = (doc: string) =>
  EditorState.create({ doc, extensions: [dialectLanguage(), spellingMarks] });

const wordsOf = (doc: string, glossary: string[] = []) => {
  const state = stateOf(doc);
  const place = { language: 'de' as const, settings: { glossary } };
  const { words } = wordsInRange(state, { from: 0, to: doc.length }, place);
  return words.map(({ from, to, parts }) => [doc.slice(from, to), parts]);
};

describe('words to look up', () => {
  it('come in the forms a dictionary knows, with their places', () => {
    expect(wordsOf('Die Kolleg:innen im **Bür**gerbüro-Flur')).toEqual([
      ['Die', ['Die']],
      ['Kolleg:innen', ['Kolleginnen']],
      ['Bür**gerbüro-Flur', ['Bürgerbüro', 'Flur']],
    ]);
  });

  it('leave out code, addresses, pictures, names, abbreviations and the glossary', () => {
    const text = `\`Kodex\` [hier](https://example.org/abcdef) ![Altext](asset:${'a'.repeat(64)}) Frau Xylander EU Tachimeter #Hashtak`;
    expect(wordsOf(text, ['Tachimeter']).map(([word]) => word)).toEqual(['hier', 'Frau']);
  });
});

describe('last names', () => {
  it('are known once somebody was called by both names', () => {
    expect(lastNamesIn('Amtsleiterin Ruth Ellerkamp lacht. Ellerkamp geht.')).toEqual([
      'Ellerkamp',
    ]);
    expect(lastNamesIn('Jeden Herbst fällt ein Apfel.')).toEqual([]);
  });
});

describe('marks', () => {
  const marked = stateOf('Ein Feler und noch ein Feler.').update({
    effects: setSpelling.of({
      from: 0,
      to: 29,
      unknown: [
        { from: 4, to: 9 },
        { from: 23, to: 28 },
      ],
    }),
  }).state;

  it('are found at a place, one after the other, and from the beginning again', () => {
    expect(markedWordAt(marked, 6)).toEqual({ from: 4, to: 9 });
    expect(markedWordAt(marked, 12)).toBeNull();
    expect(nextMarkedWord(marked, 5)).toEqual({ from: 23, to: 28 });
    expect(nextMarkedWord(marked, 28)).toEqual({ from: 4, to: 9 });
  });

  it('move with the text, and go from a word that is being written', () => {
    const moved = marked.update({ changes: { from: 0, insert: 'Ja: ' } }).state;
    expect(nextMarkedWord(moved, 0)).toEqual({ from: 8, to: 13 });
    const written = marked.update({ changes: { from: 9, insert: 's' } }).state;
    expect(nextMarkedWord(written, 0)).toEqual({ from: 24, to: 29 });
  });

  it('are replaced in the range that was looked at, and only there', () => {
    const again = marked.update({
      effects: setSpelling.of({ from: 0, to: 15, unknown: [] }),
    }).state;
    expect(nextMarkedWord(again, 0)).toEqual({ from: 23, to: 28 });
    expect(nextMarkedWord(again.update({ effects: setSpelling.of(null) }).state, 0)).toBeNull();
  });
});

describe('running words', () => {
  it.each([
    ['Ein Satz|', true],
    ['**fett|**', true],
    ['[Text|](https://example.org)', true],
    ['[Text](https://example.org/|', false],
    ['[Text](https://example.org/x|)', false],
    [`![Bild](asset:${'a'.repeat(64)}){credit="Fo|to"}`, false],
    ['`code|`', false],
    ['`code|', false],
    ['```\ncode|\n```', false],
    ['<!-- Notiz|', false],
    ['`code` und|', true],
  ])('%s', (marked, prose) => {
    const at = marked.indexOf('|');
    const state = stateOf(marked.replace('|', ''));
    expect(syntaxTree(state).length).toBe(state.doc.length);
    expect(isProse(state, at)).toBe(prose);
  });
});
