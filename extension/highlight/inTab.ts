import type { TextQuoteSelector } from '../../src/link/selector';
import { call, type Tab } from '../messaging/call';
import type { Result } from '../messaging/result';

/** Scrolls the tab's page to the places and highlights them there. Never throws. */
export async function highlightInTab(tab: Tab, places: readonly TextQuoteSelector[]): Promise<Result> {
  const answer = await call(tab, 'pullquote', 'highlight', places);
  return answer.ok ? answer.value : answer;
}
