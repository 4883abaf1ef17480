import * as knowledge from '../../src/knowledge';

/** Leaves what the stages know for `content.js`, which is what they do. Injected before it. */
Reflect.set(globalThis, 'pullquoteKnowledge', knowledge);
