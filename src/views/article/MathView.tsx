import type { MathBlock } from '../../model';
import { FormulaView } from './FormulaView';
import { RichText } from './RichText';

/** A formula set apart. */
export function MathView({ block }: { readonly block: MathBlock }) {
  return (
    <div class="math" dir="ltr">
      <FormulaView formula={block} isBlock>
        <RichText rich={{ ...block.text, marks: [] }} />
      </FormulaView>
    </div>
  );
}
