import browser, { type Menus } from 'webextension-polyfill';
import { type Key, t } from '../i18n/messages';
import type { Intent } from '../messaging/intent';

interface Entry {
  readonly id: Intent;
  readonly title: Key;
  /** No two entries share one: browsers fold two entries of one extension into a submenu. */
  readonly contexts: Menus.ContextType[];
}

const entries: readonly Entry[] = [
  { id: 'page', title: 'menuPage', contexts: ['page', 'link', 'image', 'video', 'audio'] },
  { id: 'selection', title: 'menuSelection', contexts: ['selection'] },
];

/** Where there may be something to read. */
const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];

/** Makes the entries of the page's menu, or makes them anew: their words follow the browser's language. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus?.removeAll();
  for (const { id, title, contexts } of entries) {
    const entry = { id, title: t(title), contexts, documentUrlPatterns: PAGES };
    // An update and a start of the browser may both make them at once: the second finds them there.
    browser.contextMenus?.create(entry, () => void browser.runtime.lastError);
  }
}

/** What an entry asks for; null where the entry is none of ours. */
export function intentOf(id: string | number): Intent | null {
  return entries.find(entry => entry.id === id)?.id ?? null;
}
