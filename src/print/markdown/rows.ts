import type { Cell } from '../../model';

/** More columns than a reader can follow are none; `colspan` may ask for a thousand. */
const WIDEST = 100;

/** The rows of a table as a grid of as many columns everywhere: a cell is written once, where it begins. */
export function rowsOf(rows: readonly (readonly Cell[])[], write: (cell: Cell) => string): string[][] {
  /** How many more rows each column is taken by a cell from above. */
  const taken: number[] = [];
  const grid = rows.map(row => {
    const line: string[] = [];
    const pass = () => {
      while ((taken[line.length] ?? 0) > 0) {
        taken[line.length] = (taken[line.length] ?? 1) - 1;
        line.push('');
      }
    };
    for (const cell of row) {
      pass();
      for (let column = 0; column < cell.colspan && line.length < WIDEST; column += 1) {
        taken[line.length] = cell.rowspan - 1;
        line.push(column === 0 ? write(cell) : '');
      }
    }
    pass();
    return line;
  });
  const width = grid.reduce((widest, line) => Math.max(widest, line.length), 0);
  return grid.map(line => [...line, ...Array.from({ length: width - line.length }, () => '')]);
}
