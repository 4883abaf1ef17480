import { begin } from '../messaging/call';
import type { Progress } from '../messaging/progress';
import type { Answer } from '../messaging/result';
import { type ActiveTab, askActiveTab } from './activeTab';
import { askFor } from './askFor';

/** What was asked as the popup opened, before there was anything to draw with. */
export interface Opening {
  readonly place: Promise<ActiveTab | null>;
  /** The first step of what the popup opened for; null where there is no tab. */
  readonly step: Promise<Answer<Progress> | null>;
}

declare global {
  var pullquoteOpening: Opening | undefined;
}

/** Asks where the popup opened, and begins to read there. */
export function startOpening(): Opening {
  const place = askActiveTab();
  return { place, step: place.then(opened => opened && begin(opened.tab, askFor(opened.intent))) };
}
