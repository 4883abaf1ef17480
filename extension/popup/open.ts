import { startOpening } from './opening';

/** A file of its own before `popup.js`: the page is read while all that draws is still being loaded. */
globalThis.pullquoteOpening = startOpening();
