import type { Rule } from '../../../model';
import { Drawer, hasShort } from './drawer';
import type { Cheap, Form } from './forms';
import type { Rows } from './rows';
import type { Edge, Pack, Shared } from './shape';
import { split } from './split';
import { spread } from './spread';

/** A pack on its way. */
export class Packing {
  readonly names = new Drawer();
  readonly #texts = new Drawer();
  readonly #shared: Shared[] = [];
  readonly #each: string[] = [];

  /** Takes the number of its first alternative, and what the rows of all packs share. */
  constructor(
    private readonly first: number,
    private readonly rows: Rows,
  ) {}

  /** How many alternatives it holds. */
  get size(): number {
    return this.#each.length;
  }

  /** Adds a pattern of a rule. Throws a `SyntaxError` for one with a back-reference. */
  add(rule: Rule, number: number, cheap: Cheap): void {
    const drawer = rule.on === 'box' ? this.names : this.#texts;
    const letters = rule.on === 'letters';
    const { on, flags } = cheap;
    // Letters of either case cannot be looked for; and names are so many that a pattern for all of them is cheaper.
    const whole = flags.includes('i') || rule.on === 'box';
    this.#shared.push({ rule: number, on, flags, from: this.first + this.size });
    for (const { before, each, after } of split(cheap.source, letters ? hasShort : () => false)) {
      const { edge, skip } = edgeOf(before || (each[0] ?? ''), on);
      const place = skip >= 0 && /^\^?(?:\(\?:)*$/.test(before.slice(skip)) ? edge : 'anywhere';
      for (const alternative of each) {
        const own = cheap.spread ? spread(alternative) : alternative;
        const source = before || after ? `${before}(?:${own})${after}` : own;
        drawer.put(this.first + this.size, { source, own, edge, skip, place, letters });
        this.#each.push(whole ? this.rows.whole(source) : this.rows.row(source));
      }
    }
  }

  pack(): Pack {
    return {
      shared: this.#shared,
      each: this.#each.join('\n'),
      parts: this.rows.parts(),
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
