import { defaultKeymap } from '@codemirror/commands';
import { EditorState, type Extension, Prec } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { insertLineBreak } from '../commands/insert-line-break.js';
import { toggleMark } from '../commands/toggle-mark.js';
import { cspNonce } from '../csp-nonce.js';
import { fromOutside } from '../from-outside.js';
import { letFocusGo } from '../let-focus-go.js';
import { quietMarks } from '../marks/quiet-marks.js';
import { ownCopies } from '../paste/own-copies.js';
import { minimalChange } from '../minimal-change.js';
import { readingOnly } from '../reading-only.js';
import { typography } from '../typography.js';
import { cellLanguage, plainLanguage } from './line-language.js';

/** Marks the one editor that stands in the text, and keeps the looks of the text around it out. */
const LINE = 'cm-desk-line-editor';
/** A line without marks, such as a caption. */
const PLAIN = 'cm-desk-plain';

/** What the editor of a line tells. */
export interface LineEvents {
  /** The words changed; `typed` by keys, not by a mark that was set or by pasting. */
  onText(text: string, typed: boolean): void;
  /** A key that may lead elsewhere; true when it did. `edge` says whether up or down would leave the line. */
  onKey(event: KeyboardEvent, edge: boolean): boolean;
  undo(): void;
  redo(): void;
}

const LOOKS = {
  [`&.${LINE}`]: { height: 'auto' },
  [`&.${LINE}.cm-focused`]: { outline: 'none' },
  [`&.${LINE} .cm-scroller`]: {
    overflow: 'visible',
    // A line is as high as its words; the scroller of the text around it has a height of its own.
    contain: 'none',
    fontFamily: 'inherit',
    fontSize: 'inherit',
    lineHeight: 'inherit',
  },
  [`&.${LINE} .cm-content`]: { minHeight: '34px', padding: '6px var(--space-2)' },
  [`&.${LINE}.${PLAIN} .cm-content`]: { minHeight: '0', padding: '0' },
};

/** What the editor of a line begins with. */
export interface LineStart {
  readonly text: string;
  readonly label: string;
  /** Stands there while nothing is written. Empty in a cell. */
  readonly hint: string;
  /** Whether its words have marks, as those of a cell; those of a caption have none. */
  readonly marks: boolean;
  readonly readOnly: boolean;
  /** What helps while one writes: marks of the language, spelling. */
  readonly aids: Extension;
}

/** Makes the editor of the one cell or caption in which somebody writes: marks show as they do in the text. */
export function lineView(
  parent: HTMLElement,
  { text, label, hint, marks, readOnly, aids }: LineStart,
  events: LineEvents,
): EditorView {
  const state = EditorState.create({
    doc: text,
    extensions: [
      cspNonce(parent.ownerDocument),
      marks ? [cellLanguage(), typography(), quietMarks(), markKeys()] : plainLanguage(),
      readingOnly(readOnly),
      aids,
      hint === '' ? [] : placeholder(hint),
      EditorView.lineWrapping,
      letFocusGo(),
      EditorView.theme(LOOKS),
      EditorView.editorAttributes.of({ class: marks ? LINE : `${LINE} ${PLAIN}` }),
      EditorView.contentAttributes.of({ 'aria-label': label, 'aria-multiline': 'false' }),
      ownCopies(),
      // What is pasted into a line becomes one.
      EditorView.clipboardInputFilter.of((pasted) => pasted.replace(/\s*\n\s*/g, ' ')),
      Prec.highest(
        EditorView.domEventHandlers({
          keydown: (event, view) => !event.isComposing && events.onKey(event, atEdge(view, event)),
        }),
      ),
      lineKeys(events),
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
export function takeLine(view: EditorView, text: string): void {
  const current = view.state.doc.toString();
  const changes = current.trim() === text ? null : minimalChange(current, text);
  if (changes !== null) view.dispatch({ changes, annotations: fromOutside.of(true) });
}

/** Puts pasted words in the place of what is selected. */
export function insertWords(view: EditorView, words: string): void {
  const { state } = view;
  const how = { userEvent: 'input.paste', scrollIntoView: true };
  view.dispatch(state.update(state.replaceSelection(words), how));
}

/** The editor of the cell or caption in which somebody writes, inside a part of a text; null when nobody does. */
export function lineIn(part: HTMLElement): EditorView | null {
  return viewAt(part, `.${LINE}`);
}

/** The editor of the cell in which somebody writes; null when nobody does. */
export function cellIn({ contentDOM }: Pick<EditorView, 'contentDOM'>): EditorView | null {
  return viewAt(contentDOM, `.${LINE}:not(.${PLAIN})`);
}

function viewAt(within: HTMLElement, selector: string): EditorView | null {
  const dom = within.querySelector<HTMLElement>(selector);
  return dom === null ? null : EditorView.findFromDOM(dom);
}

function markKeys() {
  return keymap.of([
    { key: 'Mod-b', run: toggleMark('**'), preventDefault: true },
    { key: 'Mod-i', run: toggleMark('*'), preventDefault: true },
    { key: 'Shift-Enter', run: insertLineBreak },
  ]);
}

function lineKeys(events: LineEvents) {
  const telling = (tell: () => void) => () => {
    tell();
    return true;
  };
  return keymap.of([
    { key: 'Mod-z', run: telling(events.undo), preventDefault: true },
    { key: 'Mod-Shift-z', run: telling(events.redo), preventDefault: true },
    { key: 'Mod-y', run: telling(events.redo), preventDefault: true },
    ...defaultKeymap.filter(({ key }) => !/Enter|Mod-a?lt/.test(key ?? '')),
  ]);
}

/** Whether up or down would leave the line: wrapped words have rows of their own. */
function atEdge(view: EditorView, { key }: KeyboardEvent): boolean {
  const end = key === 'ArrowUp' ? 0 : view.state.doc.length;
  const [here, edge] = [view.state.selection.main.head, end].map((at) => view.coordsAtPos(at));
  return here == null || edge == null || Math.abs(here.top - edge.top) < 4;
}
