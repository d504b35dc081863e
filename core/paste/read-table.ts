import type { Block, Cell, Run } from './blocks.js';
import { HtmlElement, isElement, type HtmlNode } from './html-tree.js';
import { readInline, type Reading } from './read-inline.js';

type ReadBlocks = (nodes: readonly HtmlNode[], reading: Reading) => Block[];

/** Wider tables are spreadsheets. */
const MOST_COLUMNS = 40;

/**
 * Reads a table: one with rows and columns of words becomes a table, one that only places things on a
 * page (newsletters are made of them) gives its contents one after the other.
 */
export function readTable(table: HtmlElement, reading: Reading, read: ReadBlocks): Block[] {
  const rows = rowsOf(table.children);
  const captions = table.children.filter((child) => isElement(child, 'caption'));
  const before = captions.flatMap((node) => (isElement(node) ? read(node.children, reading) : []));
  if (isLayout(table, rows)) {
    const cells = rows.flatMap((row) => row.children.filter((cell) => isElement(cell)));
    return [...before, ...cells.flatMap((cell) => read(cell.children, reading))];
  }
  const { cells, pictures } = readCells(table, reading);
  const filled = cells.filter((row) =>
    row.some(({ runs }) => runs.some(({ text }) => text.trim() !== '')),
  );
  if (filled.length === 0) return [...before, ...pictures];
  return [...before, ...pictures, { kind: 'table', rows: withPlainHead(filled) }];
}

/** The cells of a table, as many in every row, and the pictures in them. */
export function readCells(table: HtmlElement, reading: Reading) {
  const { cells, pictures } = cellsOf(rowsOf(table.children), reading);
  const width = Math.min(MOST_COLUMNS, Math.max(...cells.map((row) => row.length)));
  const even = cells.map((row) => [...row, ...Array<Cell>(width).fill(EMPTY)].slice(0, width));
  return { cells: even, pictures };
}

/** The first row is the head of the dialect's table, which is bold by itself. */
export function withPlainHead([head = [], ...rows]: readonly Cell[][]): Cell[][] {
  const words = head.flatMap(({ runs }) => runs).filter(({ text }) => text.trim() !== '');
  if (!words.every(({ strong }) => strong)) return [head, ...rows];
  const plain = head.map((cell) => ({
    ...cell,
    runs: cell.runs.map((run) => ({ ...run, strong: false })),
  }));
  return [plain, ...rows];
}

const EMPTY: Cell = { runs: [], align: null };

function rowsOf(nodes: readonly HtmlNode[]): HtmlElement[] {
  return nodes.flatMap((node) => {
    if (isElement(node, 'tr')) return [node];
    return isElement(node, 'thead', 'tbody', 'tfoot') ? rowsOf(node.children) : [];
  });
}

function isLayout(table: HtmlElement, rows: readonly HtmlElement[]): boolean {
  if (/presentation|none/.test(table.attr('role'))) return true;
  const widths = rows.map(
    (row) => row.children.filter((cell) => isElement(cell, 'td', 'th')).length,
  );
  return rows.length < 2 || Math.max(0, ...widths) < 2 || rows.some(holdsMore);
}

/** A table, a list or a heading inside a cell: no table of the dialect can hold it. */
function holdsMore(node: HtmlElement): boolean {
  return node.children.some(
    (child) =>
      child instanceof HtmlElement &&
      (/^(?:table|ul|ol|h[1-6]|blockquote|pre)$/.test(child.tag) || holdsMore(child)),
  );
}

function cellsOf(rows: readonly HtmlElement[], reading: Reading) {
  const pictures: Block[] = [];
  const below = new Map<number, number>();
  const cells = rows.map((row) => {
    const own: Cell[] = [];
    const fill = () => {
      for (let left = below.get(own.length) ?? 0; left > 0; left = below.get(own.length) ?? 0) {
        below.set(own.length, left - 1);
        own.push(EMPTY);
      }
    };
    for (const cell of row.children) {
      if (!isElement(cell, 'td', 'th')) continue;
      fill();
      const inline = readInline(withSpaces(cell.children), reading);
      pictures.push(...inline.pictures.map((picture): Block => ({ kind: 'picture', picture })));
      const [columns, down] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
      if (columns > 1 || down > 1) reading.left.add('spans');
      for (let column = 0; column < columns; column += 1) {
        if (down > 1) below.set(own.length, down - 1);
        own.push(column === 0 ? cellOf(cell, inline.runs) : EMPTY);
      }
    }
    fill();
    return own;
  });
  return { cells, pictures };
}

function spanOf(cell: HtmlElement, name: string): number {
  const span = Number.parseInt(cell.attr(name), 10);
  return span > 1 ? Math.min(span, MOST_COLUMNS) : 1;
}

function cellOf(cell: HtmlElement, runs: readonly Run[]): Cell {
  const inner = cell.children.find((child) => isElement(child, 'p', 'div'));
  const written = [cell, ...(isElement(inner) ? [inner] : [])]
    .map((node) => node.style('text-align') || node.attr('align').toLowerCase())
    .find((align) => align !== '');
  const align = written === 'right' || written === 'end' ? 'right' : written;
  const isHead = cell.tag === 'th';
  return {
    // A heading cell is bold by itself.
    runs: runs.map((run) => ({
      ...run,
      strong: run.strong && !isHead,
      text: run.text.replace(/\n/g, ' '),
    })),
    align: align === 'right' || align === 'center' ? align : null,
  };
}

/** Paragraphs inside a cell stand side by side, parted by a space. */
function withSpaces(nodes: readonly HtmlNode[]): HtmlNode[] {
  return nodes.flatMap((node): HtmlNode[] => (isElement(node, 'p', 'div') ? [node, ' '] : [node]));
}
