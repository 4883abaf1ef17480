import { PACKS } from './packs';

/**
 * The rules, ready for use, but for the phrases of languages other than English. Bundles hold what this comes to and not
 * how it is made (scripts/build/evaluated.ts); run from its source it is made when it is first imported.
 */
export const PREPARED = PACKS.prepared;
