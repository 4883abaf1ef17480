import browser from 'webextension-polyfill';

/** What the popup is to show when it opens. `either` is the selection if there is one, else the page. */
export type Intent = 'page' | 'selection' | 'either';

/** An intent that the popup did not take up at once was for a popup that never came. Milliseconds. */
const FRESH = 10_000;

/**
 * Leaves an intent for a tab, for the popup to take up. Lives as long as the browser's session. Never rejects: a popup
 * that finds none shows the page.
 */
export async function leaveIntent(tab: number, intent: Intent): Promise<void> {
  try {
    await browser.storage.session.set({ [name(tab)]: { intent, at: Date.now() } });
  } catch (error) {
    console.error('Pullquote:', error);
  }
}

/** Takes the intent away: gives it once, or null where there is none. */
export async function takeIntent(tab: number): Promise<Intent | null> {
  return (await leftIntents())(tab);
}

/** What was left for all tabs, by a tab's number as `takeIntent` has it: to be asked before the tab is known. Never rejects. */
export async function leftIntents(): Promise<(tab: number) => Intent | null> {
  const all: Record<string, unknown> = await browser.storage.session.get(null).catch(() => ({}));
  return tab => {
    const key = name(tab);
    const left: unknown = all[key];
    if (left === undefined) return null;
    browser.storage.session.remove(key).catch(() => undefined);
    return isLeft(left) && Date.now() - left.at < FRESH ? left.intent : null;
  };
}

function name(tab: number): string {
  return `intent:${tab}`;
}

function isLeft(value: unknown): value is { readonly intent: Intent; readonly at: number } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'intent' in value &&
    (value.intent === 'page' || value.intent === 'selection' || value.intent === 'either') &&
    'at' in value &&
    typeof value.at === 'number'
  );
}
