import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  readTable,
  withCell,
  withCells,
  withColumn,
  withoutColumn,
  withoutRow,
  withRow,
  writeTable,
} from '../../../renderer/editor/table/table-text.js';
import { movedBy } from '../../../renderer/editor/table/moved-parts.js';

const SOURCE = '| A | B |\n| :- | -: |\n| 1 | x\\|y |';

describe('a table as a grid', () => {
  test('is read with its alignments and its escaped bars', () => {
    expect(readTable(SOURCE)).toEqual({
      aligns: ['left', 'right'],
      rows: [
        ['A', 'B'],
        ['1', 'x|y'],
      ],
    });
  });

  test('reads back as it was written, whatever stands in its cells', () => {
    const cell = fc.constantFrom('', 'Ort', 'a|b', '**fett**', 'Bürger*innen');
    const grids = fc.integer({ min: 1, max: 4 }).chain((columns) =>
      fc.record({
        aligns: fc.array(fc.constantFrom('left', 'center', 'right', null), {
          minLength: columns,
          maxLength: columns,
        }),
        rows: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: 2,
          maxLength: 5,
        }),
      }),
    );
    fc.assert(
      fc.property(grids, (grid) => {
        expect(readTable(writeTable(grid))).toEqual(grid);
      }),
    );
  });

  test('moves rows and columns with their alignment, the head too, and nothing beyond its edges', () => {
    const grid = readTable(SOURCE);
    const down = movedBy(grid, { row: 0, column: 1 }, { rows: 1, columns: 0 });
    expect(down?.grid.rows).toEqual([
      ['1', 'x|y'],
      ['A', 'B'],
    ]);
    expect(down?.at).toEqual({ row: 1, column: 1 });
    const left = movedBy(grid, { row: 1, column: 1 }, { rows: 0, columns: -1 });
    expect(left?.grid.aligns).toEqual(['right', 'left']);
    expect(left?.grid.rows[1]).toEqual(['x|y', '1']);
    expect(movedBy(grid, { row: 1, column: 0 }, { rows: 1, columns: 0 })).toBeNull();
    expect(movedBy(grid, { row: 1, column: 0 }, { rows: 0, columns: -1 })).toBeNull();
  });

  test('grows and shrinks, and keeps its head, one row and one column', () => {
    const grid = readTable(SOURCE);
    expect(withRow(grid, 1).rows).toHaveLength(3);
    expect(withColumn(grid, 0).rows[0]).toEqual(['A', '', 'B']);
    expect(withCell(grid, 1, 0, '2').rows[1]).toEqual(['2', 'x|y']);
    expect(withCells(grid, { row: 1, column: 1 }, [['2', '3'], ['4']])).toEqual({
      aligns: [...grid.aligns, null],
      rows: [
        ['A', 'B', ''],
        ['1', '2', '3'],
        ['', '4', ''],
      ],
    });
    expect(withoutColumn(grid, 0).aligns).toEqual(['right']);
    expect(withoutRow(grid, 1)).toBe(grid);
    expect(withoutRow(grid, 0)).toBe(grid);
  });
});
