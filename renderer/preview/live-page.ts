import { PageMemory } from '../../core/layout/page-memory.js';
import { joinPieces } from '../../core/layout/page-pieces.js';
import { followCursor, startAtDraft } from './follow.js';
import { FrameListener, type FrameEvents } from './frame/frame-events.js';
import { setFrameStyle } from './frame/frame-shell.js';
import { LiveFrame } from './frame/live-frame.js';
import { pictureFinder, type FindPicture } from './frame/picture-paths.js';
import { Places } from './frame/places.js';
import { frameCss, prepareNodes, type FrameWords, type Show } from './frame/prepare.js';
import { previewPage, type PreviewMode } from './preview-page.js';
import type { PreviewSource } from './preview-view.js';
import type { Appearance } from './useAppAppearance.js';

/** What a page is drawn from. `width` is the layout's width in px, `cursor` a UTF-16 offset in the draft's body. */
export interface PageState {
  readonly source: PreviewSource;
  readonly cursor: number;
  readonly mode: PreviewMode;
  readonly show: Show;
  readonly width: number;
  readonly appearance: Appearance;
  readonly words: FrameWords;
}

/** Pictures by hash and width; `arrivals` grows whenever some have come in. */
export interface PictureSource {
  readonly arrivals: number;
  readonly picture: FindPicture;
}

/** One page of the blog in a frame: drawn once, then brought from state to state. */
export class LivePage {
  readonly frame: LiveFrame;
  readonly listener: FrameListener;
  places: Places;
  #body = '';
  #memory = new PageMemory();
  #last = { shown: '', post: '', cursor: -1 };

  constructor(document: Document, events: FrameEvents) {
    this.frame = new LiveFrame(document);
    this.places = new Places(this.frame, [], 0);
    this.listener = new FrameListener(
      document,
      () => ({ places: this.places, body: this.#body }),
      events,
    );
  }

  /** Shows a state. TEXT_TOO_LONG, TEXT_TOO_NESTED, PARAGRAPH_TOO_LONG; the page then stays as it was. */
  draw(state: PageState, pictures: PictureSource): void {
    const { source, mode, show, words, width, cursor } = state;
    const { draft, library } = source;
    if (this.#last.post !== draft.id) this.#memory = new PageMemory();
    const { pieces, entry } = previewPage(mode, source, words.allPosts, this.#memory);
    const picture = pictureFinder(source.assets, width, pictures.picture);
    setFrameStyle(this.frame.document, frameCss(library.profile, state.appearance, show));
    const shown = `${draft.id} ${mode} ${show}`;
    const whole = { before: joinPieces(pieces), body: [], after: '' };
    this.frame.show(show === 'text' ? whole : pieces, {
      key: shown,
      version: `${pictures.arrivals} ${words.language} ${width <= 400 ? 'narrow' : 'wide'}`,
      prepare: (nodes) => prepareNodes(nodes, { show, entry, words, picture }),
    });
    this.#body = draft.body;
    const starts = show === 'text' ? [] : this.#memory.writer.starts();
    this.places = new Places(this.frame, starts, draft.body.length);
    this.#follow(shown, draft.id, cursor);
  }

  #follow(shown: string, post: string, cursor: number): void {
    const last = this.#last;
    this.#last = { shown, post, cursor };
    if (last.shown !== shown) startAtDraft(this, cursor);
    else if (last.cursor !== cursor) followCursor(this, cursor);
  }
}
