import { call, type Tab } from '../messaging/call';
import { type Intent, leaveIntent, takeIntent } from '../messaging/intent';
import type { Result } from '../messaging/result';
import { openPopup, showResult } from './button';

/**
 * Shows the quotations of the page or of the selection: in the popup where the browser opens it for us,
 * else in the reader over the page.
 */
export async function showQuotes(tab: Tab, intent: Intent): Promise<void> {
  // Firefox opens the popup within the person's click only: nothing may be awaited before it.
  const [, opened] = await Promise.all([leaveIntent(tab.id, intent), openPopup()]);
  if (opened) return;
  await takeIntent(tab.id);
  const result = await inReader(tab, intent);
  await showResult(tab, result);
}

async function inReader(tab: Tab, intent: Intent): Promise<Result> {
  let selection = intent === 'selection';
  if (intent === 'either') {
    const selected = await call(tab, 'pullquote', 'selected');
    if (!selected.ok) return selected;
    selection = selected.value;
  }
  const answer = await call(tab, 'pullquoteReader', 'open', { panel: 'quotes', selection });
  return answer.ok ? answer.value : answer;
}
