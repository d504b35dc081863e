import type { FrameListener } from './frame/frame-events.js';
import type { LiveFrame } from './frame/live-frame.js';
import type { Places } from './frame/places.js';

/** What of a page it takes to follow the author in it. */
export interface FollowedPage {
  readonly frame: LiveFrame;
  readonly listener: FrameListener;
  readonly places: Places;
}

/** How far down the frame the passage stands that is being written, as a share of its height. */
const WRITING = 0.3;
/** Passages between these shares of the frame's height need no scrolling. */
const SEEN = { from: 0.08, to: 0.8 };
/** Below the upper edge, so that an outline is seen whole (px). */
const AIR = 40;

/** Starts a page at the draft among its neighbours, or else where the author writes. */
export function startAtDraft(page: FollowedPage, cursor: number): void {
  const entry = page.frame.document.querySelector('.bp-draft');
  if (entry === null) {
    followCursor(page, cursor);
    return;
  }
  const scrolled = page.frame.document.defaultView?.scrollY ?? 0;
  page.listener.scrollTo(entry.getBoundingClientRect().top + scrolled - AIR, 0);
}

/** Brings the passage with the cursor into sight, unless it is there already. */
export function followCursor(page: FollowedPage, cursor: number): void {
  const view = page.frame.document.defaultView;
  const top = page.places.topOf(cursor);
  if (view === null || top === null) return;
  const share = (top - view.scrollY) / view.innerHeight;
  if (share < SEEN.from || share > SEEN.to) page.listener.scrollTo(top, WRITING);
}
