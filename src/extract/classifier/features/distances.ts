/** Distances in blocks are counted up to this one. */
export const FAR = 40;

/** For each block how many blocks lie since, and until, one of a kind; `FAR` where none is near. */
export interface Distances {
  readonly since: Uint8Array;
  readonly until: Uint8Array;
}

/** Counts the blocks between each and the next of a kind, both ways. */
export function distancesTo(size: number, isOfKind: (at: number) => boolean): Distances {
  const since = new Uint8Array(size);
  const until = new Uint8Array(size);
  for (let at = 0, far = FAR; at < size; at++) {
    since[at] = far;
    far = isOfKind(at) ? 1 : Math.min(FAR, far + 1);
  }
  for (let at = size - 1, far = FAR; at >= 0; at--) {
    until[at] = far;
    far = isOfKind(at) ? 1 : Math.min(FAR, far + 1);
  }
  return { since, until };
}
