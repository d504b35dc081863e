import type { EditorView } from '@codemirror/view';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { nextMarkedWord } from '../spelling/spelling-marks.js';
import { NEXT_WORD_KEY } from '../spelling/spelling-menu.js';
import { useSteady } from '../use-steady.js';
import { selectWords } from './enter-words.js';
import type { LineActions } from './line-actions.js';
import { lineView, takeLine } from './line-view.js';

/** A place of the window, in CSS pixels. */
export interface Pressed {
  readonly x: number;
  readonly y: number;
}

/** What the editor of a cell or caption takes. */
export interface LineEditorProps {
  readonly text: string;
  readonly label: string;
  /** Stands there while nothing is written. */
  readonly hint?: string;
  /** Whether its words have marks, as those of a cell. */
  readonly marks: boolean;
  readonly actions: LineActions;
  /** Where the mouse entered it; null without a mouse: then all is selected. */
  readonly pressedRef: React.RefObject<Pressed | null>;
  /** A key; true when it led elsewhere. `edge` says whether up or down would leave the line. */
  onKey(event: KeyboardEvent, edge: boolean): boolean;
  onChange(text: string, typed: boolean): void;
  /** Nothing behind the cursor is unknown to the dictionary here: the text goes on. */
  onNextUnknown(): void;
}

/** The one cell or caption in which somebody writes: made when it is entered, gone when it is left. */
export function LineEditor(props: LineEditorProps) {
  const { text, label, hint = '', marks, actions, pressedRef, onKey, onChange } = props;
  const parent = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const goOn = useSteady(props.onNextUnknown);
  const key = useSteady((event: KeyboardEvent, edge: boolean) => {
    if (event.key !== NEXT_WORD_KEY || hasUnknownBehind(view.current)) return onKey(event, edge);
    event.preventDefault();
    goOn();
    return true;
  });
  const change = useSteady(onChange);
  const first = useRef({ text, label, hint, marks });
  useLayoutEffect(() => {
    if (parent.current === null) return;
    const { undo, redo } = actions;
    const made = lineView(
      parent.current,
      { ...first.current, readOnly: actions.isReadOnly(), aids: actions.aids() },
      { onText: change, onKey: key, undo, redo },
    );
    view.current = made;
    actions.onEnter(parent.current);
    select(made, actions, pressedRef);
    return () => {
      view.current = null;
      made.destroy();
    };
  }, [actions, change, key, pressedRef]);
  useEffect(() => {
    if (view.current !== null) takeLine(view.current, text);
  }, [text]);
  return <div ref={parent} />;
}

function select(
  made: EditorView,
  actions: LineActions,
  pressed: React.RefObject<Pressed | null>,
): void {
  const wanted = actions.wanted();
  made.focus();
  const at = pressed.current === null ? null : made.posAtCoords(pressed.current, false);
  pressed.current = null;
  if (wanted !== null) selectWords(made, wanted);
  else made.dispatch({ selection: at === null ? all(made) : { anchor: at } });
}

function all({ state }: EditorView) {
  return { anchor: 0, head: state.doc.length };
}

function hasUnknownBehind(view: EditorView | null): boolean {
  if (view === null) return false;
  const { to } = view.state.selection.main;
  const next = nextMarkedWord(view.state, to);
  return next !== null && next.from >= to;
}
