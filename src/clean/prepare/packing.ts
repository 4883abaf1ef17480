import type { Rule } from '../../model';
import { spread } from '../spread';
import { Drawer, hasShort, rows } from './drawer';
import type { Cheap, Form } from './forms';
import { type Edge, type Pack, PLAIN, type Shared } from './shape';
import { split } from './split';

/** A pack on its way. */
export class Packing {
  readonly names = new Drawer('names');
  readonly #texts = new Drawer('texts');
  readonly #shared: Shared[] = [];
  readonly #each: string[] = [];
  readonly #needs = new Map<string, number[]>();
  /** How many of the texts around alternatives earlier packs hold. */
  readonly #known: number;

  /** Takes the number of its first alternative, and the numbers of what stands around alternatives of all packs. */
  constructor(
    private readonly first: number,
    private readonly around: Map<string, number>,
  ) {
    this.#known = around.size;
  }

  /** How many alternatives it holds. */
  get size(): number {
    return this.#each.length;
  }

  /** Adds a pattern of a rule. Throws a `SyntaxError` for one with a back-reference. */
  add(rule: Rule, number: number, cheap: Cheap): void {
    const drawer = rule.on === 'box' ? this.names : this.#texts;
    const letters = rule.on === 'letters';
    for (const { before, each, after } of split(cheap.source, letters ? hasShort : () => false)) {
      const { edge, skip } = edgeOf(before || (each[0] ?? ''), cheap.on);
      const place = skip >= 0 && /^\^?(?:\(\?:)*$/.test(before.slice(skip)) ? edge : 'anywhere';
      const { on, flags } = cheap;
      this.#shared.push({
        rule: number,
        on,
        flags,
        spread: cheap.spread,
        before: this.#numbered(before),
        after: this.#numbered(after),
        place,
        from: this.first + this.size,
      });
      for (const alternative of each) {
        const own = cheap.spread ? spread(alternative) : alternative;
        const source = before || after ? `${before}(?:${own})${after}` : own;
        const at = this.first + this.size;
        const { plain, need } = drawer.put(at, { source, on, own, alternative, edge, skip, place, letters });
        if (need) this.#needs.set(need, [...(this.#needs.get(need) ?? []), at]);
        this.#each.push(plain ? PLAIN + alternative : alternative);
      }
    }
  }

  #numbered(text: string): number {
    const number = this.around.get(text) ?? this.around.size;
    this.around.set(text, number);
    return number;
  }

  pack(): Pack {
    return {
      shared: this.#shared,
      each: this.#each.join('\n'),
      needs: rows(this.#needs),
      around: [...this.around.keys()].slice(this.#known),
      texts: this.#texts.index(),
    };
  }
}

const EDGES = /^\^(?:(\\W)|\[\^\\p\{L\}(?:\\d)?\])(?:\*|\{0,\d\})/;

/** From where on a pattern says how a text begins, and how many signs of its source say so; -1 where it does not. */
function edgeOf(source: string, on: Form): { readonly edge: Edge; readonly skip: number } {
  const found = EDGES.exec(source);
  if (found) return { edge: found[1] ? 'word' : 'front', skip: found[0].length };
  const edge = on === 'front' || on === 'bare' ? 'front' : 'start';
  return { edge, skip: source.startsWith('^') ? 0 : -1 };
}
