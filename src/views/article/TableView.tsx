import type { Cell, Table } from '../../model';
import { useWords } from '../words';
import { BlocksView } from './BlocksView';
import { RichText } from './RichText';
import { Wide } from './Wide';

export function TableView({ block }: { readonly block: Table }) {
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
                <CellView key={at} cell={cell} scope={row.every(c => c.header) ? 'col' : 'row'} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

function CellView({ cell, scope }: { readonly cell: Cell; readonly scope: 'col' | 'row' }) {
  const colSpan = cell.colspan > 1 ? cell.colspan : undefined;
  const rowSpan = cell.rowspan > 1 ? cell.rowspan : undefined;
  const inside = <BlocksView blocks={cell.blocks} />;
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
