import browser from 'webextension-polyfill';
import type { TextQuoteSelector } from '../../src/link/selector';
import { call, type Tab } from '../messaging/call';
import type { Result } from '../messaging/result';

/** What a highlighted place looks like: these colours are seen on light and on dark pages. */
const STYLE = '::highlight(pullquote-place) { background-color: #ffd84d; color: #1d1a12; }';

/** Scrolls the tab's page to the places and highlights them there. Never throws. */
export async function highlightInTab(tab: Tab, places: readonly TextQuoteSelector[]): Promise<Result> {
  // Without the style the page still scrolls there; what is wrong with the page, `call` says.
  await browser.scripting
    .insertCSS({ target: { tabId: tab.id, allFrames: true }, css: STYLE })
    .catch(() => undefined);
  const answer = await call(tab, 'pullquote', 'highlight', places);
  return answer.ok ? answer.value : answer;
}
