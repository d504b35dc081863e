import { htmlToMarkdown } from '../../../core/paste/html-to-markdown.js';
import type { Asset } from '../../../core/image/asset.js';
import type { LibraryContent } from '../../../core/post/library.js';
import type { Post } from '../../../core/post/post.js';
import { openFrame } from '../../../renderer/preview/frame/frame-shell.js';
import { pictureFinder } from '../../../renderer/preview/frame/picture-paths.js';
import {
  prepareNodes,
  type FrameWords,
  type Show,
} from '../../../renderer/preview/frame/prepare.js';
import { LivePage, type PageState } from '../../../renderer/preview/live-page.js';
import type { PreviewMode } from '../../../renderer/preview/preview-page.js';
import { aLibrary } from '../../builders/content.js';

const words: FrameWords = {
  language: 'de',
  allPosts: 'Alle',
  lostPicture: 'Dieses Bild fehlt.',
  altMissing: 'Ohne Beschreibung',
  remotePicture: (from) => `Bild von ${from}`,
  linkTo: (target) => `Führt zu ${target}`,
  say: (key, values) => `[${[key, ...Object.values(values ?? {})].join(' ')}]`,
};

/** One grey pixel, so that a picture of the library has bytes to show. */
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const events: { kind: string; offset: number }[] = [];
let page: LivePage | null = null;
let state: PageState | null = null;

/** What a test may set of a page; the rest is usual. */
export interface Scene {
  readonly draft: Post;
  readonly neighbours?: Post[];
  readonly library?: Partial<LibraryContent>;
  readonly assets?: readonly Asset[];
  readonly mode?: PreviewMode;
  readonly show?: Show;
  readonly cursor?: number;
}

function stateOf(scene: Scene): PageState {
  const { draft, neighbours = [], library = {}, mode = 'article', show = 'page' } = scene;
  const assets = new Map((scene.assets ?? []).map((asset) => [asset.hash, asset]));
  return {
    source: { draft, neighbours, library: aLibrary(library), assets },
    ...{ mode, show, words, cursor: scene.cursor ?? 0, width: 900, appearance: 'light' },
  };
}

/** What the tests of the preview may do in the page. */
const inPage = {
  events,

  /** Opens an empty frame, as the pane does, in place of the one before. */
  async open() {
    const place = document.querySelector<HTMLElement>('main')!;
    place.replaceChildren();
    const opened = openFrame(place);
    page = new LivePage(await opened.document, {
      onPlace: (offset) => events.push({ kind: 'place', offset }),
      onTop: (offset) => events.push({ kind: 'top', offset }),
    });
    events.length = 0;
  },

  /** Shows a scene as the preview draws it. */
  show(scene: Scene) {
    state = stateOf(scene);
    page!.draw(state, { arrivals: 0, picture: () => ({ state: 'ready', url: PIXEL }) });
  },

  /** Gives the draft another body and patches the page; answers the ms it took, layout included. */
  type(body: string, cursor = 0): number {
    const { source } = state!;
    state = { ...state!, cursor, source: { ...source, draft: { ...source.draft, body } } };
    const start = performance.now();
    page!.draw(state, { arrivals: 0, picture: () => ({ state: 'ready', url: PIXEL }) });
    page!.frame.document.body.getBoundingClientRect();
    return performance.now() - start;
  },

  /** Shows raw HTML, as if a layout had let it through; `around` puts it beside the body, else into it. */
  showHtml(html: string, around: boolean) {
    const picture = pictureFinder(new Map(), 900, () => ({ state: 'loading' }));
    const look = {
      ...{ key: html, version: '' },
      prepare: (nodes: DocumentFragment) =>
        prepareNodes(nodes, { show: 'page', entry: null, words, picture }),
    };
    const [before, body, after] = around ? [html, ['<p>a</p>'], html] : ['', ['', html], ''];
    // Both ways into the frame: as a patch of a page that stands, and as a page of its own.
    page!.frame.show({ before: '', body: ['<p>a</p>'], after: '' }, look);
    page!.frame.show({ before, body, after }, look);
    page!.frame.show({ before, body, after }, { ...look, key: 'anew' });
  },

  /** The Markdown a piece of HTML becomes when it is pasted into the window. */
  paste(html: string): string {
    const { markdown, notes } = htmlToMarkdown(new DOMParser().parseFromString(html, 'text/html'));
    return `${markdown}\n\n${notes}`;
  },

  /** Where the page stands and what is at a place of the source. */
  topOf: (offset: number) => page!.places.topOf(offset),
  offsetAt: (top: number) => page!.places.offsetAt(top),
};

export type InPage = typeof inPage;

Object.assign(window, { inPage });
