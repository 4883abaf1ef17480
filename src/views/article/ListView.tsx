import { useCallback } from 'preact/hooks';
import type { Block, List } from '../../model';
import { InPieces } from '../InPieces';
import type { DrawBlocks } from './draw';
import { useScene } from './scene';

export function ListView({ block, draw }: { readonly block: List; readonly draw: DrawBlocks }) {
  const look = block.items.every(isShort) ? 'tight' : undefined;
  const drawItem = useCallback(
    (item: readonly Block[], key: number) => <li key={key}>{draw(item)}</li>,
    [draw],
  );
  const items = <InPieces items={block.items} draw={drawItem} whole={useScene().current !== null} />;
  if (!block.ordered) {
    return (
      <ul class={look} lang={block.lang} dir={block.dir}>
        {items}
      </ul>
    );
  }
  return (
    <ol
      class={look}
      start={block.start}
      reversed={block.reversed}
      type={block.numbering}
      lang={block.lang}
      dir={block.dir}
    >
      {items}
    </ol>
  );
}

function isShort(item: readonly Block[]): boolean {
  const paragraphs = item.filter(block => block.type !== 'list');
  return paragraphs.length <= 1;
}
