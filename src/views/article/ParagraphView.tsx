import type { Paragraph } from '../../model';
import { RichText } from './RichText';

export function ParagraphView({ block }: { readonly block: Paragraph }) {
  return (
    <p lang={block.lang} dir={block.dir}>
      <RichText rich={block.text} />
    </p>
  );
}
