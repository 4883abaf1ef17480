import { useCallback } from 'preact/hooks';
import type { Cell, Table } from '../../model';
import { InPieces } from '../InPieces';
import { useWords } from '../words';
import type { DrawBlocks } from './draw';
import { RichText } from './RichText';
import { useScene } from './scene';
import { Wide } from './Wide';

export function TableView({ block, draw }: { readonly block: Table; readonly draw: DrawBlocks }) {
  const { say } = useWords();
  const drawRow = useCallback(
    (row: readonly Cell[], key: number) => <RowView key={key} row={row} draw={draw} />,
    [draw],
  );
  return (
    <Wide label={block.caption?.text || say('table')}>
      <table>
        {block.caption ? (
          <caption class={block.captionBelow && 'below'}>
            <RichText rich={block.caption} />
          </caption>
        ) : null}
        <tbody>
          <InPieces items={block.rows} draw={drawRow} whole={useScene().current !== null} />
        </tbody>
      </table>
    </Wide>
  );
}

function RowView({ row, draw }: { readonly row: readonly Cell[]; readonly draw: DrawBlocks }) {
  const scope = row.every(cell => cell.header) ? 'col' : 'row';
  return (
    <tr>
      {row.map((cell, at) => (
        <CellView key={at} cell={cell} draw={draw} scope={scope} />
      ))}
    </tr>
  );
}

interface CellProps {
  readonly cell: Cell;
  readonly scope: 'col' | 'row';
  readonly draw: DrawBlocks;
}

function CellView({ cell, scope, draw }: CellProps) {
  const colSpan = cell.colspan > 1 ? cell.colspan : undefined;
  const rowSpan = cell.rowspan > 1 ? cell.rowspan : undefined;
  const inside = draw(cell.blocks);
  if (cell.header) {
    return (
      <th scope={scope} colSpan={colSpan} rowSpan={rowSpan}>
        {inside}
      </th>
    );
  }
  return (
    <td colSpan={colSpan} rowSpan={rowSpan}>
      {inside}
    </td>
  );
}
