import browser from 'webextension-polyfill';
import type { Part, Reading } from '../../src/model';
import { call, type Tab } from '../messaging/call';
import { type Intent, takeIntent } from '../messaging/intent';
import type { Answer } from '../messaging/result';

/** What the popup shows of its tab. */
export interface ShownReading {
  readonly reading: Reading;
  /** The id under which the page remembers it, for the reader. */
  readonly id: number;
  /** What the person asked for: all of the page, or what they selected in it. */
  readonly scope: 'page' | 'selection';
}

/** The tab that the popup opened over, and what it was asked to show; null where there is no tab. */
export async function activeTab(): Promise<{ readonly tab: Tab; readonly intent: Intent | null } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { tab: { id: tab.id, url: tab.url }, intent: await takeIntent(tab.id) };
}

/** Reads the tab's page, for an intent or for none. */
export async function readTab(
  tab: Tab,
  intent: Intent | null,
  part: Part = 'article',
): Promise<Answer<ShownReading>> {
  const selection = intent === 'selection' || intent === 'either';
  const answer = await call(tab, 'pullquote', 'read', { selection, part });
  if (!answer.ok) return answer;
  const { id, outcome } = answer.value;
  if (outcome.ok) {
    const scope = outcome.reading.selection ? 'selection' : 'page';
    return { ok: true, value: { reading: outcome.reading, id, scope } };
  }
  return intent === 'either' && outcome.why === 'no-selection' ? readTab(tab, 'page') : outcome;
}
