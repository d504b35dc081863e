import { clickedOffset } from './clicked-offset.js';
import type { Places } from './places.js';

/** What a reader of the preview does. Offsets are UTF-16 in the draft's body. */
export interface FrameEvents {
  /** Clicked a passage: the cursor may go there. */
  onPlace(offset: number): void;
  /** Scrolled by hand: this place is at the top now. */
  onTop(offset: number): void;
}

/** How long after our own scrolling the frame's scroll events are not taken for a hand's, in ms. */
const QUIET = 200;

/**
 * Listens to the frame from outside; nothing runs inside it. `places` and `body` answer what is shown
 * now. Links open nothing; only jumps inside the page (footnotes) are left alone.
 */
export class FrameListener {
  #quietUntil = 0;
  #byHand = false;

  constructor(
    private readonly page: Document,
    private readonly now: () => { readonly places: Places; readonly body: string } | null,
    private readonly events: FrameEvents,
  ) {
    page.addEventListener('click', (event) => this.#click(event));
    for (const kind of ['wheel', 'touchmove', 'pointerdown', 'keydown']) {
      page.addEventListener(kind, () => (this.#byHand = true), { passive: true });
    }
    page.addEventListener('scroll', () => this.#scrolled(), { passive: true });
  }

  /** Scrolls so that `top` (px of the page) stands at a share of the frame's height. */
  scrollTo(top: number, share: number): void {
    const view = this.page.defaultView;
    if (view === null) return;
    this.#quietUntil = performance.now() + QUIET;
    this.#byHand = false;
    view.scrollTo({ top: top - view.innerHeight * share, behavior: 'instant' });
  }

  #scrolled(): void {
    if (!this.#byHand || performance.now() < this.#quietUntil) return;
    const top = this.page.defaultView?.scrollY ?? 0;
    const offset = this.now()?.places.offsetAt(top);
    if (offset !== null && offset !== undefined) this.events.onTop(offset);
  }

  #click(event: MouseEvent): void {
    const target = event.target as Element | null;
    const shown = this.now();
    if (target === null || shown === null) return;
    // Jumps inside the page and what opens there keep their own meaning.
    const control = target.closest('a[href], summary');
    if (control?.matches('a:not([href^="about:srcdoc#"])') === true) event.preventDefault();
    const range = control === null ? shown.places.rangeOf(target) : null;
    if (range === null) return;
    const hit = textAt(this.page, event);
    const source = shown.body.slice(range.from, range.to);
    const inside = hit === null ? null : clickedOffset(source, hit.text, hit.at);
    this.events.onPlace(range.from + (inside ?? 0));
  }
}

function textAt(page: Document, { clientX, clientY }: MouseEvent) {
  const caret = page.caretPositionFromPoint(clientX, clientY);
  const node = caret?.offsetNode ?? null;
  if (caret === null || node === null || node.nodeType !== 3) return null;
  return { text: node.nodeValue ?? '', at: caret.offset };
}
