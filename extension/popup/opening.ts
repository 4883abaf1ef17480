import type { Ask } from '../../src/model';
import { begin } from '../messaging/call';
import type { Intent } from '../messaging/intent';
import type { Progress } from '../messaging/progress';
import type { Answer } from '../messaging/result';
import { type ActiveTab, askActiveTab } from './activeTab';

/** What was asked as the popup opened, before there was anything to draw with. */
export interface Opening {
  readonly place: Promise<ActiveTab | null>;
  /** The first step of what the popup opened for; null where there is no tab. */
  readonly step: Promise<Answer<Progress> | null>;
}

declare global {
  var pullquoteOpening: Opening | undefined;
}

/** What is read for an intent, or for none. */
export function askFor(intent: Intent | null): Ask {
  return { selection: intent === 'selection' || intent === 'either' };
}

/** Asks where the popup opened, and begins to read there. */
export function startOpening(): Opening {
  const place = askActiveTab();
  return { place, step: place.then(opened => opened && begin(opened.tab, askFor(opened.intent))) };
}
