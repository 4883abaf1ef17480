import type { Place, Rich, Selected, Selection } from '../model';
import type { TextBuilder } from './textBuilder';

interface Spot {
  readonly builder: TextBuilder;
  readonly at: number;
}

/** Follows the two ends of a selection from the page's nodes to the letters that they became. */
export class SelectionTracker {
  #start: Spot | null = null;
  #end: Spot | null = null;
  readonly #order = new Map<TextBuilder, number>();
  readonly #made: { readonly builder: TextBuilder; readonly rich: Rich; readonly shift: number }[] = [];

  constructor(readonly selected: Selected) {}

  /** Where letters of a text node must be parted so that an end falls between two parts. */
  cuts(node: Text, from: number, to: number): number[] {
    const { start, end } = this.selected;
    const cuts = [start, end].filter(one => one.node === node && one.offset >= from && one.offset <= to);
    return cuts.map(one => one.offset);
  }

  /** The walk has come to a place: to an offset in a text node, or before a child of an element. */
  reach(node: Node, offset: number, builder: TextBuilder): void {
    const { start, end } = this.selected;
    const spot = { builder, at: builder.length };
    if (!this.#start && start.node === node && start.offset === offset) this.#start = spot;
    if (!this.#end && end.node === node && end.offset === offset) this.#end = spot;
  }

  began(builder: TextBuilder): void {
    this.#order.set(builder, this.#order.size);
  }

  made(builder: TextBuilder, rich: Rich, shift: number): void {
    this.#made.push({ builder, rich, shift });
  }

  /** The selected letters as places; null when nothing of the selection lies in the article. */
  selection(): Selection | null {
    if (!this.#start || !this.#end) return null;
    const places: Place[] = [];
    const words: string[] = [];
    for (const { builder, rich, shift } of this.#made) {
      const start = this.#limit(builder, this.#start, shift, rich);
      const end = this.#limit(builder, this.#end, shift, rich);
      const text = rich.text.slice(start, end);
      const from = start + text.length - text.trimStart().length;
      if (start >= end || text.trim() === '') continue;
      places.push({ block: rich.id, start: from, end: from + text.trim().length });
      words.push(text.trim());
    }
    return places.length > 0 ? { places, text: words.join('\n') } : null;
  }

  /** Where a spot falls in a text: at its end when the text comes before the spot, at its start when after. */
  #limit(builder: TextBuilder, spot: Spot, shift: number, rich: Rich): number {
    if (builder === spot.builder) return Math.min(rich.text.length, Math.max(0, spot.at - shift));
    return (this.#order.get(builder) ?? 0) < (this.#order.get(spot.builder) ?? 0) ? rich.text.length : 0;
  }
}
