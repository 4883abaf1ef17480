import type { Runtime } from 'webextension-polyfill';
import { bringLanguages } from '../messaging/call';

/**
 * Injects the words of some languages into the tab that asks for them. It has `activeTab`: without that nothing of ours
 * would be in its page to ask.
 */
export async function bringToSender({ tab }: Runtime.MessageSender, codes: readonly string[]): Promise<void> {
  if (tab?.id !== undefined) await bringLanguages({ id: tab.id }, codes);
}
