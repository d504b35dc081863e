import { EditorSelection, EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { dialectLanguage } from '../../../renderer/editor/dialect-language.js';
import { SlotList } from '../../../renderer/editor/slot-list.js';
import { isTyped, tableAt, tableBlocks } from '../../../renderer/editor/table/table-blocks.js';
import { parserHasTime } from './parser-time.js';

parserHasTime();

const TABLE = '| A | B |\n| --- | --- |\n| c | d |';

/** The state after somebody typed a text, sign by sign. */
function typed(text: string): EditorState {
  let state = EditorState.create({ extensions: [dialectLanguage(), tableBlocks(new SlotList())] });
  for (const sign of text) {
    const { head } = state.selection.main;
    const changes = { from: head, insert: sign };
    const selection = EditorSelection.cursor(head + 1);
    state = state.update({ changes, selection, userEvent: 'input.type' }).state;
  }
  return state;
}

function isShownAsWritten(state: EditorState): boolean | undefined {
  const table = tableAt(state, 0, 0);
  return table && isTyped(state, table);
}

describe('a table that is typed by hand', () => {
  it('stays as it is written while somebody types its lines', () => {
    for (let length = '| A | B |\n| -'.length; length <= TABLE.length; length += 1) {
      const state = typed(TABLE.slice(0, length));
      if (tableAt(state, 0, 0) !== undefined)
        expect(isShownAsWritten(state), `${length}`).toBe(true);
    }
    expect(isShownAsWritten(typed(`${TABLE}\n`))).toBe(true);
  });

  it('becomes a table when they go on below it or elsewhere', () => {
    expect(isShownAsWritten(typed(`${TABLE}\n\n`))).toBe(false);
    const gone = typed(`${TABLE}\n`).update({ selection: { anchor: 0 } }).state;
    expect(isShownAsWritten(gone)).toBe(false);
  });

  it('is one at once when it was there or came as a whole', () => {
    const put = { changes: { from: 0, insert: TABLE }, selection: { anchor: TABLE.length } };
    for (const userEvent of ['input.paste', 'input.drop', 'input.table']) {
      expect(isShownAsWritten(typed('').update({ ...put, userEvent }).state)).toBe(false);
    }
  });
});
