import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findImages } from '../../../core/image/find-images.js';
import { writeImageUse } from '../../../core/image/image-markdown.js';
import { newImageUse } from '../../../core/image/image-use.js';
import { awaitPlace } from '../../../renderer/editor/awaited-places.js';
import { insertImage } from '../../../renderer/editor/insert-image.js';
import { isOpen, showSource } from '../../../renderer/editor/image-cards.js';
import { imagesIn } from '../../../renderer/editor/placed-images.js';
import { imageAtCursor } from '../../../renderer/editor/shortcuts.js';
import { applied, aState, show } from './a-state.js';
import { parserHasTime } from './parser-time.js';

parserHasTime();

const [A, B] = [newImageUse('a1'.repeat(32)), newImageUse('b2'.repeat(32))];
const [IMAGE_A, IMAGE_B] = [writeImageUse(A), writeImageUse(B)];

/** The text after inserting, with the pictures as A and B. */
function short(text: string): string {
  return text.replaceAll(IMAGE_A, 'A').replaceAll(IMAGE_B, 'B');
}

describe('where a picture goes', () => {
  test.each([
    ['before a paragraph at its first character', 'Eins.\n\n', 'Zwei.', 'Eins.\n\nA\n\nZwei.'],
    ['behind the paragraph it was dropped into', 'Ei', 'ns.\n\nZwei.', 'Eins.\n\nA\n\nZwei.'],
    ['on a blank line', 'Eins.\n\n', '\n\nZwei.', 'Eins.\n\nA\n\nZwei.'],
    ['behind a whole list', '- ei', 'ns\n- zwei\n\nDrei.', '- eins\n- zwei\n\nA\n\nDrei.'],
    ['behind code', '```\nco', 'de\n```\nText', '```\ncode\n```\n\nA\n\nText'],
    ['into an empty text', '', '', 'A\n\n'],
    ['at the end', 'Eins.', '', 'Eins.\n\nA\n\n'],
  ])('%s', (_name, before, behind, expected) => {
    const state = aState(`${before}${behind}|`);
    const { spec } = insertImage(state, A, before.length);
    expect(short(applied(state, spec).doc.toString())).toBe(expected);
  });

  test('never breaks what is written, wherever it is dropped', () => {
    const text =
      'Ein *Satz*.\n\n- a\n  - b\n\n> Zitat\n> weiter\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n[^1]: Note\n';
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length }), (at) => {
        const state = applied(aState('|'), { changes: { from: 0, insert: text } });
        const { spec, start } = insertImage(state, A, at);
        const body = applied(state, spec).doc.toString();
        const [image, ...others] = findImages(body);
        expect(others).toEqual([]);
        expect(image?.from).toBe(start);
        // Without the picture every line of the old text is there, in order.
        const lines = (source: string) => source.split('\n').filter((line) => line.trim() !== '');
        expect(lines(body.replace(IMAGE_A, ''))).toEqual(lines(text));
      }),
    );
  });

  test('follows the text it was dropped on while writing goes on', () => {
    let state = aState('|Eins.\n\nZwei.');
    state = applied(state, { effects: awaitPlace.of({ key: 7, at: 7 }) });
    state = applied(state, { changes: { from: 0, insert: 'Neu davor.\n\n' } });
    state = applied(state, insertImage(state, A, 7).spec);
    expect(short(state.doc.toString())).toBe('Neu davor.\n\nEins.\n\nA\n\nZwei.');
  });

  test('several pictures for one place keep their order', () => {
    let state = aState('Eins|.\n\nZwei.');
    state = applied(state, { effects: awaitPlace.of({ key: 4, at: 4 }) });
    state = applied(state, insertImage(state, A, 4).spec);
    state = applied(state, insertImage(state, B, 4).spec);
    expect(short(state.doc.toString())).toBe('Eins.\n\nA\n\nB\n\nZwei.');
  });
});

describe('the cursor', () => {
  test('goes below a picture that was put where it stood, so that its card shows', () => {
    const state = aState('Eins.\n\n|');
    const next = applied(state, insertImage(state, A, 7).spec);
    expect(short(show(next))).toBe('Eins.\n\nA\n\n|');
    expect(isOpen(next, imagesIn(next)[0]!)).toBe(false);
  });

  test('stays in its sentence when the picture goes elsewhere', () => {
    const state = aState('Ei|ns.\n\nZwei.');
    expect(short(show(applied(state, insertImage(state, A, 12).spec)))).toBe(
      'Ei|ns.\n\nZwei.\n\nA\n\n',
    );
  });

  test('in a picture opens its source only when asked and names it for the alt prompt', () => {
    const closed = applied(aState(`Eins.\n\n${IMAGE_A}`), { selection: { anchor: 10 } });
    expect(isOpen(closed, imagesIn(closed)[0]!)).toBe(false);
    const state = applied(closed, { effects: showSource.of(7) });
    expect(isOpen(state, imagesIn(state)[0]!)).toBe(true);
    const left = applied(state, { selection: { anchor: 1 } });
    expect(isOpen(left, imagesIn(left)[0]!)).toBe(false);
    expect(imageAtCursor(state)).toBe(0);
    expect(imageAtCursor(applied(state, { selection: { anchor: 1 } }))).toBeNull();
  });

  test('at the start of a fresh text leaves a picture there closed', () => {
    const state = aState(`|${IMAGE_A}`);
    expect(isOpen(state, imagesIn(state)[0]!)).toBe(false);
  });
});
