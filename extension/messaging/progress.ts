import type { Reading, Unreadable } from '../../src/model';

/** How far the reading of a page has come, as the page answers it. Survives JSON. The id is the reading's. */
export type Progress =
  /** The page waits for the words of these languages (`languages/<code>.js`), and goes on when it is asked for the next progress. */
  | { readonly is: 'wanting'; readonly id: number; readonly codes: readonly string[] }
  /** The text is there, without quotations; of a long one only its beginning (`cut`). */
  | { readonly is: 'text'; readonly id: number; readonly reading: Reading; readonly cut: boolean }
  /** All of it. */
  | { readonly is: 'complete'; readonly id: number; readonly reading: Reading }
  | { readonly is: 'unreadable'; readonly why: Unreadable }
  /** Another reading has taken its place. */
  | { readonly is: 'overtaken' }
  /** The reading threw. */
  | { readonly is: 'broken'; readonly message: string };
