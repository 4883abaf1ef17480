import { english } from './english';
import type { Language } from './language';
import { others } from './others';

/** The languages whose words are there, English first. In the extension there may be more of them at the next call. */
export function loaded(): readonly Language[] {
  return [english, ...others];
}
