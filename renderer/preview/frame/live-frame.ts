import type { PagePieces } from '../../../core/layout/page-pieces.js';
import { BODY_PLACE, morphChildren, morphList, type BodyRange } from './morph.js';
import { parsePage, parsePieces, type ParsedPage } from './parse-pieces.js';

/**
 * How a page is to be shown. `key`: while it stays the page is patched, a new one starts at the top.
 * `prepare` changes cleaned nodes before they are shown; when `version` changes all nodes are
 * prepared again.
 */
export interface FrameLook {
  readonly key: string;
  readonly version: string;
  prepare(nodes: DocumentFragment): void;
}

interface Shown {
  readonly look: FrameLook;
  readonly pieces: PagePieces;
  readonly range: BodyRange | null;
  readonly runs: readonly ChildNode[][];
}

/**
 * The document inside the preview's frame. It is brought to each new state of the page by changing
 * only the nodes that differ, so that pictures stay loaded and the page stays where it is.
 */
export class LiveFrame {
  #shown: Shown | null = null;

  constructor(readonly document: Document) {}

  /** Shows a page, or brings the one shown to its new state. */
  show(pieces: PagePieces, look: FrameLook): void {
    const shown = this.#shown;
    const isSame = shown !== null && shown.look.key === look.key;
    if (!isSame || (shown.range === null) !== (pieces.body.length === 0)) {
      this.#showAnew(pieces, look, isSame);
      return;
    }
    const again = shown.look.version !== look.version;
    if (again || shown.pieces.before !== pieces.before || shown.pieces.after !== pieces.after) {
      this.#patchAround(pieces, look, shown.range);
    }
    const runs = this.#patchBody(shown, pieces.body, look, again);
    this.#shown = { ...shown, look, pieces, runs };
  }

  /** The nodes of each piece of the body, in order; a piece that shows nothing has none. */
  get runs(): readonly (readonly ChildNode[])[] {
    return this.#shown?.runs ?? [];
  }

  #showAnew(pieces: PagePieces, look: FrameLook, keepScroll: boolean): void {
    const page = parsePage(pieces, look.prepare);
    this.#takeFrame(page);
    const { body } = this.document;
    body.replaceChildren(
      ...[...page.nodes.childNodes].map((node) => this.document.adoptNode(node)),
    );
    const range = page.runs === null ? null : this.#openRange(page.runs);
    this.#shown = { look, pieces, range, runs: page.runs ?? [] };
    if (!keepScroll) this.document.defaultView?.scrollTo(0, 0);
  }

  #openRange(runs: readonly ChildNode[][]): BodyRange | null {
    const walker = this.document.createTreeWalker(this.document.body, NodeFilter.SHOW_COMMENT);
    const start = walker.nextNode() as Comment | null;
    if (start === null) return null;
    const end = this.document.createComment(`/${BODY_PLACE}`);
    start.after(...runs.flat().map((node) => this.document.adoptNode(node)), end);
    return { start, end };
  }

  #patchAround(
    { before, body, after }: PagePieces,
    look: FrameLook,
    range: BodyRange | null,
  ): void {
    const around = { before, body: body.length === 0 ? [] : [''], after };
    const page = parsePage(around, look.prepare);
    this.#takeFrame(page);
    morphChildren(this.document.body, page.nodes, range);
  }

  #patchBody(shown: Shown, body: readonly string[], look: FrameLook, again: boolean) {
    const { range, runs: old, pieces } = shown;
    if (range === null) return [];
    const { head, tail } = again ? { head: 0, tail: 0 } : equalEnds(pieces.body, body);
    const fresh = body.slice(head, body.length - tail);
    const gone = old.slice(head, old.length - tail);
    if (fresh.length === 0 && gone.length === 0) return old;
    const kept = old.slice(old.length - tail);
    const parsed = parsePieces(fresh, look.prepare);
    const behind = kept.flat()[0] ?? range.end;
    const parent = range.start.parentNode ?? this.document.body;
    const nodes = morphList(parent, gone.flat(), parsed.flat(), behind);
    return [...old.slice(0, head), ...shared(nodes, parsed), ...kept];
  }

  #takeFrame({ lang, bodyClass }: ParsedPage): void {
    const { documentElement, body } = this.document;
    if (documentElement.lang !== lang) documentElement.lang = lang;
    if (body.className !== bodyClass) body.className = bodyClass;
  }
}

/** How many pieces are equal at the beginning and, of the others, at the end. */
function equalEnds(old: readonly string[], fresh: readonly string[]) {
  const most = Math.min(old.length, fresh.length);
  let head = 0;
  while (head < most && old[head] === fresh[head]) head += 1;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail += 1;
  return { head, tail };
}

/** Gives each piece its share of the nodes that now stand for all of them. */
function shared(nodes: readonly ChildNode[], parsed: readonly (readonly ChildNode[])[]) {
  let at = 0;
  return parsed.map((run) => {
    at += run.length;
    return nodes.slice(at - run.length, at);
  });
}
