import {
  defaultKeymap,
  history,
  historyKeymap,
  indentLess,
  indentMore,
} from '@codemirror/commands';
import { syntaxTree } from '@codemirror/language';
import { type EditorState, type Extension, Prec } from '@codemirror/state';
import { type Command, keymap } from '@codemirror/view';
import { ACTION_GROUPS, MORE_ACTIONS } from './editor-actions.js';
import { imagesIn } from './placed-images.js';

/** The key that opens the alt prompt for the picture at the cursor. */
export const EDIT_IMAGE_KEY = 'Mod-Enter';

/**
 * History and keys. Tab indents inside lists only and leaves the text everywhere else; after Escape
 * it leaves lists too. `onEditImage` gets the index of the picture at the cursor.
 */
export function shortcuts(onEditImage: (index: number) => void): Extension {
  const editImage: Command = ({ state }) => {
    const index = imageAtCursor(state);
    if (index !== null) onEditImage(index);
    return index !== null;
  };
  const all = [...ACTION_GROUPS.flat(), ...MORE_ACTIONS];
  const actions = all.flatMap(({ id, key, run }) =>
    key === undefined || ['undo', 'redo', 'find'].includes(id) ? [] : [{ key, run }],
  );
  return [
    history(),
    Prec.high(
      keymap.of([
        { key: EDIT_IMAGE_KEY, run: editImage },
        ...actions.map(({ key, run }) => ({ key, run, preventDefault: true })),
        { key: 'Tab', run: inList(indentMore), shift: inList(indentLess) },
      ]),
    ),
    keymap.of([...historyKeymap, ...defaultKeymap]),
  ];
}

/** The picture that the cursor touches, or that is alone in its line; null when there is none. */
export function imageAtCursor(state: EditorState): number | null {
  const { head } = state.selection.main;
  const line = state.doc.lineAt(head);
  const images = imagesIn(state);
  const at =
    images.find(({ from, to }) => from <= head && to >= head) ??
    images.find(({ from, to }) => from <= line.to && to >= line.from);
  return at?.index ?? null;
}

function inList(command: Command): Command {
  return (view) => {
    let node = syntaxTree(view.state).resolveInner(view.state.selection.main.head, -1);
    for (; node.parent !== null; node = node.parent) {
      if (node.name === 'ListItem') return command(view);
    }
    return false;
  };
}
