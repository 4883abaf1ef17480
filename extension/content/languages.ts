import * as languages from '../../src/languages';

/** Leaves the languages but English for `knowledge.js` and `content.js`. Injected before them, where the page may not be in English. */
Reflect.set(globalThis, 'pullquoteLanguages', languages);
