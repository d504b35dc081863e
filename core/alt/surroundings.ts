import type { SyntaxNode, Tree } from '@lezer/common';
import type { PlacedImage } from '../image/find-images.js';
import { inlineText, type ReadText } from '../markdown/inline-text.js';

/**
 * The words around one picture, without marks and without other pictures' descriptions.
 * `heading` opens its section; `paragraph` is the rest of its own paragraph; `before` and `after` are
 * the next blocks with text on either side, up to a heading. `runsOn` is what follows the picture
 * without a space, empty where nothing does.
 */
export interface Surroundings {
  readonly title: string;
  readonly heading: string;
  readonly before: string;
  readonly paragraph: string;
  readonly after: string;
  readonly runsOn: string;
}

/** One block of a text: a paragraph, a heading, a whole list, quote or table. Offsets are UTF-16. */
export interface TextBlock {
  readonly from: number;
  readonly to: number;
  readonly isHeading: boolean;
  readonly text: string;
}

/** Nothing stands around the picture. */
export const NO_SURROUNDINGS: Surroundings = {
  title: '',
  heading: '',
  before: '',
  paragraph: '',
  after: '',
  runsOn: '',
};

const WORDLESS = new Set([
  'CommentBlock',
  'HTMLBlock',
  'HorizontalRule',
  'LinkReference',
  'ProcessingInstructionBlock',
  'TeaserBreak',
]);
const SKIPPED = new Set([
  'Image',
  'CodeInfo',
  'FootnoteMark',
  'HeaderMark',
  'ListMark',
  'TableDelimiter',
]);
const LINES = /^(?:Paragraph|Task|TableCell|ATXHeading\d|SetextHeading\d)$/;

/** The blocks of a parsed text in order; those without words have an empty text. */
export function blocksOf(tree: Tree, read: ReadText): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (let node = tree.topNode.firstChild; node !== null; node = node.nextSibling) {
    const isHeading = /Heading\d$/.test(node.name);
    const text = WORDLESS.has(node.name) ? '' : blockText(node, read);
    blocks.push({ from: node.from, to: node.to, isHeading, text });
  }
  return blocks;
}

/** What stands around a picture of that text. */
export function surroundingsOf(
  image: PlacedImage,
  title: string,
  { tree, read, blocks }: { tree: Tree; read: ReadText; blocks: readonly TextBlock[] },
): Surroundings {
  const own = blocks.findIndex(({ from, to }) => from <= image.from && image.to <= to);
  const line = lineAround(tree, image.from);
  const headings = blocks.slice(0, own + 1).filter((block) => block.isHeading);
  return {
    title,
    heading: headings.at(-1)?.text ?? '',
    before: nextText(blocks.slice(0, Math.max(own, 0)).toReversed()),
    paragraph: line === null ? '' : blockText(line, read),
    after: nextText(blocks.slice(own + 1)),
    runsOn: line === null ? '' : attached(read(image.to, Math.min(line.to, image.to + 200))),
  };
}

function nextText(blocks: readonly TextBlock[]): string {
  for (const { isHeading, text } of blocks) {
    if (isHeading) return '';
    if (text !== '') return text;
  }
  return '';
}

function lineAround(tree: Tree, at: number): SyntaxNode | null {
  let node: SyntaxNode | null = tree.resolveInner(at, 1);
  while (node !== null && !LINES.test(node.name)) node = node.parent;
  return node;
}

function blockText(node: SyntaxNode, read: ReadText): string {
  return inlineText(node, read, (child) => SKIPPED.has(child.name))
    .replace(/\s+/g, ' ')
    .trim();
}

/** What follows up to the next space, behind the marks that close a link or an emphasis. */
function attached(source: string): string {
  const rest = source.replace(/^(?:\](?:\([^)\n]*\)|\[[^\]\n]*\])|[*_~]+)+/, '');
  return /^\S*/.exec(rest)?.[0] ?? '';
}
