import { syntaxTree } from '@codemirror/language';
import type { EditorView } from '@codemirror/view';
import { withoutBreak } from '../commands/insert-break.js';
import { putBreak } from './drag-break.js';

type BreakMove = 'down' | 'up' | 'remove';

const MOVES: Readonly<Record<string, BreakMove>> = {
  ArrowDown: 'down',
  ArrowRight: 'down',
  Escape: 'down',
  ArrowUp: 'up',
  ArrowLeft: 'up',
  Delete: 'remove',
  Backspace: 'remove',
};

/** Keys on the focused line: Alt with an arrow moves it by a block, arrows alone go on in the text, Delete takes it out. */
export function onBreakKey(view: EditorView, event: KeyboardEvent): void {
  const { key, altKey, ctrlKey, metaKey, currentTarget } = event;
  const move = MOVES[key];
  if (move === undefined || ctrlKey || metaKey || !(currentTarget instanceof HTMLElement)) return;
  event.preventDefault();
  event.stopPropagation();
  const at = view.posAtDOM(currentTarget);
  if (move === 'remove') {
    view.dispatch(withoutBreak(view.state));
    view.focus();
  } else if (altKey) moveByBlock(view, at, move === 'down');
  else leave(view, at, move === 'down');
}

function moveByBlock(view: EditorView, at: number, down: boolean): void {
  let node = syntaxTree(view.state).topNode.childAfter(at);
  node = down ? (node?.nextSibling ?? null) : (node?.prevSibling ?? null);
  if (node === null) return;
  putBreak(view, down ? node.to : view.state.doc.lineAt(node.from).from);
}

function leave(view: EditorView, at: number, down: boolean): void {
  const line = view.state.doc.lineAt(at);
  const anchor = down ? Math.min(line.to + 1, view.state.doc.length) : Math.max(line.from - 1, 0);
  view.dispatch({ selection: { anchor }, scrollIntoView: true });
  view.focus();
}
