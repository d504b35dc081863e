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

/** The grid with one cell written anew. */
export function withCell(grid: TableGrid, row: number, column: number, text: string): TableGrid {
  const rows = grid.rows.map((cells, at) =>
    at === row ? cells.map((cell, each) => (each === column ? text : cell)) : cells,
  );
  return { ...grid, rows };
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
  const cells = line
    .trim()
    .replace(/^\|/, '')
    .split(/(?<!\\)\|/);
  if (cells.at(-1)?.trim() === '' && /(?<!\\)\|\s*$/.test(line)) cells.pop();
  return cells.map((cell) => cell.trim());
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
