/** Chance that can be had again: the same seed gives the same numbers on every machine. */
export interface Random {
  /** A whole number from 0 to `below`, exclusive. */
  number(below: number): number;
  /** One of several; throws where there are none. */
  one<T>(choices: readonly T[]): T;
  /** True once in so many times. */
  once(outOf: number): boolean;
}

/** Random numbers of a seed (FNV-1a for its letters, then mulberry32). */
export function randomOf(seed: string): Random {
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  const number = (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
  return {
    number,
    one: choices => {
      const chosen = choices[number(choices.length)];
      if (chosen === undefined) throw new RangeError('nothing to choose from');
      return chosen;
    },
    once: outOf => number(outOf) === 0,
  };
}
