import type { Unreadable } from '../../src/model';

/** Why something could not be done. Each has its sentence in `_locales` (see `i18n/messages.ts`). */
export type Trouble = Unreadable | Inaccessible | 'place-hidden' | 'place-not-found' | 'broken';

/** Why a page does not let us in. */
export type Inaccessible =
  | 'browser-page'
  | 'store-page'
  | 'extension-page'
  | 'pdf'
  | 'file-access'
  | 'error-page'
  | 'no-access'
  | 'page-went-away';
