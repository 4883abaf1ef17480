import * as languages from '../../src/attribute/lang';
import * as rules from '../../src/rules';

/**
 * What the stages know, in a file of its own: `content.js` is what they do. Injected before it; see
 * `scripts/build/knowledge.ts`.
 */
Reflect.set(globalThis, 'pullquoteKnowledge', { rules, languages });
