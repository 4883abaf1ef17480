import type { Excerpt } from '../../model';
import { BlocksView } from './BlocksView';

export function ExcerptView({ block }: { readonly block: Excerpt }) {
  return (
    <blockquote lang={block.lang} dir={block.dir}>
      <BlocksView blocks={block.blocks} />
    </blockquote>
  );
}
