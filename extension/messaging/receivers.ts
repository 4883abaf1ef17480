import type { TextQuoteSelector } from '../../src/link/selector';
import type { Ask, Outcome } from '../../src/model';
import type { Progress } from './progress';
import type { Result } from './result';

/**
 * What `content.js` answers in the page, as `globalThis.pullquote`. Installed once, on demand.
 * All arguments and answers survive JSON; errors cross as values.
 */
export interface PageApi {
  /** Begins to read the page, in its own language, and gives its first progress. What was read until now ends. */
  begin(ask: Ask): Promise<Progress>;
  /** The next progress of the reading of an id. */
  next(id: number): Promise<Progress>;
  /** Ends the reading that goes on, if one does. */
  stop(): void;
  /** Has the background bring the words of languages that a reading wants, for `reader.js`, which cannot. Never rejects. */
  bring(codes: readonly string[]): Promise<boolean>;
  /** The last complete reading, where it is the one of an id; null where it is another, or the page is no longer what was read. */
  recall(id: number): Outcome | null;
  /** Whether the person has selected letters in the page. */
  selected(): boolean;
  /** Scrolls to the places and highlights them, without a change to the page's DOM. No places: takes the highlight away. */
  highlight(places: readonly TextQuoteSelector[]): Promise<Result>;
}

/**
 * What `reader.js` answers in the page, as `globalThis.pullquoteReader`.
 * `content.js` is there before it: it reads with `globalThis.pullquote`.
 */
export interface ReaderApi {
  open(options?: ReaderOptions): Promise<Result>;
  close(): Promise<Result>;
  toggle(): Promise<Result>;
}

export interface ReaderOptions {
  /** The panel to open with. */
  readonly panel?: 'quotes';
  /** Show the quotations of what is selected in the page. */
  readonly selection?: boolean;
  /** Show the reading of this id, where it is the last one and the page is still as it was; else read anew. */
  readonly reading?: number;
}

/** Who can be asked in a page, by the name of the global variable that holds it there. */
export interface Receivers {
  readonly pullquote: PageApi;
  readonly pullquoteReader: ReaderApi;
}

declare global {
  var pullquote: PageApi | undefined;
  var pullquoteReader: ReaderApi | undefined;
}

/** The name of a function of a receiver, its arguments, and what it answers once it has. */
export type Method<R extends keyof Receivers> = keyof Receivers[R];
export type Args<R extends keyof Receivers, M extends Method<R>> = Receivers[R][M] extends (
  ...args: infer A
) => unknown
  ? A
  : never;
export type Value<R extends keyof Receivers, M extends Method<R>> = Receivers[R][M] extends (
  ...args: never
) => infer V
  ? Awaited<V>
  : never;
