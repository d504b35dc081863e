import { writeRuns } from './write-runs.js';
import type { Block, PastedPicture, Run } from './blocks.js';
import { wordsOf } from './blocks.js';
import { HtmlElement, isElement, MORE, textOf, type HtmlNode } from './html-tree.js';
import { readInline, type Reading } from './read-inline.js';
import { alignOf, isMore } from './read-picture.js';
import { readTable } from './read-table.js';

const CONTAINERS = new Set(
  'html body div section article main header footer aside address figure center form fieldset details summary p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table thead tbody tfoot tr td th caption figcaption hr legend dir menu'.split(
    ' ',
  ),
);

/** Reads a tree as blocks: what is between blocks becomes a paragraph of its own. */
export function readBlocks(nodes: readonly HtmlNode[], reading: Reading): Block[] {
  const blocks: Block[] = [];
  let loose: HtmlNode[] = [];
  const close = () => {
    blocks.push(...paragraphsOf(loose, reading));
    loose = [];
  };
  for (const node of nodes) {
    if (node === MORE || (node instanceof HtmlElement && holdsBlock(node))) {
      close();
      blocks.push(...blockOf(node, reading));
    } else loose.push(node);
  }
  close();
  return blocks;
}

/** Whether an element is a block, or wraps one: Google and browsers put blocks into spans. */
function holdsBlock(node: HtmlElement): boolean {
  if (CONTAINERS.has(node.tag) || isMoreMark(node)) return true;
  if (node.tag === 'img') return isMore(node);
  return node.children.some(
    (child) => child === MORE || (child instanceof HtmlElement && holdsBlock(child)),
  );
}

/** Where an article of WordPress goes on behind the teaser. */
function isMoreMark(node: HtmlElement): boolean {
  return node.tag === 'span' && /^more-\d+$/.test(node.attr('id'));
}

function blockOf(node: HtmlNode, reading: Reading): Block[] {
  if (!(node instanceof HtmlElement)) return [{ kind: 'more' }];
  if (node.tag === 'img' || isMoreMark(node)) return [{ kind: 'more' }];
  const label = reading.notes.heldBy(node);
  if (label !== null) return [{ kind: 'note', label, blocks: insideOf(node, reading) }];
  return insideOf(node, reading);
}

const READERS: Readonly<Record<string, (node: HtmlElement, reading: Reading) => Block[]>> = {
  ul: listOf,
  ol: listOf,
  dir: listOf,
  menu: listOf,
  blockquote: quoteOf,
  pre: codeOf,
  hr: () => [{ kind: 'rule' }],
  table: (node, reading) => readTable(node, reading, readBlocks),
  figure: figureOf,
  dt: (node, reading) => strongParagraph(node, reading),
};

function insideOf(node: HtmlElement, reading: Reading): Block[] {
  const level = headingLevel(node);
  if (level !== null) return headingOf(node, level, reading);
  if (isFigure(node)) return figureOf(node, reading);
  if (isFootnoteLine(node)) return [];
  const read = READERS[node.tag];
  return read === undefined ? readBlocks(withLines(node), reading) : read(node, reading);
}

function headingLevel(node: HtmlElement): number | null {
  const level = /^h([1-6])$/.exec(node.tag)?.[1];
  if (level !== undefined) return Number(level);
  if (node.attr('role') === 'heading') return spokenLevel(node);
  if (node.tag !== 'p') return null;
  if (node.has('MsoTitle')) return 1;
  const outline = /^[1-6]$/.exec(node.style('mso-outline-level'))?.[0];
  return outline === undefined ? null : Number(outline);
}

/** Word's web client has headings that are paragraphs and only say what they are. */
function spokenLevel(node: HtmlElement): number {
  const level = /^[1-6]$/.exec(node.attr('aria-level'))?.[0];
  return level === undefined ? 2 : Number(level);
}

function headingOf(node: HtmlElement, level: number, reading: Reading): Block[] {
  const { runs, pictures } = readInline(node.children, reading);
  // A heading is bold by itself, and its line breaks were made for one page width.
  const plain = runs.map((run) => ({
    ...run,
    strong: false,
    text: run.text.replace(/\n/g, ' '),
  }));
  const heading: Block[] = isBlank(plain) ? [] : [{ kind: 'heading', level, runs: plain }];
  return [...heading, ...pictures.map(pictureBlock)];
}

/** The paragraphs of running words: two line breaks in a row part them, pictures stand before them. */
function paragraphsOf(nodes: readonly HtmlNode[], reading: Reading): Block[] {
  if (nodes.length === 0) return [];
  const { runs, pictures } = readInline(nodes, reading);
  const blocks: Block[] = pictures.map(pictureBlock);
  let own: Run[] = [];
  const close = () => {
    if (!isBlank(own)) blocks.push({ kind: 'paragraph', runs: own });
    own = [];
  };
  for (const run of runs) {
    const isSecond = run.text === '\n' && /\n[ \u00a0]*$/.test(wordsOf(own));
    if (isSecond) close();
    else own.push(run);
  }
  close();
  return blocks;
}

/** Whether runs hold nothing to read; a footnote's mark is something. */
function isBlank(runs: readonly Run[]): boolean {
  return wordsOf(runs).trim() === '' && runs.every(({ note }) => note === null || note === '');
}

function pictureBlock(picture: PastedPicture): Block {
  return { kind: 'picture', picture };
}

