import type { Trouble } from './trouble';

/** An answer that has no more to say than that it worked, or why not. */
export type Result = { readonly ok: true } | { readonly ok: false; readonly why: Trouble };

/** An answer with a value, or why there is none. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: Trouble };
