import { call, type Tab } from '../messaging/call';
import { inaccessibleByAddress } from '../messaging/inaccessible';
import { openPopup, showResult } from './button';

/** Opens the reader over the page, or closes it. Where no page of this address can be entered, the popup says why. */
export async function toggleReader(tab: Tab): Promise<void> {
  if (inaccessibleByAddress(tab.url) && (await openPopup())) return;
  const answer = await call(tab, 'pullquoteReader', 'toggle');
  await showResult(tab, answer.ok ? answer.value : answer);
}
