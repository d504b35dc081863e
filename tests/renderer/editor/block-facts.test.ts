import { ensureSyntaxTree, syntaxTree } from '@codemirror/language';
import { type ChangeSpec, EditorState, type Transaction } from '@codemirror/state';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findImages, imagesInTree } from '../../../core/image/find-images.js';
import { dialectLanguage } from '../../../renderer/editor/dialect-language.js';
import { noteParts, notePartsUnder } from '../../../renderer/editor/footnotes/notes-in-text.js';
import { imagesIn, imagesVersion, placedImages } from '../../../renderer/editor/placed-images.js';
import { hurried, parserHasTime } from './parser-time.js';

parserHasTime();

const HASH = 'a'.repeat(64);
const PIECES = [
  `![Ein Bus](asset:${HASH})`,
  `![Ein Zug][zug]`,
  `[zug]: asset:${'b'.repeat(64)}`,
  'Ein Satz mit Mark[^1] und Wort.',
  '[^1]: Die Note.',
  '\n\n',
  '\n',
  '> ',
  '- ',
  ' ',
  'Wort',
];

const edits = fc.array(
  fc.record({
    at: fc.nat(400),
    cut: fc.nat(30),
    put: fc.constantFrom('', ...PIECES),
    busy: fc.boolean(),
  }),
  { maxLength: 8 },
);
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }).map((all) => all.join(''));

function open(doc: string): EditorState {
  return EditorState.create({ doc, extensions: [dialectLanguage(), placedImages, noteParts] });
}

function change(state: EditorState, spec: ChangeSpec): Transaction {
  return state.update({ changes: spec });
}

/** The state once the parser has read all of it. */
function readThrough(state: EditorState): EditorState {
  ensureSyntaxTree(state, state.doc.length);
  return state.update({}).state;
}

function nodesOf(state: EditorState): string {
  const nodes: string[] = [];
  syntaxTree(state).iterate({
    enter: ({ name, from, to }) => void nodes.push(`${name} ${from} ${to}`),
  });
  return nodes.join();
}

test('whatever is changed, and wherever the parser had to stop, pictures and notes are those of the whole text', () => {
  fc.assert(
    fc.property(texts, fc.boolean(), edits, (text, openBusy, all) => {
      let state = openBusy ? hurried(() => open(text)) : open(text);
      for (const { at, cut, put, busy } of all) {
        const from = Math.min(at, state.doc.length);
        const to = Math.min(from + cut, state.doc.length);
        const step = () => change(state, { from, to, insert: put }).state;
        state = busy ? hurried(step) : step();
      }
      state = readThrough(state);
      const read = (from: number, to: number) => state.sliceDoc(from, to);
      const tree = syntaxTree(state);
      expect(imagesIn(state)).toEqual(imagesInTree(tree, read));
      expect(state.field(noteParts).facts).toEqual(notePartsUnder(tree.topNode, read));
      // Rarely the parser itself keeps a paragraph that goes on behind where it had to stop.
      if (nodesOf(state) === nodesOf(readThrough(open(state.doc.toString()))))
        expect(imagesIn(state)).toEqual(findImages(state.doc.toString()));
    }),
    { numRuns: 300 },
  );
});

test('what the parser had to leave out in a quotation comes when it goes on', () => {
  const state = hurried(() => open(`> \n> ![Ein Bus](asset:${HASH})`));
  expect(imagesIn(state)).toHaveLength(0);
  expect(imagesIn(readThrough(state))).toHaveLength(1);
});

test('a key elsewhere moves the pictures without making them others', () => {
  const between = 'Noch ein Satz.\n\n'.repeat(30);
  const state = readThrough(
    open(`Ein Satz.\n\n${between}![Ein Bus](asset:${HASH})\n\nNoch einer.`),
  );
  const moved = change(state, { from: 3, insert: 'er' }).state;
  expect(imagesVersion(moved)).toBe(imagesVersion(state));
  expect(imagesIn(moved)[0]?.from).toBe((imagesIn(state)[0]?.from ?? 0) + 2);
});

test('a line break right before a picture is not taken for a part of it', () => {
  const state = readThrough(open(`Ein Satz.\n\n![Ein Bus](asset:${HASH})`));
  const broken = change(state, { from: 11, insert: '\n' }).state;
  expect(imagesVersion(broken)).not.toBe(imagesVersion(state));
});

test('a text that is longer than what the parser reads at once knows all its pictures and notes', () => {
  const part = `Satz[^1].\n\n![Ein Bus](asset:${HASH})\n\n${'Noch ein Satz. '.repeat(20)}\n\n`;
  let state = open(part.repeat(1_500));
  for (const at of [3, 300_000, 300_001, 12]) {
    state = change(state, { from: at, insert: 'Wort ' }).state;
    ensureSyntaxTree(state, 200_000 + at);
    state = change(state, { from: at + 5, insert: '\n' }).state;
  }
  ensureSyntaxTree(state, state.doc.length);
  state = state.update({}).state;
  expect(imagesIn(state)).toEqual(findImages(state.doc.toString()));
  const marks = [...state.doc.toString().matchAll(/\[\^1\]/g)];
  expect(state.field(noteParts).facts.map(({ from }) => from)).toEqual(
    marks.map(({ index }) => index),
  );
}, 60_000);
