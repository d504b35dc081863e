import type { EditorState } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { BodyEcho } from './body-echo.js';
import { type EditorSlots, editorSlots } from './editor-slots.js';
import { activeActions } from './editor-actions.js';
import { createEditorView, type EditorWords, speakEditor, takeBody } from './editor-view.js';
import type { PlacedImage } from '../../core/image/find-images.js';
import { imagesIn } from './placed-images.js';
import { keepSight, keepState, keptSight, keptState } from './kept-states.js';
import type { ReviewNote } from '../../core/post/review-note.js';
import { notePlacer } from './review/place-notes.js';
import type { ReviewTarget } from './review/review-target.js';
import { Outbox } from './outbox.js';
import type { OnPasted } from './paste/rich-paste.js';
import type { OnPictures } from './picture-drop.js';

/** What stands in the editor right now; `body` copies the text when it is asked for. `cursor` is a UTF-16 offset. */
export interface TypedText {
  readonly post: string;
  readonly cursor: number;
  body(): string;
}

/** What the view of a post needs and whom it tells. */
export interface EditorViewOptions {
  readonly postId: string;
  readonly body: string;
  readonly words: EditorWords;
  onChange(body: string): void;
  onHold(): void;
  onPictures: OnPictures;
  onEditImage(index: number): void;
  readonly notes: readonly ReviewNote[];
  onReview(target: ReviewTarget): void;
  onPick(): void;
  onImages(images: readonly PlacedImage[]): void;
  onPasted: OnPasted;
  onCursor?: ((offset: number) => void) | undefined;
  onTop?: ((offset: number) => void) | undefined;
  onTyped?: ((typed: TypedText) => void) | undefined;
  /** Registers what hands typed text on at once; see `EditorProps.join`. */
  join(handIn: () => void): () => void;
}

/** A living view with the places of its cards. */
export interface EditorSession {
  readonly view: EditorView;
  readonly slots: EditorSlots;
  readonly echo: BodyEcho;
  /** Marks the passages of notes. */
  readonly placeNotes: (notes: readonly ReviewNote[]) => void;
  /** Hands on what was typed and has not gone out yet. */
  readonly handIn: () => void;
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
      made.handIn();
      keepState(postId, made.view.state);
      made.view.destroy();
      setSession(null);
    };
  }, [parent, postId]);
  // Before the page is changed: what is not in it any more has no height.
  useLayoutEffect(
    () => () => {
      if (session !== null) keepSight(postId, session.view);
    },
    [session, postId],
  );
  useEffect(() => {
    if (session !== null) speakEditor(session.view, words);
  }, [session, words]);
  const { join } = options;
  useEffect(() => (session === null ? undefined : join(session.handIn)), [session, join]);
  useEffect(() => {
    if (session !== null && !session.echo.isOwn(body)) takeBody(session.view, body);
  }, [session, body]);
  const { notes } = options;
  useEffect(() => {
    session?.placeNotes(notes);
    // Also after a change of the text: what was lost may be there again.
  }, [session, notes, body]);
  return { session, active };
}

function startSession(
  parent: HTMLElement,
  latest: RefObject<EditorViewOptions>,
  setActive: (active: string) => void,
): EditorSession {
  const [slots, echo] = [editorSlots(), new BodyEcho()];
  const first = latest.current;
  // A post that was left meanwhile keeps its own text: what comes late must not reach the next one.
  const receiver = () => (latest.current.postId === first.postId ? latest.current : first);
  let written = false;
  let told: readonly PlacedImage[] | null = null;
  let active = '';
  const outbox = new Outbox(() => {
    if (written) {
      const text = view.state.doc.toString();
      written = false;
      echo.sent(text);
      receiver().onChange(text);
    }
    receiver().onCursor?.(view.state.selection.main.head);
    const images = imagesIn(view.state);
    if (told === null || !samePictures(told, images)) receiver().onImages(images);
    told = images;
  });
  const tell = (state: EditorState) =>
    receiver().onTyped?.({
      post: first.postId,
      cursor: state.selection.main.head,
      body: () => state.doc.toString(),
    });
  const view = createEditorView(
    parent,
    { body: first.body, kept: keptState(first.postId), sight: keptSight(first.postId) },
    slots,
    {
      onPictures: (files, at) => latest.current.onPictures(files, at),
      onEditImage: (index) => latest.current.onEditImage(index),
      onReview: (target) => latest.current.onReview(target),
      onPick: () => latest.current.onPick(),
      onTop: (offset) => latest.current.onTop?.(offset),
      onPasted: (outcome) => latest.current.onPasted(outcome),
      onText() {
        if (!written) receiver().onHold();
        written = true;
        outbox.touch();
      },
      onState(state) {
        const now = [...activeActions(state)].join(' ');
        // React draws once more to find out that nothing changed: not with every key.
        if (now !== active) setActive((active = now));
        outbox.touch();
        tell(state);
      },
    },
    first.words,
  );
  outbox.touch();
  tell(view.state);
  return { view, slots, echo, placeNotes: notePlacer(view), handIn: () => outbox.flush() };
}

/** Whether two texts have the same pictures, wherever these stand. */
function samePictures(before: readonly PlacedImage[], now: readonly PlacedImage[]): boolean {
  return before.length === now.length && before.every(({ use }, at) => use === now[at]?.use);
}
