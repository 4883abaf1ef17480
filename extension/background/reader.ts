import { closedByAddress } from '../messaging/closed';
import { call, type Tab } from '../messaging/page';
import { openPopup, tell } from './tell';

/** Opens the reader over the page, or closes it. Where the page is closed to us, the popup says why. */
export async function toggleReader(tab: Tab): Promise<void> {
  if (closedByAddress(tab.url) && (await openPopup())) return;
  const answer = await call(tab, 'pullquoteReader', 'toggle');
  await tell(tab, answer.ok ? answer.value : answer);
}
