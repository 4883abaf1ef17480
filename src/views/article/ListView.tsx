import type { Block, List } from '../../model';
import { BlocksView } from './BlocksView';

export function ListView({ block }: { readonly block: List }) {
  const look = block.items.every(isShort) ? 'tight' : undefined;
  const items = block.items.map((item, key) => (
    <li key={key}>
      <BlocksView blocks={item} />
    </li>
  ));
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
