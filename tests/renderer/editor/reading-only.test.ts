import { redo, undo } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { toggleMark } from '../../../renderer/editor/commands/toggle-mark.js';
import { fromOutside } from '../../../renderer/editor/from-outside.js';
import { readingOnly } from '../../../renderer/editor/reading-only.js';
import { after } from './a-state.js';

const TEXT = 'Der Bücherbus hält am Markt.';

function reading(isReadOnly: boolean): EditorState {
  return EditorState.create({
    doc: TEXT,
    selection: { anchor: 4, head: 13 },
    extensions: readingOnly(isReadOnly),
  });
}

describe('a text that can only be read', () => {
  it('stays as it is, whatever a card, a table or a drop asks for', () => {
    const { state } = reading(true).update({
      changes: { from: 0, insert: 'Neu. ' },
      selection: { anchor: 5 },
      userEvent: 'input.type.table',
    });
    expect(state.doc.toString()).toBe(TEXT);
    expect(state.readOnly).toBe(true);
  });

  it('takes no mark, no undo and no redo', () => {
    const state = reading(true);
    expect(after(state, toggleMark('**')).doc.toString()).toBe(TEXT);
    for (const command of [undo, redo]) expect(after(state, command)).toBe(state);
  });

  it('still lets the cursor move and shows what was changed elsewhere', () => {
    const moved = reading(true).update({ selection: { anchor: 2 } }).state;
    expect(moved.selection.main.head).toBe(2);
    const changes = { from: 0, to: 3, insert: 'Ein' };
    const { state } = moved.update({ changes, annotations: fromOutside.of(true) });
    expect(state.doc.toString()).toBe('Ein Bücherbus hält am Markt.');
  });

  it('takes everything again once it can be written', () => {
    const { state } = reading(false).update({ changes: { from: 0, insert: 'Neu. ' } });
    expect(state.doc.toString()).toBe(`Neu. ${TEXT}`);
  });
});
