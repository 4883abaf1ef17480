import type { Unreadable } from '../../src/model';

/** Why something could not be done. Each has its sentence in `_locales` (see `words.ts`). */
export type Trouble = Unreadable | Closed | 'place-hidden' | 'place-not-found' | 'broken';

/** Why a page does not let us in. */
export type Closed =
  | 'browser-page'
  | 'store-page'
  | 'extension-page'
  | 'pdf'
  | 'file-access'
  | 'error-page'
  | 'no-access'
  | 'page-went-away';

/** An answer that has no more to say than that it worked, or why not. */
export type Result = { readonly ok: true } | { readonly ok: false; readonly why: Trouble };

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: Trouble };
