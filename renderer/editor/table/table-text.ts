/** A bar that ends a cell. */
const BAR = /(?<!\\)\|/g;

/** How a column's cells stand; null leaves it to the page. */
export type ColumnAlign = 'left' | 'center' | 'right' | null;

/** A table as a grid. `rows[0]` is the head; every row has as many cells as `aligns`. Cells are Markdown. */
export interface TableGrid {
  readonly aligns: readonly ColumnAlign[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads a GFM table; missing cells are empty, surplus cells are dropped as on the page. */
export function readTable(source: string): TableGrid {
  const [head = '', rule = '', ...body] = source.split('\n').filter((line) => line.trim() !== '');
  const aligns = cellsOf(rule).map(alignOf);
  const rows = [head, ...body].map((line) => {
    const cells = cellsOf(line);
    return aligns.map((_, column) => (cells[column] ?? '').replace(/\\\|/g, '|'));
  });
  return { aligns, rows };
}

/** Writes a table so that its columns stand below each other in the source too. */
export function writeTable({ aligns, rows }: TableGrid): string {
  const safe = rows.map((row) => row.map(cellText));
  const widths = aligns.map((_, column) =>
    Math.max(3, ...safe.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const [head = [], ...body] = safe.map((row) =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 3)),
  );
  const rule = aligns.map((align, column) => ruleOf(align, widths[column] ?? 3));
  return [line(head), line(rule), ...body.map(line)].join('\n');
}

/** Words of one cell: UTF-16 offsets in the cell's own text. */
export interface CellWords {
  readonly row: number;
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** Which cell a range of the table's source (UTF-16 offsets) stands in; null when it is in none. */
export function cellWordsAt(source: string, from: number, to: number): CellWords | null {
  const before = source.slice(0, from);
  const line = before.split('\n').length - 1;
  // The line below the head says how the columns stand.
  if (line === 1) return null;
  const start = before.lastIndexOf('\n') + 1;
  const text = source.slice(start).split('\n', 1)[0] ?? '';
  const spans = spansOf(text);
  const column = spans.findIndex((cell) => from - start >= cell.from && from - start <= cell.to);
  const span = spans[column];
  if (span === undefined) return null;
  const inCell = (at: number) => {
    const written = text.slice(span.from, Math.min(at - start, span.to));
    return written.replace(/\\\|/g, '|').length;
  };
  return { row: Math.max(0, line - 1), column, from: inCell(from), to: inCell(to) };
}

/** Where a cell's words end in the table's source (UTF-16 offset). */
export function endOfCell(source: string, row: number, column: number): number {
  const lines = source.split('\n');
  const line = row === 0 ? 0 : row + 1;
  const start = lines.slice(0, line).reduce((length, one) => length + one.length + 1, 0);
  return start + (spansOf(lines[line] ?? '')[column]?.to ?? 0);
}

/** The grid with one cell written anew. */
export function withCell(grid: TableGrid, row: number, column: number, text: string): TableGrid {
  const rows = grid.rows.map((cells, at) =>
    at === row ? cells.map((cell, each) => (each === column ? text : cell)) : cells,
  );
  return { ...grid, rows };
}

/** The grid with some cells written anew from a place on, in their order; it grows where they need room. */
export function withCells(
  grid: TableGrid,
  at: { readonly row: number; readonly column: number },
  cells: TableGrid['rows'],
): TableGrid {
  const width = Math.max(grid.aligns.length, ...cells.map((row) => at.column + row.length));
  const height = Math.max(grid.rows.length, at.row + cells.length);
  const cell = (row: number, column: number) =>
    cells[row - at.row]?.[column - at.column] ?? grid.rows[row]?.[column] ?? '';
  return {
    aligns: Array.from({ length: width }, (_, column) => grid.aligns[column] ?? null),
    rows: Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, column) => cell(row, column)),
    ),
  };
}

/** The grid with an empty row behind `row`. */
export function withRow(grid: TableGrid, row: number): TableGrid {
  const empty = grid.aligns.map(() => '');
  return { ...grid, rows: [...grid.rows.slice(0, row + 1), empty, ...grid.rows.slice(row + 1)] };
}

/** The grid without a row; the head stays, and so does a last row. */
export function withoutRow(grid: TableGrid, row: number): TableGrid {
  if (row === 0 || grid.rows.length <= 2) return grid;
  return { ...grid, rows: grid.rows.filter((_, at) => at !== row) };
}

/** The grid with an empty column behind `column`. */
export function withColumn(grid: TableGrid, column: number): TableGrid {
  return {
    aligns: inserted(grid.aligns, column + 1, null),
    rows: grid.rows.map((row) => inserted(row, column + 1, '')),
  };
}

/** The grid without a column; the last one stays. */
export function withoutColumn(grid: TableGrid, column: number): TableGrid {
  if (grid.aligns.length <= 1) return grid;
  const drop = <T>(cells: readonly T[]) => cells.filter((_, at) => at !== column);
  return { aligns: drop(grid.aligns), rows: grid.rows.map(drop) };
}

/** The grid with a column that stands as asked. */
export function withAlign(grid: TableGrid, column: number, align: ColumnAlign): TableGrid {
  return { ...grid, aligns: grid.aligns.map((each, at) => (at === column ? align : each)) };
}

function inserted<T>(list: readonly T[], at: number, item: T): T[] {
  return [...list.slice(0, at), item, ...list.slice(at)];
}

/** A cell is one line, and a bar in it would end it. */
function cellText(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .trim()
    .replace(/(?<!\\)\|/g, '\\|');
}

function cellsOf(line: string): string[] {
  return spansOf(line).map(({ from, to }) => line.slice(from, to));
}

/** Where the cells of a line stand, without the white space around their words. */
function spansOf(line: string): { from: number; to: number }[] {
  const start = /^\s*\|?/.exec(line)?.[0].length ?? 0;
  const bars = [...line.matchAll(BAR)].map(({ index }) => index).filter((bar) => bar >= start);
  const ends = [...bars, line.length];
  const spans = ends.map((to, at) => {
    const from = at === 0 ? start : (ends[at - 1] ?? 0) + 1;
    const cell = line.slice(from, to);
    const lead = cell.length - cell.trimStart().length;
    return { from: from + lead, to: from + lead + cell.trim().length };
  });
  const last = spans.at(-1);
  return bars.length > 0 && last !== undefined && last.from === last.to
    ? spans.slice(0, -1)
    : spans;
}

function alignOf(rule: string): ColumnAlign {
  const left = rule.startsWith(':');
  if (rule.endsWith(':')) return left ? 'center' : 'right';
  return left ? 'left' : null;
}

function ruleOf(align: ColumnAlign, width: number): string {
  if (align === 'center') return `:${'-'.repeat(width - 2)}:`;
  if (align === 'right') return `${'-'.repeat(width - 1)}:`;
  return align === 'left' ? `:${'-'.repeat(width - 1)}` : '-'.repeat(width);
}
