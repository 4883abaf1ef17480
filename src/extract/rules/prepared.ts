import { rules } from '../../clutter/families';
import { english } from '../../languages/english';
import { type Conditions, type Prepared, prepareRules } from './prepare';

/**
 * The rules, with all that they say and the English phrases taken apart. Bundles hold what this comes to and not how it
 * is made (scripts/build/evaluated.ts); run from its source it is made when it is first imported.
 */
export const PREPARED: Prepared & { readonly rules: readonly Conditions[] } = {
  rules: rules.map(({ says: _, named: __, ...rest }): Conditions => rest),
  ...prepareRules(rules, english.clutter),
};
