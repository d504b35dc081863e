import type { EditorView } from '@codemirror/view';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { BodyEcho } from './body-echo.js';
import { CardSlots } from './card-slots.js';
import { activeActions } from './editor-actions.js';
import { createEditorView, type EditorWords, speakEditor, takeBody } from './editor-view.js';
import type { OnPictures } from './picture-drop.js';

/** What the view of a post needs and whom it tells. */
export interface EditorViewOptions {
  readonly postId: string;
  readonly body: string;
  readonly words: EditorWords;
  onChange(body: string): void;
  onPictures: OnPictures;
  onEditImage(index: number): void;
  onCursor?: ((offset: number) => void) | undefined;
}

/** A living view with the places of its cards. */
export interface EditorSession {
  readonly view: EditorView;
  readonly slots: CardSlots;
  readonly echo: BodyEcho;
}

/**
 * Makes one view for each post and keeps it while the post stays; keys never re-make it.
 * `active` names the toolbar's actions in force at the cursor, joined by spaces.
 */
export function useEditorView(
  parent: RefObject<HTMLElement | null>,
  options: EditorViewOptions,
): { session: EditorSession | null; active: string } {
  const { postId, body, words } = options;
  const [session, setSession] = useState<EditorSession | null>(null);
  const [active, setActive] = useState('');
  const latest = useRef(options);
  useLayoutEffect(() => {
    latest.current = options;
  });
  useEffect(() => {
    if (parent.current === null) return undefined;
    const made = startSession(parent.current, latest, setActive);
    setSession(made);
    return () => {
      made.view.destroy();
      setSession(null);
    };
  }, [parent, postId]);
  useEffect(() => {
    if (session !== null) speakEditor(session.view, words);
  }, [session, words]);
  useEffect(() => {
    if (session !== null && !session.echo.isOwn(body)) takeBody(session.view, body);
  }, [session, body]);
  return { session, active };
}

function startSession(
  parent: HTMLElement,
  latest: RefObject<EditorViewOptions>,
  setActive: (active: string) => void,
): EditorSession {
  const [slots, echo] = [new CardSlots(), new BodyEcho()];
  const { body, words } = latest.current;
  const view = createEditorView(
    parent,
    body,
    slots,
    {
      onPictures: (files, at) => latest.current.onPictures(files, at),
      onEditImage: (index) => latest.current.onEditImage(index),
      onText(text) {
        echo.sent(text);
        latest.current.onChange(text);
      },
      onState(state) {
        setActive([...activeActions(state)].join(' '));
        latest.current.onCursor?.(state.selection.main.head);
      },
    },
    words,
  );
  return { view, slots, echo };
}
