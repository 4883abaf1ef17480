import type { Block, List } from '../../model';
import type { DrawBlocks } from './draw';

export function ListView({ block, draw }: { readonly block: List; readonly draw: DrawBlocks }) {
  const look = block.items.every(isShort) ? 'tight' : undefined;
  const items = block.items.map((item, key) => <li key={key}>{draw(item)}</li>);
  if (!block.ordered) {
    return (
      <ul class={look} lang={block.lang} dir={block.dir}>
        {items}
      </ul>
    );
  }
  return (
    <ol class={look} start={block.start} lang={block.lang} dir={block.dir}>
      {items}
    </ol>
  );
}

function isShort(item: readonly Block[]): boolean {
  const paragraphs = item.filter(block => block.type !== 'list');
  return paragraphs.length <= 1;
}
