import type { Flow, Piece } from '../../../blocks';

/** What pieces have in common that look alike by their elements. */
export interface Shape {
  pieces: number;
  words: number;
  /** Words of paragraphs that are no clutter. */
  prose: number;
}

/** The shape of each piece of a flow, by its number. */
export function shapesOf(flow: Flow, folded: Uint8Array): readonly Shape[] {
  const shapes = new Map<string, Shape>();
  const names = new Map<Element, Shape>();
  return flow.pieces.map(piece => {
    let shape = names.get(piece.holder);
    if (!shape) {
      const name = nameOf(piece);
      shape = shapes.get(name) ?? { pieces: 0, words: 0, prose: 0 };
      shapes.set(name, shape);
      names.set(piece.holder, shape);
    }
    shape.pieces++;
    shape.words += piece.words;
    if (piece.prose && !folded[piece.index]) shape.prose += piece.words;
    return shape;
  });
}

/** What pieces that look alike have in common: the names and classes of their block and of what is around it. */
export function nameOf({ holder }: Piece): string {
  const parent = holder.parentElement;
  return `${holder.localName}.${holder.getAttribute('class')} ${parent?.localName}.${parent?.getAttribute('class')}`;
}
