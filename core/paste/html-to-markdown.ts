import { writeImageUse } from '../image/image-markdown.js';
import type { ImageUse } from '../image/image-use.js';
import type { Block, PastedPicture } from './blocks.js';
import { documentTree } from './document-tree.js';
import { Notes } from './footnotes.js';
import type { DomNode } from './dom-reader.js';
import { type HtmlNode, treeOf } from './html-tree.js';
import { LeftOutCount, type LeftOut } from './left-out.js';
import { readBlocks } from './read-blocks.js';
import { tidyBlocks } from './tidy-blocks.js';
import { writeBlocks, writeNotes } from './write-blocks.js';

export type { DomNode } from './dom-reader.js';
export type { LeftOut } from './left-out.js';

/** A picture that is still to be placed: `at` is a UTF-16 offset in the Markdown, between two blocks. */
interface OpenPicture {
  readonly at: number;
  readonly picture: PastedPicture;
}

/**
 * A document in the dialect. `notes` are the texts of its footnotes, to be put at the end of the post.
 * `pictures` are those that nobody has placed yet, `leftOut` is what did not come along.
 */
export interface Converted {
  readonly markdown: string;
  readonly notes: string;
  readonly pictures: readonly OpenPicture[];
  readonly leftOut: readonly { readonly what: LeftOut; readonly count: number }[];
}

/**
 * How a document is converted. `canReach` says whether a picture's address can be read at all (by
 * default those that hold the picture itself); `useOf` gives the use of a picture that the library
 * has already, null leaves it to be placed. `firstNote` is added to footnote labels, so that they
 * differ from those of the text around; `hasBreak` says that there is a teaser break already.
 */
export interface ConversionOptions {
  readonly canReach?: (src: string) => boolean;
  readonly useOf?: (picture: PastedPicture) => ImageUse | null;
  readonly firstNote?: number;
  readonly hasBreak?: boolean;
}

/** Private signs that stand where a picture is to be placed; they never come out of `readInline`. */
const PLACE = '\ue000';

/**
 * Converts a parsed HTML document, as programs put it on the clipboard or write it into files, to
 * Markdown of the dialect. Pure: nothing of the document is run or asked for.
 */
export function htmlToMarkdown(root: DomNode, options: ConversionOptions = {}): Converted {
  return treeToMarkdown(treeOf(root), options);
}

/** Converts a document that was read into a tree already; see `htmlToMarkdown`. */
export function treeToMarkdown(
  nodes: readonly HtmlNode[],
  options: ConversionOptions = {},
): Converted {
  const left = new LeftOutCount();
  const tree = documentTree(nodes, left);
  const { canReach = holdsPicture, useOf = () => null, firstNote = 0, hasBreak } = options;
  const read = readBlocks(tree, { notes: new Notes(tree, left), left });
  const blocks = tidyBlocks(read, hasBreak);
  const open: PastedPicture[] = [];
  const place = (picture: PastedPicture): string => {
    const use = useOf(picture);
    if (use !== null) return linked(writeImageUse(use), picture.href);
    if (!canReach(picture.src)) {
      left.add('pictures');
      return '';
    }
    open.push(picture);
    return PLACE;
  };
  const text = writeBlocks(blocks, firstNote, place);
  const notes = writeNotes(allNotes(blocks), firstNote, () => '');
  return { ...withoutPlaces(text, open), notes, leftOut: left.list() };
}

/** Addresses that hold the picture itself, as bytes in letters. */
function holdsPicture(src: string): boolean {
  return /^data:image\/(?!svg)[\w.+-]+;base64,/i.test(src);
}

function linked(image: string, href: string | null): string {
  return href === null ? image : `[${image}](${href.replace(/[()\s]/g, encodeURIComponent)})`;
}

function allNotes(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'note') return [block];
    if (block.kind === 'quote') return allNotes(block.blocks);
    return block.kind === 'list' ? block.items.flatMap(allNotes) : [];
  });
}

/** Takes the places out of the text, each with one of the blank lines around it. */
function withoutPlaces(text: string, open: readonly PastedPicture[]) {
  let markdown = '';
  const pictures: OpenPicture[] = [];
  for (const [index, part] of text.split(PLACE).entries()) {
    const isFirst = markdown.trim() === '';
    markdown +=
      isFirst || index === 0 ? part.replace(isFirst ? /^\n+/ : /^$/, '') : glued(markdown, part);
    const picture = open[index];
    if (picture !== undefined) pictures.push({ at: markdown.trimEnd().length, picture });
  }
  return { markdown: markdown.trimEnd(), pictures };
}

function glued(before: string, after: string): string {
  return before.endsWith('\n\n') ? after.replace(/^\n\n/, '') : after;
}
