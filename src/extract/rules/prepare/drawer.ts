import { withoutGaps } from '../gaps';
import { type Atoms, atomsOf, startsOf } from './atoms';
import { parseExpression } from './expression';
import { rarePart, rarity } from './rarity';
import { EDGES, type Edge, type Index, OPENING, type Table } from './shape';

/** An alternative with all that stands around it, on its way to where it is found. */
export interface Gate {
  readonly source: string;
  /** The alternative alone. */
  readonly own: string;
  /** From where on the source says how a text begins, and how many of its signs say so; -1 where none do. */
  readonly edge: Edge;
  readonly skip: number;
  /** Where its own first letters would be looked for. */
  readonly place: Edge | 'anywhere';
  /** It is for letters: what it finds begins with a capital, where its script has any. */
  readonly letters: boolean;
}

/** Where a text begins in so many ways, it is better to look for something in it. */
const USUAL = 6;
/** By how many of its first letters an alternative is looked up that nothing else tells. */
const OPENING_ANYWHERE = 8;

/** Where alternatives are put, each under the letters without which it cannot fit. */
export class Drawer {
  readonly #rows = {
    start: new Map<string, number[]>(),
    front: new Map<string, number[]>(),
    word: new Map<string, number[]>(),
    anywhere: new Map<string, number[]>(),
    short: new Map<string, number[]>(),
    capital: new Map<string, number[]>(),
  };
  readonly #always: number[] = [];

  /** Puts an alternative where it is found. */
  put(number: number, gate: Gate): void {
    const [atoms] = atomsOf(parseExpression(gate.source));
    const letters = beginning(gate);
    if (letters && !(atoms && rarity(letters) < Math.min(USUAL, rarity(atoms) - 3)))
      for (const text of letters) this.#add(gate.edge, text, number);
    else this.#anywhere(number, gate, atoms ?? openingsOf(gate));
  }

  #anywhere(number: number, { own, letters }: Gate, atoms: Atoms | null): void {
    if (!atoms) this.#always.push(number);
    for (const atom of atoms ?? []) this.#add(placeOf(atom, letters ? own : null), rarePart(atom), number);
  }

  #add(place: Edge | 'anywhere' | 'short' | 'capital', letters: string, number: number): void {
    const numbers = this.#rows[place].get(letters) ?? [];
    if (!numbers.includes(number)) numbers.push(number);
    this.#rows[place].set(letters, numbers);
  }

  index(): Index {
    const { anywhere, short, capital } = this.#rows;
    const letters = new Set(EDGES.flatMap(edge => [...this.#rows[edge].keys()]));
    return {
      edges: Object.fromEntries(
        [...letters].map(text => [
          text,
          EDGES.map(edge => written(this.#rows[edge].get(text) ?? []))
            .join(';')
            .replace(/;+$/, ''),
        ]),
      ),
      anywhere: byThree(anywhere),
      short: table(short),
      capital: table(capital),
      always: this.#always,
    };
  }
}

/** The letters with which an alternative itself begins, wherever it stands; null where they tell too little. */
function openingsOf({ own, place }: Gate): Atoms | null {
  const letters = place === 'anywhere' ? startsOf(parseExpression(own), OPENING_ANYWHERE) : null;
  return letters?.every(text => withoutGaps(text).length > 2) ? letters : null;
}

/** How a text begins from its edge on where the pattern fits; null where it may begin with anything. */
function beginning({ source, edge, skip }: Gate): Atoms | null {
  if (skip < 0) return null;
  const letters = startsOf(parseExpression(source.slice(skip)), OPENING);
  // Only where the first letter is none that the edge may take is its place certain.
  const certain = skip === 0 ? /^/ : edge === 'word' ? /^\w/ : /^\p{L}/u;
  return letters?.every(text => certain.test(text)) ? letters : null;
}

function table(letters: ReadonlyMap<string, readonly number[]>): Table {
  return Object.fromEntries([...letters].map(([text, numbers]) => [text, written(numbers)]));
}

/** Letters under the first three of them. */
function byThree(letters: ReadonlyMap<string, readonly number[]>): Table {
  const rows = new Map<string, string[]>();
  for (const [text, numbers] of letters) {
    const three = withoutGaps(text).slice(0, 3);
    rows.set(three, [...(rows.get(three) ?? []), `${text}\t${written(numbers)}`]);
  }
  return Object.fromEntries([...rows].map(([three, own]) => [three, own.join('\n')]).sort());
}

function written(numbers: readonly number[]): string {
  return numbers.map(number => number.toString(36)).join();
}

/** No three letters of it can be looked for. */
function isShort(atom: string): boolean {
  return withoutGaps(atom).length < 3;
}

/** A short word that is all of a prompt among letters begins with a capital. */
function placeOf(atom: string, prompt: string | null): 'anywhere' | 'short' | 'capital' {
  if (!isShort(atom)) return 'anywhere';
  const letters = withoutGaps(atom);
  const starts = prompt === null ? null : startsOf(parseExpression(prompt), OPENING);
  return starts?.every(text => text === letters) && /^\p{Ll}/u.test(letters) ? 'capital' : 'short';
}

/** Whether a part of a pattern for letters must be taken apart for short words in it to be looked for by their capital. */
export function hasShort(own: string): boolean {
  return atomsOf(parseExpression(own))[0]?.some(isShort) ?? false;
}
