import type { Forms } from './forms';
import { type Edge, type Index, OPENING } from './prepare/shape';
import { GAP, isLatin, standsAt, standsIn, withoutGaps } from './stands';

/** Three letters as fifteen bits: those that are not sought are told by one look. */
const BITS = 0x7fff;

/**
 * Which of many patterns may fit a text: those whose letters stand in it. A text is looked through once, whatever the
 * number of patterns.
 */
export class Lookup {
  readonly #filter = new Uint8Array(BITS + 1);

  constructor(private readonly indexes: readonly Index[]) {
    for (const { anywhere } of indexes)
      for (const three in anywhere)
        this.#filter[
          ((three.charCodeAt(0) << 10) ^ (three.charCodeAt(1) << 5) ^ three.charCodeAt(2)) & BITS
        ] = 1;
  }

  /** Adds the numbers of those that may fit a text because of how it begins; `front` is the text from its first letter on. */
  begins(lower: string, front: string, found: Set<number>): void {
    this.#at('start', lower, found);
    this.#at('front', front, found);
    let at = 0;
    while (at < lower.length && !isWord(lower.charCodeAt(at))) at++;
    this.#at('word', at === 0 ? lower : lower.slice(at, at + OPENING + 1), found);
  }

  #at(edge: Edge, text: string, found: Set<number>): void {
    for (const index of this.indexes) {
      const known = index[edge];
      for (let length = 1; length <= OPENING; length++) {
        const letters = text.slice(0, length);
        addAll(known[letters], found);
        if (!isLatin(text.charCodeAt(length))) addAll(known[letters + GAP], found);
      }
    }
  }

  /** Adds the numbers of those that may fit a text because of what stands anywhere in it. Takes linear time. */
  holds({ text, lower }: Pick<Forms, 'text' | 'lower'>, found: Set<number>): void {
    for (const { always, short, capital } of this.indexes) {
      for (const number of always) found.add(number);
      for (const letters in short) if (standsIn(lower, letters)) addAll(short[letters], found);
      for (const letters in capital) if (standsCapital(text, letters)) addAll(capital[letters], found);
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
    for (const { anywhere } of this.indexes) {
      for (const row of anywhere[three]?.split('\n') ?? []) {
        const end = row.indexOf('\t');
        if (standsAt(lower, row.slice(0, end), at)) addAll(row.slice(end + 1), found);
      }
    }
  }
}

function standsCapital(text: string, letters: string): boolean {
  const bare = withoutGaps(letters);
  return text.includes(bare.slice(0, 1).toUpperCase() + bare.slice(1)) || text.includes(bare.toUpperCase());
}

function addAll(numbers: string | undefined, found: Set<number>): void {
  if (numbers) for (const number of numbers.split(',')) found.add(Number.parseInt(number, 36));
}

function isWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;
}
