import { PLAIN, type Block, type Run } from './blocks.js';
import type { DomNode } from './dom-reader.js';
import { documentTree } from './document-tree.js';
import { Notes } from './footnotes.js';
import { HtmlElement, type HtmlNode, treeOf } from './html-tree.js';
import { LeftOutCount, type LeftOut } from './left-out.js';
import { readBlocks } from './read-blocks.js';
import { readCells, withPlainHead } from './read-table.js';
import { writeRuns } from './write-runs.js';

/**
 * What is pasted into a cell of a table: rows of cells, each one line of Markdown in which a bar is a bar.
 * One row of one cell where it was no table.
 */
export interface PastedCells {
  readonly rows: readonly (readonly string[])[];
  readonly leftOut: readonly { readonly what: LeftOut; readonly count: number }[];
}

/** A line of a cell ends here. */
const BREAK = '<br>';

/**
 * A parsed HTML document as cells of the dialect: a table gives its own, anything else one cell whose
 * paragraphs and items are lines. Pictures and footnotes have no place in a cell and are counted. `intoHead`
 * says that the first row becomes the head. Pure, as `htmlToMarkdown`.
 */
export function htmlToCells(root: DomNode, { intoHead = false } = {}): PastedCells {
  const left = new LeftOutCount();
  const tree = documentTree(treeOf(root), left);
  const reading = { notes: new Notes(tree, left), left };
  const line = (runs: readonly Run[]) => lineOf(runs, left);
  const table = onlyTable(tree);
  if (table === null) {
    const lines = linesOf(readBlocks(tree, reading), { line, left });
    return { rows: [[lines.join(BREAK)]], leftOut: left.list() };
  }
  const { cells, pictures } = readCells(table, reading);
  left.add('pictures', pictures.length);
  const shown = intoHead ? withPlainHead(cells) : cells;
  return { rows: shown.map((row) => row.map(({ runs }) => line(runs))), leftOut: left.list() };
}

/** Words with tabs, as spreadsheets and terminals give them, as cells; null where there is no tab. */
export function textToCells(text: string): string[][] | null {
  const words = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  if (!words.includes('\t')) return null;
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of words.matchAll(FIELD)) {
    const field = quoted === undefined ? bare : quoted.replace(/""/g, '"');
    rows.at(-1)?.push(wordsOf(field));
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows;
}

/** A field in quotation marks may hold line ends. */
const FIELD = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/g;

/** Plain words: every sign stands for itself. */
function wordsOf(field: string): string {
  return field
    .split('\n')
    .map((text) => writeLine({ ...PLAIN, text, note: null }))
    .filter((line) => line !== '')
    .join(BREAK);
}

function lineOf(runs: readonly Run[], left: LeftOutCount): string {
  left.add('footnotes', runs.filter(({ note }) => note !== null && note !== '').length);
  return writeLine(...runs.filter(({ note }) => note === null));
}

/** What writes the table escapes its bars. */
function writeLine(...runs: readonly Run[]): string {
  return writeRuns(runs, { inTable: true, firstNote: 0 }).replace(/\\\|/g, '|');
}

/** The table that is all there is, whatever is around it; null where there is more or none. */
function onlyTable(nodes: readonly HtmlNode[]): HtmlElement | null {
  const parts = nodes.filter((node) => typeof node !== 'string' || node.trim() !== '');
  const [only] = parts;
  if (parts.length !== 1 || !(only instanceof HtmlElement)) return null;
  if (only.tag !== 'table') return onlyTable(only.children);
  return /presentation|none/.test(only.attr('role')) ? null : only;
}

interface Lines {
  readonly line: (runs: readonly Run[]) => string;
  readonly left: LeftOutCount;
}

function linesOf(blocks: readonly Block[], lines: Lines): string[] {
  return blocks.flatMap((block) => linesOfBlock(block, lines)).filter((line) => line !== '');
}

function linesOfBlock(block: Block, lines: Lines): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [lines.line(block.runs)];
    case 'list':
      return block.items.flatMap((item, index) => {
        const [first = '', ...rest] = linesOf(item, lines);
        return [`${block.ordered ? `${block.start + index}.` : '–'} ${first}`, ...rest];
      });
    case 'quote':
      return linesOf(block.blocks, lines);
    case 'code':
      return block.text
        .split('\n')
        .map((text) => writeLine({ ...PLAIN, code: true, text, note: null }));
    case 'table':
      return block.rows.map((row) => row.map(({ runs }) => lines.line(runs)).join(' '));
    case 'picture':
      lines.left.add('pictures');
      return [];
    case 'note':
    case 'rule':
    case 'more':
      return [];
  }
}
