import { useEffect, useRef } from 'react';
import type { LivePage } from './useLivePage.js';

/** Where the author is in the text: the cursor, and what stands at the top of the editor (UTF-16 offsets). */
export interface EditorPlace {
  readonly cursor: number;
  readonly top: number | null;
}

/** How far down the frame the passage stands that is being written, as a share of its height. */
const WRITING = 0.3;
/** Passages between these shares of the frame's height need no scrolling. */
const SEEN = { from: 0.08, to: 0.8 };
/** Below the upper edge, so that an outline is seen whole (px). */
const AIR = 40;

/** Keeps the page where the author is: at the draft when it is first shown, then in step with the editor. */
export function useFollow(
  page: LivePage | null,
  drawn: number,
  place: EditorPlace,
  shown: string,
): void {
  const { cursor, top } = place;
  const last = useRef({ shown: '', cursor, top });
  useEffect(() => {
    if (page === null || drawn === 0) return;
    const before = last.current;
    last.current = { shown, cursor, top };
    if (before.shown !== shown) startAt(page, cursor);
    else if (before.cursor !== cursor) followCursor(page, cursor);
    else if (before.top !== top && top !== null) followTop(page, top);
  }, [page, drawn, cursor, top, shown]);
}

function startAt(page: LivePage, cursor: number): void {
  const entry = page.frame.document.querySelector('.bp-draft');
  if (entry === null) {
    followCursor(page, cursor);
    return;
  }
  const scrolled = page.frame.document.defaultView?.scrollY ?? 0;
  page.listener.scrollTo(entry.getBoundingClientRect().top + scrolled - AIR, 0);
}

function followCursor(page: LivePage, cursor: number): void {
  const view = page.frame.document.defaultView;
  const top = page.places.topOf(cursor);
  if (view === null || top === null) return;
  const share = (top - view.scrollY) / view.innerHeight;
  if (share < SEEN.from || share > SEEN.to) page.listener.scrollTo(top, WRITING);
}

function followTop(page: LivePage, offset: number): void {
  const top = offset === 0 ? 0 : page.places.topOf(offset);
  if (top !== null) page.listener.scrollTo(top, 0);
}
