import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { PostContent } from '../../../core/post/post.js';
import type { DraftSession } from './draft-session.js';
import { isTyping } from './typed-change.js';

/** Typing has paused when the editor, which hands text on three times a second, was silent for this many ms. */
const CALM_MS = 600;

/** A post's content for the interface around its text. */
export interface CalmContent {
  readonly content: PostContent;
  /** Says which body the editor hands on, before it is put into the session. */
  onTyped(body: string): void;
  /** Shows everything now: what was typed is more than words. */
  settle(): void;
}

/**
 * The content of a session for everything that stands around the text: what somebody changes there is
 * shown at once, what is typed into the text only in a pause and in slices between two keys. Drawing
 * the desk after every word would hold up the next key.
 */
export function useCalmContent(session: DraftSession<PostContent>): CalmContent {
  const [shown, setShown] = useState(() => stateOf(session));
  const typed = useRef<string | null>(null);
  useEffect(() => {
    let last = session.store.getState().content;
    let timer = 0;
    const look = () => {
      const { content } = session.store.getState();
      if (content === last) return;
      const waits = isTyping(last, content, typed.current);
      last = content;
      window.clearTimeout(timer);
      if (!waits) setShown(stateOf(session));
      else timer = window.setTimeout(showLater, CALM_MS);
    };
    const showLater = () => startTransition(() => setShown(stateOf(session)));
    setShown((before) => (before.content === last ? before : stateOf(session)));
    const leave = session.store.subscribe(look);
    return () => {
      leave();
      window.clearTimeout(timer);
    };
  }, [session]);
  const onTyped = useCallback((body: string) => void (typed.current = body), []);
  const { content } = shown.session === session ? shown : stateOf(session);
  const settle = useCallback(() => {
    setShown((before) => {
      const now = stateOf(session);
      return now.content === before.content && before.session === session ? before : now;
    });
  }, [session]);
  return { content, onTyped, settle };
}

function stateOf(session: DraftSession<PostContent>) {
  return { session, content: session.store.getState().content };
}
