import { syntaxTree } from '@codemirror/language';
import type { EditorView } from '@codemirror/view';
import { breakAt } from '../commands/insert-break.js';

/** Moves the break with the pointer; a line shows where it would stand, and letting go puts it there. */
export function dragBreak(view: EditorView, element: HTMLElement, start: PointerEvent): void {
  if (start.button !== 0) return;
  start.preventDefault();
  element.focus({ preventScroll: true });
  element.setPointerCapture(start.pointerId);
  const marker = document.createElement('div');
  marker.className = 'cm-desk-break-goal';
  let goal: Gap | null = null;
  const move = (event: PointerEvent) => {
    if (Math.abs(event.clientY - start.clientY) < 4 && goal === null) return;
    goal = gapAt(view, event.clientY);
    const box = view.scrollDOM.getBoundingClientRect();
    marker.style.top = `${goal.y - box.top + view.scrollDOM.scrollTop}px`;
    if (!marker.isConnected) view.scrollDOM.append(marker);
  };
  const end = () => {
    marker.remove();
    element.removeEventListener('pointermove', move);
    if (goal !== null) putBreak(view, goal.at);
  };
  element.addEventListener('pointermove', move);
  element.addEventListener('pointerup', end, { once: true });
  element.addEventListener('pointercancel', () => (goal = null), { once: true });
  element.addEventListener('lostpointercapture', () => marker.remove(), { once: true });
}

/** Puts the break near an offset and the focus on it. */
export function putBreak(view: EditorView, at: number): void {
  view.dispatch(breakAt(view.state, at).spec);
  const element = view.contentDOM.querySelector<HTMLElement>('.cm-desk-break');
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'nearest' });
}

interface Gap {
  /** The first character of a block, or the end of the last. */
  readonly at: number;
  /** Where the line would stand, px in the window. */
  readonly y: number;
}

/** The gap between two blocks that is nearest to a height in the window. */
function gapAt(view: EditorView, clientY: number): Gap {
  const top = view.documentTop;
  let best: Gap = { at: view.state.doc.length, y: clientY };
  let distance = Infinity;
  const consider = (at: number, y: number) => {
    if (Math.abs(y - clientY) >= distance) return;
    distance = Math.abs(y - clientY);
    best = { at, y };
  };
  const last = syntaxTree(view.state).topNode.lastChild;
  for (let node = last; node !== null; node = node.prevSibling) {
    if (node.name === 'TeaserBreak') continue;
    const from = view.state.doc.lineAt(node.from).from;
    consider(from, top + view.lineBlockAt(from).top);
    if (node.nextSibling === null) consider(node.to, top + view.lineBlockAt(node.to).bottom);
  }
  return best;
}