/** Mail programs write each line as a division, and an empty one between paragraphs. */
function withLines({ children }: HtmlElement): HtmlNode[] {
  const lines = children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  const areLines = lines.every((line) => isElement(line, 'div') && !line.children.some(isBlock));
  if (!areLines || !lines.some(isEmptyLine)) return children;
  return lines.flatMap((line) => (isElement(line) ? [...line.children, BREAK] : [line]));
}

const BREAK = new HtmlElement('br', {}, []);

function isBlock(node: HtmlNode): boolean {
  return node instanceof HtmlElement && holdsBlock(node);
}

function isEmptyLine(node: HtmlNode): boolean {
  return textOf(node).trim() === '';
}

function listOf(node: HtmlElement, reading: Reading): Block[] {
  const items: Block[][] = [];
  const notes: Block[] = [];
  for (const child of node.children) {
    if (typeof child === 'string' ? child.trim() === '' : child === MORE) continue;
    const blocks = blocksOfItem(child, reading);
    const [first] = blocks;
    if (first?.kind === 'note') notes.push(...blocks);
    // Google and Word's web client put the inner list beside its item.
    else if (isElement(child, 'ul', 'ol') && items.length > 0) items.at(-1)?.push(...blocks);
    else if (first !== undefined) items.push(blocks);
  }
  if (items.length === 0) return notes;
  const start = Number.parseInt(node.attr('start'), 10);
  const ordered = node.tag === 'ol';
  return [{ kind: 'list', ordered, start: start >= 0 ? start : 1, items }, ...notes];
}

function blocksOfItem(child: HtmlNode, reading: Reading): Block[] {
  if (!isElement(child, 'li')) return readBlocks([child], reading);
  const label = reading.notes.heldBy(child);
  const isTask = child.attr('role') === 'checkbox';
  if (isTask) reading.left.add('ticks');
  const blocks = readBlocks(isTask ? withoutBox(child.children) : child.children, reading);
  return label === null ? blocks : [{ kind: 'note', label, blocks }];
}

/** Google draws the box of a task as a picture before its words. */
function withoutBox(children: readonly HtmlNode[]): HtmlNode[] {
  const box = children.findIndex((child) => isElement(child, 'img'));
  return children.filter((_, at) => at !== box);
}

function quoteOf(node: HtmlElement, reading: Reading): Block[] {
  const blocks = readBlocks(withLines(node), reading);
  // Mail programs indent with a quotation that has no line at its side.
  const isIndent = node.style('border') === 'none' && node.style('margin').includes('40px');
  return isIndent || blocks.length === 0 ? blocks : [{ kind: 'quote', blocks }];
}

function codeOf(node: HtmlElement): Block[] {
  const text = codeText(node)
    .replace(/\r\n?/g, '\n')
    .replace(/^\n|\s+$/g, '');
  return text === '' ? [] : [{ kind: 'code', text }];
}

function codeText(node: HtmlNode): string {
  if (typeof node === 'string') return node;
  if (!(node instanceof HtmlElement)) return '';
  return node.tag === 'br' ? '\n' : node.children.map(codeText).join('');
}

function strongParagraph(node: HtmlElement, reading: Reading): Block[] {
  const inline = readInline(node.children, reading);
  const runs = inline.runs.map((run) => ({ ...run, strong: true }));
  const words: Block[] = isBlank(runs) ? [] : [{ kind: 'paragraph', runs }];
  return [...inline.pictures.map(pictureBlock), ...words];
}

/** `<figure>`, and what WordPress wrote before there was one. */
function isFigure(node: HtmlElement): boolean {
  return node.has('wp-caption') || node.has('wp-block-image') || node.has('mceTemp');
}

function figureOf(node: HtmlElement, reading: Reading): Block[] {
  const captions = captionsIn(node);
  const rest = without(node, captions);
  const blocks = readBlocks(rest.children, reading);
  const pictures = blocks.filter(({ kind }) => kind === 'picture');
  if (pictures.length !== 1) return [...blocks, ...readBlocks(captions, reading)];
  const runs = captions.flatMap(({ children }) => readInline(children, reading).runs);
  // A caption is one line of the dialect; a footnote's mark has no place in it.
  const words = runs.filter(({ note }) => note === null);
  const caption = writeRuns(words, { inTable: true, firstNote: 0 });
  const align = figureAlign(node);
  return blocks.map((block) =>
    block.kind === 'picture'
      ? {
          ...block,
          picture: {
            ...block.picture,
            caption,
            align: align === 'none' ? block.picture.align : align,
          },
        }
      : block,
  );
}

function figureAlign(node: HtmlElement): PastedPicture['align'] {
  const own = alignOf(node);
  if (own !== 'none') return own;
  const inner = node.children.find((child) => isElement(child, 'dl', 'figure'));
  return isElement(inner) ? alignOf(inner) : 'none';
}

function isCaption(node: HtmlElement): boolean {
  return node.tag === 'figcaption' || node.has('wp-caption-text') || node.has('wp-caption-dd');
}

function captionsIn(node: HtmlElement): HtmlElement[] {
  return node.children.flatMap((child) => {
    if (!(child instanceof HtmlElement)) return [];
    return isCaption(child) ? [child] : captionsIn(child);
  });
}

function without(node: HtmlElement, dropped: readonly HtmlElement[]): HtmlElement {
  return node.around(
    node.children.flatMap((child): HtmlNode[] => {
      if (!(child instanceof HtmlElement)) return [child];
      return dropped.includes(child) ? [] : [without(child, dropped)];
    }),
  );
}

/** The rule above the notes in Word. */
function isFootnoteLine(node: HtmlElement): boolean {
  return node.tag === 'hr' && node.attr('width') === '33%';
}
