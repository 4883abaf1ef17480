import type { Forms } from './forms';
import { GAP, isLatin, withoutGaps } from './gaps';
import { EDGES, type Edge, type Index, OPENING } from './prepare/shape';

/** Letters that stand anywhere in a text, and the numbers of what may fit where they do. */
interface Sought {
  readonly letters: string;
  /** Whether no letter from a to z may stand before them, and behind them. */
  readonly opens: boolean;
  readonly closes: boolean;
  readonly numbers: readonly number[];
}

/** Three letters as fifteen bits, two as ten: those that are not sought are told by one look. */
const BITS = 0x7fff;
const TWO = 0x3ff;
const NUMBERS = /[\da-z]+/g;

/**
 * Which of many patterns may fit a text: those whose letters stand in it. A text is looked through once, whatever the
 * number of patterns.
 */
export class Lookup {
  readonly #filter = new Uint8Array(BITS + 1);
  readonly #begins = new Uint8Array(TWO + 1);
  readonly #sought = new Map<string, readonly Sought[]>();
  readonly #short: readonly Sought[];

  constructor(private readonly indexes: readonly Index[]) {
    this.#short = indexes.flatMap(({ short }) => Object.entries(short).map(soughtFor));
    for (const { edges, anywhere } of indexes) {
      for (const letters in edges) {
        if (letters.length > 1 && letters[1] !== GAP) this.#begins[firstTwo(letters)] = 1;
        else this.#begins.fill(1, firstTwo(letters) & ~31, (firstTwo(letters) | 31) + 1);
      }
      for (const three in anywhere)
        this.#filter[
          ((three.charCodeAt(0) << 10) ^ (three.charCodeAt(1) << 5) ^ three.charCodeAt(2)) & BITS
        ] = 1;
    }
  }

  /** Adds the numbers of those that may fit a text because of how it begins; `front` is the text from its first letter on. */
  begins(lower: string, front: string, found: Set<number>): void {
    if (isLatin(lower.charCodeAt(0))) {
      this.#at(lower, found);
      return;
    }
    this.#at(lower, found, 'start');
    this.#at(front, found, 'front');
    let at = 0;
    while (at < lower.length && !isWord(lower.charCodeAt(at))) at++;
    this.#at(lower.slice(at, at + OPENING + 1), found, 'word');
  }

  /** Where no edge is given, it is all of them. */
  #at(text: string, found: Set<number>, edge?: Edge): void {
    if (this.#begins[firstTwo(text)] !== 1) return;
    for (const { edges } of this.indexes) {
      for (let length = 1; length <= OPENING; length++) {
        const letters = text.slice(0, length);
        addAll(edges[letters], found, edge);
        if (!isLatin(text.charCodeAt(length))) addAll(edges[letters + GAP], found, edge);
      }
    }
  }

  /** Adds the numbers of those that may fit a text because of what stands anywhere in it. Takes linear time. */
  holds({ text, lower }: Pick<Forms, 'text' | 'lower'>, found: Set<number>): void {
    for (const { always, capital } of this.indexes) {
      for (const number of always) found.add(number);
      for (const letters in capital) if (standsCapital(text, letters)) addAll(capital[letters], found);
    }
    for (const each of this.#short) {
      let at = lower.indexOf(each.letters);
      while (at >= 0 && !standsFree(each, lower, at)) at = lower.indexOf(each.letters, at + 1);
      if (at >= 0) for (const number of each.numbers) found.add(number);
    }
    const filter = this.#filter;
    let bits = 0;
    for (let at = 0; at < lower.length; at++) {
      bits = ((bits << 5) ^ lower.charCodeAt(at)) & BITS;
      if (filter[bits] === 1) this.#check(lower, at - 2, found);
    }
  }

  #check(lower: string, at: number, found: Set<number>): void {
    const three = lower.slice(at, at + 3);
    const sought = this.#sought.get(three) ?? soughtIn(this.indexes, three);
    this.#sought.set(three, sought);
    for (let next = 0; next < sought.length; next++) {
      const each = sought[next];
      if (each && lower.startsWith(each.letters, at) && standsFree(each, lower, at))
        for (const number of each.numbers) found.add(number);
    }
  }
}

/** All that is sought of which these are the first three letters. */
function soughtIn(indexes: readonly Index[], three: string): Sought[] {
  return indexes.flatMap(({ anywhere }) =>
    (anywhere[three]?.split('\n') ?? []).map(row => soughtFor(row.split('\t'))),
  );
}

function soughtFor([written = '', numbers = '']: readonly string[]): Sought {
  const letters = withoutGaps(written);
  return {
    letters,
    opens: written.startsWith(GAP),
    closes: written.endsWith(GAP),
    numbers: numbersIn(numbers),
  };
}

/** Whether what stands around letters at a place leaves the gaps that they ask for. */
function standsFree({ letters, opens, closes }: Sought, lower: string, at: number): boolean {
  if (opens && isLatin(lower.charCodeAt(at - 1))) return false;
  return !(closes && isLatin(lower.charCodeAt(at + letters.length)));
}

function firstTwo(text: string): number {
  return ((text.charCodeAt(0) & 31) << 5) | (text.charCodeAt(1) & 31);
}

function standsCapital(text: string, letters: string): boolean {
  const bare = withoutGaps(letters);
  return text.includes(bare.slice(0, 1).toUpperCase() + bare.slice(1)) || text.includes(bare.toUpperCase());
}

function addAll(numbers: string | undefined, found: Set<number>, edge?: Edge): void {
  if (!numbers) return;
  const own = edge ? numbers.split(';')[EDGES.indexOf(edge)] : numbers;
  for (const number of numbersIn(own ?? '')) found.add(number);
}

function numbersIn(text: string): number[] {
  return (text.match(NUMBERS) ?? []).map(number => Number.parseInt(number, 36));
}

function isWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;
}
