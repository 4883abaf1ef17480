import browser, { type Storage } from 'webextension-polyfill';
import { DEFAULTS, type Settings, validSettings } from './settings';

const KEY = 'settings';

/** The settings as they are stored. Where the storage cannot be read, the defaults. */
export async function loadSettings(): Promise<Settings> {
  try {
    return validSettings((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return DEFAULTS;
  }
}

/**
 * Stores the settings; false where the storage does not take them (the extension was updated under the page).
 * It is on its way when the call returns: the page may go away right after.
 */
export async function storeSettings(settings: Settings): Promise<boolean> {
  try {
    await browser.storage.local.set({ [KEY]: settings });
    return true;
  } catch {
    return false;
  }
}

/**
 * Calls with the new settings whenever they change, in whatever tab. Gives the way to stop it. Neither throws: the
 * extension may have been updated under the page, and then nothing changes any more.
 */
export function onSettings(listener: (settings: Settings) => void): () => void {
  const changed = (changes: Record<string, Storage.StorageChange>) => {
    const change = changes[KEY];
    if (change) listener(validSettings(change.newValue));
  };
  try {
    browser.storage.local.onChanged.addListener(changed);
  } catch {
    return () => {};
  }
  return () => {
    try {
      browser.storage.local.onChanged.removeListener(changed);
    } catch {
      // It was taken off with the extension.
    }
  };
}
