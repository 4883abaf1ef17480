import { rules } from '../rules/families';
import { prepare } from './prepare';

/**
 * The rules, ready for use. Bundles hold what this comes to and not how it is made (scripts/build/evaluated.ts); run from
 * its source it is made when it is first imported.
 */
export const PREPARED = prepare(rules);
