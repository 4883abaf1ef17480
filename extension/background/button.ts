import browser from 'webextension-polyfill';
import { t, troubleText } from '../i18n/messages';
import type { Tab } from '../messaging/call';
import type { Result } from '../messaging/result';

/** Opens the popup. False where the browser has no such way, or not now. Must be called within the person's click. */
export async function openPopup(): Promise<boolean> {
  if (typeof browser.action.openPopup !== 'function') return false;
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
}

/** Says on the toolbar button what went wrong, where there is no other place to say it; or takes that back. */
export async function showResult(tab: Tab, result: Result): Promise<void> {
  const sign = result.ok ? '' : '!';
  const title = result.ok ? t('name') : troubleText(result.why).says;
  try {
    await browser.action.setBadgeText({ tabId: tab.id, text: sign });
    await browser.action.setTitle({ tabId: tab.id, title });
  } catch {
    // The tab is gone, and with it the one to tell.
  }
}
