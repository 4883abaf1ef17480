import type { Flow, TextBlock } from '../../../blocks';

/** What blocks have in common that look alike by their elements. */
export interface Shape {
  blocks: number;
  words: number;
  /** Words of paragraphs that are no clutter. */
  prose: number;
}

/** The shape of each block of a flow, by its number. */
export function shapesOf(flow: Flow, excluded: Uint8Array): readonly Shape[] {
  const shapes = new Map<string, Shape>();
  const names = new Map<Element, Shape>();
  return flow.blocks.map(block => {
    let shape = names.get(block.holder);
    if (!shape) {
      const name = nameOf(block);
      shape = shapes.get(name) ?? { blocks: 0, words: 0, prose: 0 };
      shapes.set(name, shape);
      names.set(block.holder, shape);
    }
    shape.blocks++;
    shape.words += block.words;
    if (block.prose && !excluded[block.index]) shape.prose += block.words;
    return shape;
  });
}

/** What blocks that look alike have in common: the names and classes of their holder and of what is around it. */
export function nameOf({ holder }: TextBlock): string {
  const parent = holder.parentElement;
  return `${holder.localName}.${holder.getAttribute('class')} ${parent?.localName}.${parent?.getAttribute('class')}`;
}
