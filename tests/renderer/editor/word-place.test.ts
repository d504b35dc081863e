import { StateEffect, type EditorState } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeImageUse } from '../../../core/image/image-markdown.js';
import { marksOfPicture, marksOfTable } from '../../../renderer/editor/line/word-marks.js';
import { wordPlaceAt } from '../../../renderer/editor/line/word-place.js';
import { imagesIn } from '../../../renderer/editor/placed-images.js';
import { setSpelling, spellingMarks } from '../../../renderer/editor/spelling/spelling-marks.js';
import { wordsInRange } from '../../../renderer/editor/spelling/words-in-range.js';
import { tableAt } from '../../../renderer/editor/table/table-blocks.js';
import { cellWordsAt, readTable } from '../../../renderer/editor/table/table-text.js';
import { anImageUse } from '../../builders/content.js';
import { aState, applied } from './a-state.js';
import { parserHasTime } from './parser-time.js';

parserHasTime();

const TABLE = 'Davor.\n\n| Ort | Was |\n| :- | -: |\n| Tal | eins\\|zwei drei |\n\nDanach.\n';
const PICTURE = writeImageUse(
  anImageUse('a', {
    alt: 'Ein Bus',
    caption: 'Der "Bus" & wir am Rathauss',
    credit: 'Foto: "Ida" Winter',
  }),
);

/** A state of this very text: bars in it are no cursor. */
function stateOf(insert: string): EditorState {
  return applied(aState(''), { changes: { from: 0, insert } });
}

/** Where a word of the text is shown. */
function placeOf(state: EditorState, word: string) {
  const from = state.doc.toString().lastIndexOf(word);
  return wordPlaceAt(state, from, from + word.length);
}

/** The state with these words marked as unknown. */
function withUnknown(state: EditorState, ...words: string[]): EditorState {
  const text = state.doc.toString();
  const unknown = words
    .map((word) => ({ from: text.indexOf(word), to: text.indexOf(word) + word.length }))
    .sort((a, b) => a.from - b.from);
  const ready = applied(state, { effects: StateEffect.appendConfig.of(spellingMarks) });
  return applied(ready, { effects: setSpelling.of({ from: 0, to: text.length, unknown }) });
}

describe('where words are shown', () => {
  it('is the cell they stand in, counted in its own text', () => {
    const state = stateOf(TABLE);
    const drei = { kind: 'cell', table: 8, row: 1, column: 1, from: 10, to: 14 };
    expect(placeOf(state, 'drei')).toEqual(drei);
    expect(placeOf(state, 'Ort')).toMatchObject({ row: 0, column: 0, from: 0, to: 3 });
    expect(placeOf(state, ':-')).toBeNull();
    expect(placeOf(state, 'Danach')).toBeNull();
  });

  it('is found for every cell of every table as it reads', () => {
    const cell = fc.stringMatching(/^[a-z|\\ *ä]{0,8}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 3, maxLength: 5 }), (lines) => {
        const rows = lines.map((cells) => `|${cells.map((one) => ` ${one} `).join('|')}|`);
        const source = [rows[0], '| - | - |', ...rows.slice(1)].join('\n');
        const { rows: read } = readTable(source);
        for (let at = 0; at < source.length; at += 1) {
          const place = cellWordsAt(source, at, at + 1);
          if (place === null || place.from === place.to) continue;
          const shown = read[place.row]?.[place.column]?.slice(place.from, place.to);
          if (shown !== undefined && shown !== '' && !/[|\\]/.test(shown))
            expect(shown).toBe(source[at]);
        }
      }),
    );
  });

  it('is a picture’s caption, credit or description', () => {
    const state = stateOf(`Davor.\n\n${PICTURE}\n\nDanach.\n`);
    expect(placeOf(state, 'Rathauss')).toMatchObject({ field: 'caption', from: 19, to: 27 });
    expect(placeOf(state, 'Winter')).toMatchObject({ field: 'credit', from: 12, to: 18 });
    expect(placeOf(state, 'Ein Bus')).toMatchObject({ field: 'alt', from: 0, to: 7 });
    expect(placeOf(state, 'asset')).toBeNull();
  });
});

describe('marks on words that are shown elsewhere', () => {
  it('come by cell and by field', () => {
    const state = withUnknown(stateOf(`${TABLE}\n${PICTURE}\n`), 'zwei', 'Rathauss', 'Danach');
    const table = tableAt(state, 10, 10);
    const [image] = imagesIn(state);
    if (table === undefined || image === undefined) throw new Error('Nothing is shown elsewhere');
    expect(marksOfTable(state, table)).toEqual({ '1 1': [{ from: 5, to: 9, kind: 'unknown' }] });
    expect(marksOfPicture(state, image)).toEqual({
      caption: [{ from: 19, to: 27, kind: 'unknown' }],
    });
  });

  it('are looked for in captions, not in credits and descriptions', () => {
    const state = stateOf(`Davor.\n\n${PICTURE}\n`);
    const place = { language: 'de' as const, settings: { glossary: [] } };
    const { words } = wordsInRange(state, { from: 0, to: state.doc.length }, place);
    const asked = words.map(({ from, to }) => state.sliceDoc(from, to));
    expect(asked).toEqual(['Davor', 'Der', 'Bus', 'wir', 'Rathauss']);
  });
});
