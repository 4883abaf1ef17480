/** Values that one side gives and the other takes, each once and in order. */
export interface Handover<T> {
  give(value: T): void;
  /** The next value, when it is there. */
  take(): Promise<T>;
  /** Resolves when the other side comes for a value that is not there yet: it has dealt with all before. */
  asked(): Promise<void>;
}

/** A place to hand values over, empty at first. */
export function createHandover<T>(): Handover<T> {
  const given: { readonly value: T }[] = [];
  let taker: ((value: T) => void) | null = null;
  let givers: (() => void)[] = [];
  return {
    give(value) {
      const waiting = taker;
      taker = null;
      if (waiting) waiting(value);
      else given.push({ value });
    },
    take() {
      const first = given.shift();
      if (first) return Promise.resolve(first.value);
      const taken = new Promise<T>(resolve => {
        taker = resolve;
      });
      for (const resolve of givers) resolve();
      givers = [];
      return taken;
    },
    asked: () =>
      taker
        ? Promise.resolve()
        : new Promise(resolve => {
            givers.push(resolve);
          }),
  };
}
