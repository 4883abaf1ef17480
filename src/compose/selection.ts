import type { Place, Rich, Selected, Selection } from '../model';
import type { Run } from './run';

interface Spot {
  readonly run: Run;
  readonly at: number;
}

/** Follows the two ends of a selection from the page's nodes to the letters that they became. */
export class Watch {
  #start: Spot | null = null;
  #end: Spot | null = null;
  readonly #order = new Map<Run, number>();
  readonly #made: { readonly run: Run; readonly rich: Rich; readonly shift: number }[] = [];

  constructor(readonly selected: Selected | null) {}

  /** Where letters of a text node must be parted so that an end falls between two parts. */
  cuts(node: Text, from: number, to: number): number[] {
    if (!this.selected) return [];
    const { start, end } = this.selected;
    const cuts = [start, end].filter(one => one.node === node && one.offset >= from && one.offset <= to);
    return cuts.map(one => one.offset);
  }

  /** The walk has written a text node up to `offset`. */
  text(node: Text, offset: number, run: Run): void {
    this.#reach(node, offset, run);
  }

  /** The walk stands before the child number `index` of an element. */
  at(element: Element, index: number, run: Run): void {
    if (this.selected) this.#reach(element, index, run);
  }

  began(run: Run): void {
    if (this.selected) this.#order.set(run, this.#order.size);
  }

  made(run: Run, rich: Rich, shift: number): void {
    if (this.selected) this.#made.push({ run, rich, shift });
  }

  /** The selected letters as places; null when nothing of the selection lies in the article. */
  selection(): Selection | null {
    if (!this.#start || !this.#end) return null;
    const places: Place[] = [];
    const words: string[] = [];
    for (const { run, rich, shift } of this.#made) {
      const start = this.#limit(run, this.#start, shift, rich);
      const end = this.#limit(run, this.#end, shift, rich);
      const text = rich.text.slice(start, end);
      const from = start + text.length - text.trimStart().length;
      if (start >= end || text.trim() === '') continue;
      places.push({ block: rich.id, start: from, end: from + text.trim().length });
      words.push(text.trim());
    }
    return places.length > 0 ? { places, text: words.join('\n') } : null;
  }

  /** Where a spot falls in a text: at its end when the text comes before the spot, at its start when after. */
  #limit(run: Run, spot: Spot, shift: number, rich: Rich): number {
    if (run === spot.run) return Math.min(rich.text.length, Math.max(0, spot.at - shift));
    return (this.#order.get(run) ?? 0) < (this.#order.get(spot.run) ?? 0) ? rich.text.length : 0;
  }

  #reach(node: Node, offset: number, run: Run): void {
    const selected = this.selected;
    if (!selected) return;
    const spot = { run, at: run.text.length };
    if (!this.#start && selected.start.node === node && selected.start.offset === offset) this.#start = spot;
    if (!this.#end && selected.end.node === node && selected.end.offset === offset) this.#end = spot;
  }
}
