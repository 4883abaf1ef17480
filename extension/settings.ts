import browser, { type Storage } from 'webextension-polyfill';
import { DEFAULTS, type Settings, settled } from './settled';

const KEY = 'settings';

/** The settings as they are stored. Where the storage cannot be read, the defaults. */
export async function loadSettings(): Promise<Settings> {
  try {
    return settled((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return DEFAULTS;
  }
}

/** The change before: two at once would each read what was stored before either. */
let before: Promise<unknown> = Promise.resolve();

/** Stores a change; false where the storage does not take it (the extension was updated under the page). */
export function changeSettings(change: Partial<Settings>): Promise<boolean> {
  const stored = before.then(() => store(change));
  before = stored;
  return stored;
}

async function store(change: Partial<Settings>): Promise<boolean> {
  try {
    const stored = settled((await browser.storage.local.get(KEY))[KEY]);
    await browser.storage.local.set({ [KEY]: settled({ ...stored, ...change }) });
    return true;
  } catch {
    return false;
  }
}

/** Calls with the new settings whenever they change, in whatever tab. Gives the way to stop it. */
export function onSettings(listener: (settings: Settings) => void): () => void {
  const changed = (changes: Record<string, Storage.StorageChange>) => {
    const change = changes[KEY];
    if (change) listener(settled(change.newValue));
  };
  browser.storage.local.onChanged.addListener(changed);
  return () => browser.storage.local.onChanged.removeListener(changed);
}
