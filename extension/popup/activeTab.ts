import browser from 'webextension-polyfill';
import type { Tab } from '../messaging/call';
import { type Intent, leftIntents } from '../messaging/intent';

/** The tab that the popup opened over, and what it was asked to show. */
export interface ActiveTab {
  readonly tab: Tab;
  readonly intent: Intent | null;
}

/** Asks where the popup opened; null where there is no tab. An intent is given once. */
export async function askActiveTab(): Promise<ActiveTab | null> {
  const [[tab], intents] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    leftIntents(),
  ]);
  return tab?.id === undefined ? null : { tab: { id: tab.id, url: tab.url }, intent: intents(tab.id) };
}
