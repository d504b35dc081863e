import { HtmlElement, textOf, type HtmlNode } from './html-tree.js';
import type { LeftOutCount } from './left-out.js';

/** What a footnote's mark looks like: `1`, `[1]`, `(a)`, `*`, `iv`. */
const MARK = /^[[(]?(?:\d{1,4}|[a-z]|[ivx]{1,5}|\*{1,3}|†|‡)[\])]?$/i;
/** What a way back to the text looks like. */
const BACK = /^(?:[[(]?(?:\d{1,4}|[a-z]|[ivx]{1,5}|\*{1,3})[\])]?|(?:[\s↩↵↑^⤴⬆]|\ufe0e)*)$/iu;
/** Names that programs give to notes, for marks whose note was not copied. */
const NAMED =
  /^(?:_?ftn\d|_?edn\d|sdfootnote\d+sym|sdendnote\d+sym|ftnt\d|footnote-\d|endnote-\d|fn[:\d-]|cite_note)/i;

interface Anchor {
  /** Where it stands among the document's elements. */
  readonly order: number;
  /** The element that would hold a note's text, or null where it cannot be one. */
  readonly holder: HtmlElement | null;
}

interface LocalLink {
  readonly element: HtmlElement;
  readonly target: string;
  readonly order: number;
}

/**
 * The footnotes of a document: links whose words are a mark and whose target stands further down, in
 * any of the ways Word, LibreOffice, Google, WordPress, mammoth and wikis write them. Labels count
 * from 1 in the order of the marks; marks without their note are counted as left out.
 */
export class Notes {
  private readonly labels = new Map<HtmlElement, string>();
  private readonly back = new Set<HtmlElement>();
  private readonly holders = new Map<HtmlElement, string>();
  private readonly anchors = new Map<string, Anchor>();
  private readonly links: LocalLink[] = [];
  private order = 0;

  constructor(nodes: readonly HtmlNode[], left: LeftOutCount) {
    for (const node of nodes) this.index(node, null);
    for (const link of this.links) this.take(link, left);
  }

  /** The label of a mark: a number, empty for a mark whose note is not there, null for anything else. */
  labelOf(node: HtmlElement): string | null {
    return this.labels.get(node) ?? null;
  }

  /** The label of the note an element holds the text of, or null. */
  heldBy(node: HtmlElement): string | null {
    return this.holders.get(node) ?? null;
  }

  /** Whether an element is a note's way back to its mark, or its number. */
  isBackLink(node: HtmlElement): boolean {
    return this.back.has(node) || node.has('mw-cite-backlink');
  }

  private index(node: HtmlNode, around: HtmlElement | null): void {
    if (!(node instanceof HtmlElement)) return;
    this.order += 1;
    const holder = holderAt(node, around);
    for (const id of [node.attr('id'), node.attr('name')]) {
      if (id !== '' && !this.anchors.has(id)) this.anchors.set(id, { order: this.order, holder });
    }
    const href = node.attr('href');
    if (node.tag === 'a' && href.startsWith('#') && href.length > 1) {
      this.links.push({ element: node, target: href.slice(1), order: this.order });
    }
    for (const child of node.children) this.index(child, holder);
  }

  private take({ element, target, order }: LocalLink, left: LeftOutCount): void {
    const words = textOf(element).trim();
    const anchor = this.anchors.get(target);
    if (anchor === undefined) {
      if (!MARK.test(words) || !NAMED.test(target)) return;
      this.labels.set(element, '');
      left.add('footnotes');
    } else if (anchor.order < order) {
      if (BACK.test(words)) this.back.add(element);
    } else if (MARK.test(words) && anchor.holder !== null) {
      const label = this.holders.get(anchor.holder) ?? String(this.holders.size + 1);
      this.holders.set(anchor.holder, label);
      this.labels.set(element, label);
    }
  }
}

/** The frame of a note, as Word and LibreOffice write it, before the item or paragraph that is nearest. */
function holderAt(node: HtmlElement, around: HtmlElement | null): HtmlElement | null {
  if (around !== null && isFrame(around)) return around;
  if (isFrame(node) || ['li', 'p', 'dd', 'aside'].includes(node.tag)) return node;
  return /^h[1-6]$/.test(node.tag) ? null : around;
}

function isFrame(node: HtmlElement): boolean {
  const element = node.style('mso-element');
  if (element === 'footnote' || element === 'endnote') return true;
  return /^sd(?:foot|end)note\d+$/.test(node.attr('id')) && node.tag === 'div';
}
