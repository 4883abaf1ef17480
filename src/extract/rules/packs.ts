import { rules } from '../../clutter/families';
import { prepare } from './prepare';

/** The rules, ready for use, in two packs. Made when it is first imported; bundles hold what it comes to. */
export const PACKS = prepare(rules);
