import { StateEffect, StateField, type EditorState, type Range } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';

/** Which words of a range are not known; the marks of that range are replaced. UTF-16 offsets. */
export interface CheckedRange {
  readonly from: number;
  readonly to: number;
  readonly unknown: readonly { readonly from: number; readonly to: number }[];
}

/** Says what the dictionary knows about a range; null takes every mark away. */
export const setSpelling = StateEffect.define<CheckedRange | null>();

// Screen readers say "misspelled" for it; the wave is for everybody else.
const MARK = Decoration.mark({
  class: 'cm-unknownWord',
  attributes: { 'aria-invalid': 'spelling' },
});

/** The marked words. They move with the text, and a word that is being written loses its mark. */
export const spellingMarks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { changes, docChanged, effects }) {
    let next = docChanged ? marks.map(changes) : marks;
    if (docChanged) {
      changes.iterChangedRanges((_fromA, _toA, from, to) => {
        // Both ends belong to the word that grows there.
        next = next.update({ filterFrom: from, filterTo: to, filter: () => false });
      });
    }
    for (const effect of effects) {
      if (!effect.is(setSpelling)) continue;
      next = effect.value === null ? Decoration.none : withRange(next, effect.value);
    }
    return next;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function withRange(marks: DecorationSet, { from, to, unknown }: CheckedRange): DecorationSet {
  const add: Range<Decoration>[] = unknown.map((word) => MARK.range(word.from, word.to));
  return marks.update({ filterFrom: from, filterTo: to, filter: () => false, add, sort: true });
}

/** The marked word that a place touches, or null. */
export function markedWordAt(
  state: EditorState,
  at: number,
): { readonly from: number; readonly to: number } | null {
  let found: { from: number; to: number } | null = null;
  state.field(spellingMarks).between(at, at, (from, to) => {
    found = { from, to };
    return false;
  });
  return found;
}

/** The next marked word behind a place, from the beginning again when there is none; null without marks. */
export function nextMarkedWord(
  state: EditorState,
  at: number,
): { readonly from: number; readonly to: number } | null {
  const words: { from: number; to: number }[] = [];
  state.field(spellingMarks, false)?.between(0, state.doc.length, (from, to) => {
    words.push({ from, to });
  });
  return words.find(({ from }) => from > at) ?? words[0] ?? null;
}
