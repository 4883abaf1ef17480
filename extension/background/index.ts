import browser, { type Runtime } from 'webextension-polyfill';
import type { Tab } from '../messaging/call';
import { isPageScript, wantedLanguages } from '../messaging/wants';
import { bringToSender } from './languages';
import { intentOf, makeMenus } from './menus';
import { showQuotes } from './quotes';
import { toggleReader } from './reader';

// The worker may die at any moment and wakes for one event: listeners stand at the top, nothing is remembered.

browser.runtime.onInstalled.addListener(() => makeMenus());
browser.runtime.onStartup.addListener(() => makeMenus());

// Firefox for Android has neither menus nor shortcuts.
browser.contextMenus?.onClicked.addListener((info, tab) => {
  const intent = intentOf(info.menuItemId);
  const asked = known(tab);
  if (intent && asked) void showQuotes(asked, intent);
});

browser.commands?.onCommand.addListener((command, tab) => {
  const asked = known(tab);
  if (!asked) return;
  if (command === 'open-reader') void toggleReader(asked);
  if (command === 'extract-quotes') void showQuotes(asked, 'either');
});

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  const codes = isPageScript(sender, browser.runtime.id) ? wantedLanguages(message) : null;
  return codes ? bringToSender(sender, codes) : undefined;
});

function known(tab: { id?: number | undefined; url?: string | undefined } | undefined): Tab | null {
  return tab?.id === undefined || tab.id < 0 ? null : { id: tab.id, url: tab.url };
}
