import * as languages from '../../src/languages/apart';

/** Leaves the languages but English for `content.js`. Injected before it, where the page may not be in English. */
Reflect.set(globalThis, 'pullquoteLanguages', languages);
