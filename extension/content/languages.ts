import * as languages from '../../src/languages';

/** Leaves the languages but English for `knowledge.js`. Injected before it, where the page is not in English. */
Reflect.set(globalThis, 'pullquoteLanguages', languages);
