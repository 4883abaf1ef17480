import { call, type Tab } from '../messaging/call';
import { closedByAddress } from '../messaging/inaccessible';
import { openPopup, tell } from './button';

/** Opens the reader over the page, or closes it. Where the page is closed to us, the popup says why. */
export async function toggleReader(tab: Tab): Promise<void> {
  if (closedByAddress(tab.url) && (await openPopup())) return;
  const answer = await call(tab, 'pullquoteReader', 'toggle');
  await tell(tab, answer.ok ? answer.value : answer);
}
