import type { Forms } from './forms';
import { OPENING } from './opening';
import type { Edge, Index } from './prepare/shape';
import { GAP, isLatin, standsAt, standsIn, withoutGaps } from './stands';

/** Where letters are looked for. */
type Place = Edge | 'anywhere';

/** Letters that stand anywhere in a text, and the numbers of what may fit where they do. */
export interface Sought {
  readonly letters: string;
  readonly numbers: readonly number[];
}

/** Three letters as fifteen bits: those that are not sought are told by one look. */
const BITS = 0x7fff;

/**
 * Which of many patterns may fit a text: those whose letters stand in it. A text is looked through once, whatever the
 * number of patterns.
 */
export class Lookup {
  readonly #edges: Readonly<Record<Edge, Map<string, number[]>>> = {
    start: new Map(),
    front: new Map(),
    word: new Map(),
  };
  readonly #anywhere = new Map<string, Sought[]>();
  readonly #filter = new Uint8Array(BITS + 1);
  readonly #short: Sought[] = [];
  readonly #capital: Sought[] = [];
  readonly #always: number[] = [];

  constructor(indexes: readonly Index[]) {
    for (const index of indexes) {
      for (const edge of ['start', 'front', 'word'] as const) {
        for (const { letters, numbers } of rows(index[edge])) {
          const known = this.#edges[edge].get(letters);
          this.#edges[edge].set(letters, known ? known.concat(numbers) : [...numbers]);
        }
      }
      for (const sought of rows(index.anywhere)) this.#seek(sought);
      this.#short.push(...rows(index.short));
      this.#capital.push(...rows(index.capital));
      this.#always.push(...index.always);
    }
  }

  /** Adds one more that may fit where these letters stand. */
  add(place: Place, letters: string, number: number): void {
    const known = place === 'anywhere' ? null : this.#edges[place].get(letters);
    if (place === 'anywhere') this.#seek({ letters, numbers: [number] });
    else if (known) known.push(number);
    else this.#edges[place].set(letters, [number]);
  }

  #seek(sought: Sought): void {
    const letters = withoutGaps(sought.letters);
    const three = letters.slice(0, 3);
    const known = this.#anywhere.get(three);
    if (known) known.push(sought);
    else this.#anywhere.set(three, [sought]);
    this.#filter[
      ((letters.charCodeAt(0) << 10) ^ (letters.charCodeAt(1) << 5) ^ letters.charCodeAt(2)) & BITS
    ] = 1;
  }

  /** Adds the numbers of those that may fit a text because of how it begins; `front` is the text from its first letter on. */
  begins(lower: string, front: string, found: Set<number>): void {
    this.#at('start', lower, found);
    this.#at('front', front, found);
    let at = 0;
    while (at < lower.length && !isWord(lower.charCodeAt(at))) at++;
    this.#at('word', at === 0 ? lower : lower.slice(at, at + OPENING), found);
  }

  #at(edge: Edge, text: string, found: Set<number>): void {
    const known = this.#edges[edge];
    if (known.size === 0) return;
    for (let length = 1; length <= OPENING; length++) {
      const letters = text.slice(0, length);
      for (const number of known.get(letters) ?? []) found.add(number);
      if (isLatin(text.charCodeAt(length))) continue;
      for (const number of known.get(letters + GAP) ?? []) found.add(number);
    }
  }

  /** Adds the numbers of those that may fit a text because of what stands anywhere in it. Takes linear time. */
  holds({ text, lower }: Pick<Forms, 'text' | 'lower'>, found: Set<number>): void {
    for (const number of this.#always) found.add(number);
    for (const { letters, numbers } of this.#short) {
      if (standsIn(lower, letters)) for (const number of numbers) found.add(number);
    }
    for (const { letters, numbers } of this.#capital) {
      const bare = withoutGaps(letters);
      const capital = bare.slice(0, 1).toUpperCase();
      if (text.includes(capital + bare.slice(1)) || text.includes(bare.toUpperCase()))
        for (const number of numbers) found.add(number);
    }
    const filter = this.#filter;
    let bits = 0;
    for (let at = 0; at < lower.length; at++) {
      bits = ((bits << 5) ^ lower.charCodeAt(at)) & BITS;
      if (filter[bits] === 1) this.#check(lower, at - 2, found);
    }
  }

  #check(lower: string, at: number, found: Set<number>): void {
    for (const { letters, numbers } of this.#anywhere.get(lower.slice(at, at + 3)) ?? []) {
      if (standsAt(lower, letters, at)) for (const number of numbers) found.add(number);
    }
  }
}

/** Letters and numbers from rows of a table. */
export function rows(text: string): Sought[] {
  if (text === '') return [];
  return text.split('\n').map(row => {
    const [letters = '', numbers = ''] = row.split('\t');
    return { letters, numbers: numbers.split(',').map(number => Number.parseInt(number, 36)) };
  });
}

function isWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;
}
