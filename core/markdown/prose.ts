import type { SyntaxNode, Tree } from '@lezer/common';
import type { ReadText } from './inline-text.js';
import { decodeReferences } from './unescape.js';

/** Stands in the words of a passage for what is not words: a picture, code, a bare address in angle brackets. */
export const NO_WORD = '\ufffc';

/** Where a passage stands; `note` is the text of a footnote. */
type ProsePlace = 'text' | 'list' | 'quote' | 'note' | 'table';

/**
 * One passage of running words: a paragraph, a heading or a table's cell. `text` is what a reader
 * sees, without marks, addresses and code; `level` is a heading's, 0 elsewhere. `from`/`to` are
 * UTF-16 offsets of the passage in the source; `at(index)` and `after(index)` are those in front of and
 * behind a character of `text`.
 */
export interface Prose {
  readonly kind: 'paragraph' | 'heading' | 'cell';
  readonly level: number;
  readonly place: ProsePlace;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  at(index: number): number;
  after(index: number): number;
}

const PLACES: Readonly<Record<string, ProsePlace>> = {
  ListItem: 'list',
  Blockquote: 'quote',
  FootnoteDefinition: 'note',
  Table: 'table',
};

const SILENT = new Set([
  'HeaderMark',
  'EmphasisMark',
  'StrikethroughMark',
  'TagMark',
  'LinkMark',
  'LinkTitle',
  'LinkLabel',
  'URL',
  'QuoteMark',
  'Comment',
  'FootnoteReference',
  'TeaserBreak',
  'TaskMarker',
]);
const WORDLESS = new Set(['Image', 'InlineCode', 'Autolink']);

/** The passages of a parsed text in reading order; with a range only those that touch it. */
export function proseIn(tree: Tree, read: ReadText, range?: { from: number; to: number }): Prose[] {
  const passages: Prose[] = [];
  tree.iterate({
    ...range,
    enter(ref) {
      const kind = kindOf(ref.name);
      if (kind === null) return true;
      passages.push(passageOf(ref.node, kind, read));
      return false;
    },
  });
  return passages;
}

function kindOf(name: string): Prose['kind'] | null {
  if (name === 'Paragraph' || name === 'Task') return 'paragraph';
  if (name === 'TableCell') return 'cell';
  return /^(?:ATX|Setext)Heading\d$/.test(name) ? 'heading' : null;
}

function passageOf(node: SyntaxNode, kind: Prose['kind'], read: ReadText): Prose {
  const words = new Words(read);
  words.take(node);
  const { text, starts, ends } = words.trimmed();
  const level = kind === 'heading' ? Number(node.name.at(-1)) : 0;
  const { from, to } = node;
  return {
    ...{ kind, level, place: placeOf(node), from, to, text },
    at: (index) => starts[index] ?? to,
    after: (index) => ends[index] ?? to,
  };
}

function placeOf(node: SyntaxNode): ProsePlace {
  for (let up = node.parent; up !== null; up = up.parent) {
    const place = PLACES[up.name];
    if (place !== undefined) return place;
  }
  return 'text';
}

/** Collects visible characters with the places each comes from. */
class Words {
  private text = '';
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  constructor(private readonly read: ReadText) {}

  take(node: SyntaxNode): void {
    const isLink = node.name === 'Link';
    let at = node.from;
    let marks = 0;
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      this.plain(at, child.from);
      at = child.to;
      // The words of a link end at its second mark; address and title follow.
      if (isLink && child.name === 'LinkMark' && ++marks === 2) return;
      this.child(child);
    }
    this.plain(at, node.to);
  }

  /** Without the white space around the words. */
  trimmed(): { text: string; starts: readonly number[]; ends: readonly number[] } {
    const { length } = this.text.trim();
    const lead = this.text.length - this.text.trimStart().length;
    const cut = (all: readonly number[]) => all.slice(lead, lead + length);
    return { text: this.text.trim(), starts: cut(this.starts), ends: cut(this.ends) };
  }

  private child(node: SyntaxNode): void {
    const { name, from, to } = node;
    if (WORDLESS.has(name)) this.put(NO_WORD, from, to);
    else if (name === 'Escape') this.put(this.read(from + 1, to), from, to);
    else if (name === 'Entity') this.put(decodeReferences(this.read(from, to)), from, to);
    else if (name === 'HardBreak') this.put('\n', from, to);
    else if (!SILENT.has(name)) this.take(node);
  }

  private plain(from: number, to: number): void {
    const text = this.read(from, to);
    for (let index = 0; index < text.length; index += 1) {
      this.starts.push(from + index);
      this.ends.push(from + index + 1);
    }
    this.text += text;
  }

  private put(text: string, from: number, to: number): void {
    for (let index = 0; index < text.length; index += 1) {
      this.starts.push(from);
      this.ends.push(to);
    }
    this.text += text;
  }
}
