import { type RefObject, useEffect, useRef, useState } from 'react';
import { BlogpultError } from '../../core/contract/error-codes.js';
import { PageMemory } from '../../core/layout/page-memory.js';
import { joinPieces } from '../../core/layout/page-pieces.js';
import { errorSentence } from '../../core/messages/errors.js';
import { afterPaint } from './after-paint.js';
import { openFrame, setFrameStyle } from './frame/frame-shell.js';
import { FrameListener, type FrameEvents } from './frame/frame-events.js';
import { LiveFrame } from './frame/live-frame.js';
import { pictureFinder } from './frame/picture-paths.js';
import { Places } from './frame/places.js';
import { frameCss, prepareNodes, type FrameWords, type Show } from './frame/prepare.js';
import { usePictures, type Pictures } from './frame/usePictures.js';
import { previewPage, type PreviewMode } from './preview-page.js';
import type { PreviewSource } from './preview-view.js';
import type { Appearance } from './useAppAppearance.js';

/** What a page is drawn from. `width` is the layout's width in px, `words` are the interface's. */
export interface LiveRequest {
  readonly source: PreviewSource;
  readonly mode: PreviewMode;
  readonly show: Show;
  readonly width: number;
  readonly appearance: Appearance;
  readonly words: FrameWords;
}

/** The frame of a page while it stands. */
export interface LivePage {
  readonly frame: LiveFrame;
  readonly listener: FrameListener;
  places: Places;
  body: string;
  drawn: number;
}

/** The page, null until its frame stands, and the sentence for why its newest state could not be drawn. */
export interface LiveResult {
  readonly page: LivePage | null;
  readonly error: string | null;
  /** Grows with every state that was drawn. */
  readonly drawn: number;
}

/** Keeps a page in `place` equal to its source, a moment behind every change, by patching what differs. */
export function useLivePage(
  place: RefObject<HTMLElement | null>,
  title: string,
  request: LiveRequest,
  events: FrameEvents,
): LiveResult {
  const page = useFrame(place, title, events);
  const pictures = usePictures();
  const [result, setResult] = useState<{ error: string | null; drawn: number }>(START);
  const memory = useRef<{ post: string; memory: PageMemory } | null>(null);
  const { source, mode, show, width, appearance, words } = request;
  useEffect(() => {
    if (page === null) return undefined;
    const { id } = source.draft;
    if (memory.current?.post !== id) memory.current = { post: id, memory: new PageMemory() };
    const known = memory.current.memory;
    return afterPaint(() => {
      try {
        const wanted = { source, mode, show, width, appearance, words };
        draw(page, wanted, pictures, known);
        page.drawn += 1;
        setResult({ error: null, drawn: page.drawn });
      } catch (error) {
        const { code, detail } = asBlogpultError(error);
        setResult((last) => ({ ...last, error: errorSentence(code, detail, words.language) }));
      }
    });
  }, [page, source, mode, show, width, appearance, words, pictures]);
  return { page, ...result };
}

const START = { error: null, drawn: 0 };

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
    let over = false;
    const { current: parent } = place;
    if (parent === null) return undefined;
    const opened = openFrame(parent);
    element.current = opened.element;
    void opened.document.then((document) => {
      if (!over) setPage(livePage(document, latest));
    });
    return () => {
      over = true;
      opened.element.remove();
      setPage(null);
    };
  }, [place]);
  return page;
}

function livePage(document: Document, events: RefObject<FrameEvents>): LivePage {
  const frame = new LiveFrame(document);
  const listener = new FrameListener(document, () => page, {
    onPlace: (offset) => events.current.onPlace(offset),
    onTop: (offset) => events.current.onTop(offset),
  });
  const page: LivePage = { frame, listener, places: new Places(frame, [], 0), body: '', drawn: 0 };
  return page;
}

function draw(page: LivePage, request: LiveRequest, pictures: Pictures, memory: PageMemory): void {
  const { source, mode, show, width, appearance, words } = request;
  const { pieces, entry } = previewPage(mode, source, words.allPosts, memory);
  const picture = pictureFinder(source.assets, width, pictures.picture);
  const { profile } = source.library;
  setFrameStyle(page.frame.document, frameCss(profile, appearance, show));
  const whole = { before: joinPieces(pieces), body: [], after: '' };
  page.frame.show(show === 'text' ? whole : pieces, {
    key: `${source.draft.id} ${mode} ${show}`,
    version: `${pictures.arrivals} ${words.language} ${width <= 400 ? 'narrow' : 'wide'}`,
    prepare: (nodes) => prepareNodes(nodes, { show, entry, words, picture }),
  });
  page.body = source.draft.body;
  const starts = show === 'text' ? [] : memory.writer.starts();
  page.places = new Places(page.frame, starts, page.body.length);
}

function asBlogpultError(error: unknown): BlogpultError {
  return error instanceof BlogpultError
    ? error
    : new BlogpultError('UNEXPECTED', {}, { cause: error });
}
