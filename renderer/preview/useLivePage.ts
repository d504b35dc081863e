import { type RefObject, startTransition, useEffect, useRef, useState } from 'react';
import { BlogpultError } from '../../core/contract/error-codes.js';
import { errorSentence } from '../../core/messages/errors.js';
import { afterPaint } from './after-paint.js';
import type { FrameEvents } from './frame/frame-events.js';
import { openFrame } from './frame/frame-shell.js';
import { usePictures } from './frame/usePictures.js';
import { LivePage, type PageState } from './live-page.js';
import type { LiveText } from './live-text.js';

/** What a page is drawn from, and the text that is being typed ahead of it. */
export interface LiveRequest extends Omit<PageState, 'cursor'> {
  readonly live: LiveText;
}

/** The page, null until its frame stands, and the sentence for why its newest state could not be drawn. */
export interface LiveResult {
  readonly page: LivePage | null;
  readonly error: string | null;
  /** Grows with the states that were drawn, some time after each. */
  readonly drawn: number;
}

/** How long typing must rest before the interface hears that the page is another, in ms. */
const PAUSE = 300;

/** Keeps a page in `place` equal to its source by patching what differs, behind the frame of each key. */
export function useLivePage(
  place: RefObject<HTMLElement | null>,
  title: string,
  request: LiveRequest,
  events: FrameEvents,
): LiveResult {
  const page = useFrame(place, title, events);
  const pictures = usePictures();
  const [result, setResult] = useState({ error: null as string | null, drawn: 0 });
  const { source, mode, show, width, appearance, words, live } = request;
  useEffect(() => {
    if (page === null) return undefined;
    const state = { source, mode, show, width, appearance, words };
    let told = 0;
    const draw = afterPaint(() => {
      const error = drawn(page, withTyped(state, live), pictures);
      clearTimeout(told);
      const tell = () =>
        startTransition(() => setResult((last) => ({ error, drawn: last.drawn + 1 })));
      told = window.setTimeout(tell, error === null ? PAUSE : 0);
    });
    draw.ask();
    const leave = live.subscribe(draw.ask);
    return () => {
      leave();
      draw.callOff();
      clearTimeout(told);
    };
  }, [page, source, mode, show, width, appearance, words, live, pictures]);
  return { page, ...result };
}

/** The state with the text and the cursor as they stand in the editor now. */
function withTyped(state: Omit<PageState, 'cursor'>, live: LiveText): PageState {
  const { source } = state;
  const typed = live.read(source.draft.id);
  if (typed === null) return { ...state, cursor: 0 };
  const { body, cursor } = typed;
  if (body === source.draft.body) return { ...state, cursor };
  return { ...state, cursor, source: { ...source, draft: { ...source.draft, body } } };
}

/** Draws, and answers the sentence for why it could not. */
function drawn(page: LivePage, state: PageState, pictures: ReturnType<typeof usePictures>) {
  try {
    page.draw(state, pictures);
    return null;
  } catch (cause) {
    const error =
      cause instanceof BlogpultError ? cause : new BlogpultError('UNEXPECTED', {}, { cause });
    return errorSentence(error.code, error.detail, state.words.language);
  }
}

/** Opens the frame once and listens to it; the newest `events` are told. */
function useFrame(place: RefObject<HTMLElement | null>, title: string, events: FrameEvents) {
  const [page, setPage] = useState<LivePage | null>(null);
  const latest = useRef(events);
  const element = useRef<HTMLIFrameElement | null>(null);
  useEffect(() => {
    latest.current = events;
    if (element.current !== null) element.current.title = title;
  });
  useEffect(() => {
    const { current: parent } = place;
    if (parent === null) return undefined;
    let over = false;
    const opened = openFrame(parent);
    element.current = opened.element;
    void opened.document.then((document) => {
      if (!over) setPage(new LivePage(document, forward(latest)));
    });
    return () => {
      over = true;
      opened.element.remove();
      setPage(null);
    };
  }, [place]);
  return page;
}

function forward(latest: RefObject<FrameEvents>): FrameEvents {
  return {
    onPlace: (offset) => latest.current.onPlace(offset),
    onTop: (offset) => latest.current.onTop(offset),
  };
}
