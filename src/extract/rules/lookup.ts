/** Three letters as fifteen bits: most that are not looked for are ruled out by one look. */
const BITS = 0x7fff;

/** Things filed under letters, of which those are found whose letters stand in a text. It is looked through once for all. */
export class Lookup<T> {
  readonly #filter = new Uint8Array(BITS + 1);
  readonly #byThree = new Map<string, (readonly [letters: string, thing: T])[]>();
  readonly #short: (readonly [letters: string, thing: T])[] = [];
  readonly #always: T[] = [];

  /** Files a thing under letters in lower case, of which one is enough; null for any text. */
  add(letters: readonly string[] | null, thing: T): void {
    if (!letters) this.#always.push(thing);
    for (const each of letters ?? []) {
      if (each.length < 3) this.#short.push([each, thing]);
      else {
        const three = each.slice(0, 3);
        const filed = this.#byThree.get(three) ?? [];
        filed.push([each, thing]);
        this.#byThree.set(three, filed);
        this.#filter[bitsOf(three)] = 1;
      }
    }
  }

  /** What may fit a text in lower case, in no order. Takes linear time. */
  find(lower: string): Set<T> {
    const found = new Set(this.#always);
    for (const [letters, thing] of this.#short) if (lower.includes(letters)) found.add(thing);
    let three = 0;
    for (let at = 0; at < lower.length; at++) {
      three = ((three << 5) ^ lower.charCodeAt(at)) & BITS;
      if (this.#filter[three] !== 1) continue;
      for (const [letters, thing] of this.#byThree.get(lower.slice(at - 2, at + 1)) ?? [])
        if (lower.startsWith(letters, at - 2)) found.add(thing);
    }
    return found;
  }
}

function bitsOf(three: string): number {
  return ((three.charCodeAt(0) << 10) ^ (three.charCodeAt(1) << 5) ^ three.charCodeAt(2)) & BITS;
}
