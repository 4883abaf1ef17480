import type { Ask } from '../../src/model';
import type { Intent } from '../messaging/intent';

/** What is read for an intent, or for none. */
export function askFor(intent: Intent | null): Ask {
  return { selection: intent === 'selection' || intent === 'either' };
}
