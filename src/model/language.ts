/** What languages a text seems to be in. */
export interface Detected {
  /** Whether whoever was asked is sure of the first. */
  readonly reliable: boolean;
  /** The largest share first; none where nothing can be said. */
  readonly languages: readonly {
    /** BCP 47. */
    readonly tag: string;
    /** How much of the text is in it, 0 to 1. */
    readonly share: number;
  }[];
}

/** Asks in which languages a text is: the browser, or a library in its place. Rejects where it cannot be asked. */
export type Detect = (text: string) => Promise<Detected>;
