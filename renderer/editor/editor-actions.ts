import { redo, undo } from '@codemirror/commands';
import { syntaxTree } from '@codemirror/language';
import { openSearchPanel } from '@codemirror/search';
import type { EditorState } from '@codemirror/state';
import type { Command, EditorView } from '@codemirror/view';
import type { IconName } from '../ui/Icon.js';
import { insertBreak } from './commands/insert-break.js';
import { insertFootnote } from './commands/insert-footnote.js';
import { insertLineBreak } from './commands/insert-line-break.js';
import { insertLink } from './commands/insert-link.js';
import { insertTable } from './commands/insert-table.js';
import { cellIn } from './line/line-view.js';
import { focusTable } from './table/focus-table.js';
import { toggleHeading } from './commands/toggle-heading.js';
import { toggleLines } from './commands/toggle-lines.js';
import { markAround, toggleMark } from './commands/toggle-mark.js';

/** What is wanted less often and has a place in the toolbar's menu. */
export type MoreAction =
  | 'strikethrough'
  | 'superscript'
  | 'subscript'
  | 'highlight'
  | 'small'
  | 'code'
  | 'keyboard'
  | 'abbreviation'
  | 'lineBreak';

/** Everything the toolbar and the shortcuts can do to the text. */
export type ActionId =
  | 'bold'
  | 'italic'
  | 'heading2'
  | 'heading3'
  | 'bullet'
  | 'ordered'
  | 'quote'
  | 'link'
  | 'footnote'
  | 'table'
  | 'break'
  | MoreAction
  | 'undo'
  | 'redo'
  | 'find';

/** One thing to do: its picture, its key as CodeMirror names it if it has one, and the command. */
export interface EditorAction {
  readonly id: ActionId;
  readonly icon: IconName;
  readonly key?: string;
  readonly run: Command;
}

const insertAndEnterTable: Command = (view) => {
  insertTable(view);
  const at = view.state.selection.main.from;
  // React draws the table in the next frame.
  requestAnimationFrame(() => requestAnimationFrame(() => focusTable(view, at, 'first')));
  return true;
};

/** In the order of the toolbar, in its groups. Picking a picture needs the page and is added there. */
export const ACTION_GROUPS: readonly (readonly EditorAction[])[] = [
  [
    { id: 'bold', icon: 'bold', key: 'Mod-b', run: toggleMark('**') },
    { id: 'italic', icon: 'italic', key: 'Mod-i', run: toggleMark('*') },
  ],
  [
    { id: 'heading2', icon: 'heading-2', key: 'Mod-Alt-2', run: toggleHeading(2) },
    { id: 'heading3', icon: 'heading-3', key: 'Mod-Alt-3', run: toggleHeading(3) },
  ],
  [
    { id: 'bullet', icon: 'list', key: 'Mod-Shift-8', run: toggleLines('bullet') },
    { id: 'ordered', icon: 'list-ordered', key: 'Mod-Shift-7', run: toggleLines('ordered') },
    { id: 'quote', icon: 'quote', key: 'Mod-Shift-9', run: toggleLines('quote') },
  ],
  [
    { id: 'link', icon: 'link', key: 'Mod-Shift-k', run: insertLink },
    { id: 'footnote', icon: 'footnote', key: 'Mod-Alt-f', run: insertFootnote },
    { id: 'table', icon: 'table', key: 'Mod-Alt-t', run: insertAndEnterTable },
    { id: 'break', icon: 'break', key: 'Mod-Alt-m', run: insertBreak },
  ],
  [
    { id: 'undo', icon: 'undo', key: 'Mod-z', run: undo },
    { id: 'redo', icon: 'redo', key: 'Mod-Shift-z', run: redo },
    { id: 'find', icon: 'search', key: 'Mod-f', run: openSearchPanel },
  ],
];

/** In the order of the menu. */
export const MORE_ACTIONS: readonly (EditorAction & { readonly id: MoreAction })[] = [
  { id: 'strikethrough', icon: 'strikethrough', run: toggleMark('~~') },
  { id: 'superscript', icon: 'superscript', run: toggleMark('<sup>') },
  { id: 'subscript', icon: 'subscript', run: toggleMark('<sub>') },
  { id: 'highlight', icon: 'highlight', run: toggleMark('<mark>') },
  { id: 'small', icon: 'letter-case', run: toggleMark('<small>') },
  { id: 'code', icon: 'code', run: toggleMark('`') },
  { id: 'keyboard', icon: 'keyboard', run: toggleMark('<kbd>') },
  { id: 'abbreviation', icon: 'abbreviation', run: toggleMark('<abbr>') },
  { id: 'lineBreak', icon: 'line-break', key: 'Shift-Enter', run: insertLineBreak },
];

const ACTIONS = [...ACTION_GROUPS.flat(), ...MORE_ACTIONS];
/** What marks words does so in the cell of a table too. */
const IN_CELLS: ReadonlySet<ActionId> = new Set<ActionId>([
  ...(['bold', 'italic'] as const),
  ...MORE_ACTIONS.map(({ id }) => id),
]);

/**
 * Does one of the actions; all but the find panel, which takes the focus itself, go on in the text, or
 * in the cell of a table where somebody writes.
 */
export function runAction(view: EditorView, action: ActionId): void {
  const cell = IN_CELLS.has(action) ? cellIn(view) : null;
  if (action !== 'find') (cell ?? view).focus();
  ACTIONS.find(({ id }) => id === action)?.run(cell ?? view);
}

/** What can be done to the text, by name: for palette and help. */
export const NAMED_ACTIONS = ACTIONS.map(({ id, icon, key }) => ({ id, icon, key }));

const BLOCKS: Record<string, ActionId> = {
  ATXHeading2: 'heading2',
  ATXHeading3: 'heading3',
  BulletList: 'bullet',
  OrderedList: 'ordered',
  Blockquote: 'quote',
  Link: 'link',
  Table: 'table',
};

/** Which actions are already in force at the cursor, so that the toolbar can show them as pressed. */
export function activeActions(state: EditorState): ReadonlySet<ActionId> {
  const { main } = state.selection;
  const active = new Set<ActionId>();
  if (markAround(state, main, '**') !== null) active.add('bold');
  if (markAround(state, main, '*') !== null) active.add('italic');
  let node: ReturnType<ReturnType<typeof syntaxTree>['resolveInner']> | null = syntaxTree(
    state,
  ).resolveInner(main.head, -1);
  for (; node !== null; node = node.parent) {
    const id = BLOCKS[node.name];
    if (id !== undefined) active.add(id);
  }
  return active;
}
