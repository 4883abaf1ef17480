/** Three letters as fifteen bits: most that are not looked for are ruled out by one look. */
const BITS = 0x7fff;

type Entry<T> = readonly [letters: string, thing: T];

/** Things filed under letters, of which those are found whose letters stand in a text. It is looked through once for all. */
export class Lookup<T> {
  /** By the bits of their first three letters. */
  readonly #byThree = new Array<Entry<T>[] | undefined>(BITS + 1);
  readonly #short: Entry<T>[] = [];
  readonly #always: T[] = [];

  /** Files a thing under letters in lower case, of which one is enough; null for any text. */
  add(letters: readonly string[] | null, thing: T): void {
    if (!letters) this.#always.push(thing);
    for (const each of letters ?? []) {
      if (each.length < 3) this.#short.push([each, thing]);
      else {
        const three = bitsOf(each);
        const filed = this.#byThree[three];
        if (filed) filed.push([each, thing]);
        else this.#byThree[three] = [[each, thing]];
      }
    }
  }

  /** What may fit a text in lower case, in no order. Takes linear time. */
  find(lower: string): Set<T> {
    const found = new Set(this.#always);
    for (const [letters, thing] of this.#short) if (lower.includes(letters)) found.add(thing);
    const byThree = this.#byThree;
    let three = 0;
    for (let at = 0; at < lower.length; at++) {
      three = ((three << 5) ^ lower.charCodeAt(at)) & BITS;
      const filed = byThree[three];
      if (!filed) continue;
      for (const [letters, thing] of filed) if (lower.startsWith(letters, at - 2)) found.add(thing);
    }
    return found;
  }
}

/** Of the first three letters. */
function bitsOf(letters: string): number {
  return ((letters.charCodeAt(0) << 10) ^ (letters.charCodeAt(1) << 5) ^ letters.charCodeAt(2)) & BITS;
}
