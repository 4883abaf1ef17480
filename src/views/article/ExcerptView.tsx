import type { Excerpt } from '../../model';
import type { DrawBlocks } from './draw';

export function ExcerptView({ block, draw }: { readonly block: Excerpt; readonly draw: DrawBlocks }) {
  return (
    <blockquote lang={block.lang} dir={block.dir}>
      {draw(block.blocks)}
    </blockquote>
  );
}
