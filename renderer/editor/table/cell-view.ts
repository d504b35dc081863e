import { defaultKeymap } from '@codemirror/commands';
import { EditorState, type Extension, Prec } from '@codemirror/state';
import { type Command, EditorView, keymap } from '@codemirror/view';
import { toggleMark } from '../commands/toggle-mark.js';
import { cspNonce } from '../csp-nonce.js';
import { fromOutside } from '../from-outside.js';
import { quietMarks } from '../marks/quiet-marks.js';
import { minimalChange } from '../minimal-change.js';
import { readingOnly } from '../reading-only.js';
import { typography } from '../typography.js';
import { cellLanguage } from './cell-language.js';

/** Marks the one editor that stands in a cell, and keeps the looks of the text around it out. */
const CELL = 'cm-desk-cell';

/** What the editor of a cell tells. */
export interface CellEvents {
  /** The words changed; `typed` by keys, not by a mark that was set or by pasting. */
  onText(text: string, typed: boolean): void;
  /** A key that may lead elsewhere; true when it did. `edge` says whether up or down would leave the cell. */
  onKey(event: KeyboardEvent, edge: boolean): boolean;
  undo(): void;
  redo(): void;
}

const LOOKS = {
  [`&.${CELL}`]: { height: 'auto' },
  [`&.${CELL}.cm-focused`]: { outline: 'none' },
  [`&.${CELL} .cm-scroller`]: {
    overflow: 'visible',
    // A cell is as high as its words; the scroller of the text around it has a height of its own.
    contain: 'none',
    fontFamily: 'inherit',
    fontSize: 'inherit',
    lineHeight: 'inherit',
  },
  [`&.${CELL} .cm-content`]: { minHeight: '34px', padding: '6px var(--space-2)' },
};

/** What the editor of a cell begins with. */
export interface CellStart {
  readonly text: string;
  readonly label: string;
  readonly readOnly: boolean;
  /** What helps while one writes: marks of the language, spelling. */
  readonly aids: Extension;
}

/** Makes the editor of the one cell in which somebody writes: its marks show as they do in the text. */
export function cellView(
  parent: HTMLElement,
  { text, label, readOnly, aids }: CellStart,
  events: CellEvents,
): EditorView {
  const state = EditorState.create({
    doc: text,
    extensions: [
      cspNonce(parent.ownerDocument),
      cellLanguage(),
      typography(),
      readingOnly(readOnly),
      aids,
      quietMarks(),
      EditorView.lineWrapping,
      EditorView.theme(LOOKS),
      EditorView.editorAttributes.of({ class: CELL }),
      EditorView.contentAttributes.of({ 'aria-label': label, 'aria-multiline': 'false' }),
      // A cell is one line; what is pasted into it becomes one.
      EditorView.clipboardInputFilter.of((pasted) => pasted.replace(/\s*\n\s*/g, ' ')),
      Prec.highest(
        EditorView.domEventHandlers({
          keydown: (event, view) => !event.isComposing && events.onKey(event, atEdge(view, event)),
        }),
      ),
      cellKeys(events),
      EditorView.updateListener.of(({ docChanged, transactions, state: { doc } }) => {
        if (!docChanged || transactions.some((tr) => tr.annotation(fromOutside))) return;
        const typed = transactions.every(
          (tr) => tr.isUserEvent('input.type') || tr.isUserEvent('delete'),
        );
        events.onText(doc.toString(), typed);
      }),
    ],
  });
  return new EditorView({ parent, state });
}

/** Takes over a text that changed elsewhere, as by undo. The text of the post has no white space around it. */
export function takeCellText(view: EditorView, text: string): void {
  const current = view.state.doc.toString();
  const changes = current.trim() === text ? null : minimalChange(current, text);
  if (changes !== null) view.dispatch({ changes, annotations: fromOutside.of(true) });
}

/** The editor of the cell in which somebody writes, inside the editor of a text; null when nobody does. */
export function cellIn(view: EditorView): EditorView | null {
  const dom = view.contentDOM.querySelector<HTMLElement>(`.${CELL}`);
  return dom === null ? null : EditorView.findFromDOM(dom);
}

function cellKeys(events: CellEvents) {
  const telling = (tell: () => void) => () => {
    tell();
    return true;
  };
  return keymap.of([
    { key: 'Mod-b', run: toggleMark('**'), preventDefault: true },
    { key: 'Mod-i', run: toggleMark('*'), preventDefault: true },
    { key: 'Shift-Enter', run: lineEnd },
    { key: 'Mod-z', run: telling(events.undo), preventDefault: true },
    { key: 'Mod-Shift-z', run: telling(events.redo), preventDefault: true },
    { key: 'Mod-y', run: telling(events.redo), preventDefault: true },
    ...defaultKeymap.filter(({ key }) => !/Enter|Mod-a?lt/.test(key ?? '')),
  ]);
}

const lineEnd: Command = ({ state, dispatch }) => {
  dispatch(state.update(state.replaceSelection('<br>'), { userEvent: 'input' }));
  return true;
};

/** Whether up or down would leave the cell: a cell with wrapped lines has rows of its own. */
function atEdge(view: EditorView, { key }: KeyboardEvent): boolean {
  const end = key === 'ArrowUp' ? 0 : view.state.doc.length;
  const [here, edge] = [view.state.selection.main.head, end].map((at) => view.coordsAtPos(at));
  return here == null || edge == null || Math.abs(here.top - edge.top) < 4;
}
