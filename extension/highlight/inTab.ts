import browser from 'webextension-polyfill';
import type { TextQuoteSelector } from '../../src/link/selector';
import { call, type Tab } from '../messaging/call';
import type { Result } from '../messaging/trouble';

/** What a marked place looks like: these colours hold on light and on dark pages. */
const LOOK = '::highlight(pullquote-place) { background-color: #ffd84d; color: #1d1a12; }';

/** Scrolls the tab's page to the places and marks them there. */
export async function mark(tab: Tab, places: readonly TextQuoteSelector[]): Promise<Result> {
  // Without the look the page still scrolls there; what is wrong with the page, `call` says.
  await browser.scripting
    .insertCSS({ target: { tabId: tab.id, allFrames: true }, css: LOOK })
    .catch(() => undefined);
  const answer = await call(tab, 'pullquote', 'show', places);
  return answer.ok ? answer.value : answer;
}
