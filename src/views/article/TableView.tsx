import type { Cell, Table } from '../../model';
import { useWords } from '../words';
import type { DrawBlocks } from './draw';
import { RichText } from './RichText';
import { Wide } from './Wide';

export function TableView({ block, draw }: { readonly block: Table; readonly draw: DrawBlocks }) {
  const { say } = useWords();
  return (
    <Wide label={block.caption?.text || say('table')}>
      <table>
        {block.caption ? (
          <caption>
            <RichText rich={block.caption} />
          </caption>
        ) : null}
        <tbody>
          {block.rows.map((row, key) => (
            <tr key={key}>
              {row.map((cell, at) => (
                <CellView key={at} cell={cell} draw={draw} scope={row.every(c => c.header) ? 'col' : 'row'} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
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
