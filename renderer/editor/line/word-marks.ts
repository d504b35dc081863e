import { getSearchQuery, searchPanelOpen } from '@codemirror/search';
import type { EditorState } from '@codemirror/state';
import type { PlacedImage } from '../../../core/image/find-images.js';
import { spellingMarks } from '../spelling/spelling-marks.js';
import { cellWordsAt } from '../table/table-text.js';
import { inPicture } from './word-place.js';

/** Words to be marked where they are shown; `current` is the place that the find panel stands at. */
export interface WordMark {
  readonly from: number;
  readonly to: number;
  readonly kind: 'unknown' | 'found' | 'current';
}

/** Marks by the words they stand in: a cell's `ROW COLUMN`, or `alt`, `caption` and `credit` of a picture. */
export type MarksByWords = Readonly<Record<string, readonly WordMark[]>>;

/** What is marked in the cells of a table. */
export function marksOfTable(
  state: EditorState,
  table: { readonly from: number; readonly to: number; readonly source: string },
): MarksByWords {
  return byWords(marksIn(state, table), ({ from, to }) => {
    const cell = cellWordsAt(table.source, from - table.from, to - table.from);
    return cell === null ? null : { ...cell, key: `${cell.row} ${cell.column}` };
  });
}

/** What is marked in the words of a picture. */
export function marksOfPicture(state: EditorState, image: PlacedImage): MarksByWords {
  return byWords(marksIn(state, image), ({ from, to }) => {
    const place = inPicture(state, image, from, to);
    return place === null ? null : { ...place, key: place.field };
  });
}

function byWords(
  marks: readonly WordMark[],
  place: (mark: WordMark) => { key: string; from: number; to: number } | null,
): MarksByWords {
  const found: Record<string, WordMark[]> = {};
  for (const mark of marks) {
    const at = place(mark);
    if (at === null || at.from === at.to) continue;
    (found[at.key] ??= []).push({ from: at.from, to: at.to, kind: mark.kind });
  }
  return found;
}

function marksIn(state: EditorState, range: { from: number; to: number }): WordMark[] {
  const marks = [...foundIn(state, range)];
  state.field(spellingMarks, false)?.between(range.from, range.to, (from, to) => {
    marks.push({ from, to, kind: 'unknown' });
  });
  return marks;
}

function foundIn(state: EditorState, range: { from: number; to: number }): WordMark[] {
  const query = getSearchQuery(state);
  if (!searchPanelOpen(state) || !query.valid) return [];
  const { main } = state.selection;
  const marks: WordMark[] = [];
  const cursor = query.getCursor(state, range.from, range.to);
  for (let step = cursor.next(); step.done !== true; step = cursor.next()) {
    const { from, to } = step.value;
    const isCurrent = from === main.from && to === main.to;
    marks.push({ from, to, kind: isCurrent ? 'current' : 'found' });
  }
  return marks;
}
