import { describe, expect, test } from 'vitest';
import { inaccessibleByAddress, whyInaccessible } from '../../extension/messaging/inaccessible';

describe('why a page does not let us in', () => {
  test.each([
    ['about:config', 'Missing host permission for the tab', 'browser-page'],
    ['chrome://settings/', 'Cannot access a chrome:// URL', 'browser-page'],
    ['edge://flags', 'Cannot access a edge:// URL', 'browser-page'],
    ['view-source:https://a.example/', 'Cannot access contents of url "view-source:…"', 'browser-page'],
    ['devtools://devtools/bundled/x.html', '', 'browser-page'],
    ['chrome-extension://abc/page.html', 'Cannot access contents of url', 'extension-page'],
    ['moz-extension://abc/page.html', 'Missing host permission for the tab', 'extension-page'],
    [
      'https://chromewebstore.google.com/detail/x',
      'The extensions gallery cannot be scripted.',
      'store-page',
    ],
    ['https://chrome.google.com/webstore/detail/x', '', 'store-page'],
    ['https://microsoftedge.microsoft.com/addons/x', '', 'store-page'],
    ['https://addons.mozilla.org/en-US/firefox/', 'Missing host permission for the tab', 'store-page'],
    ['https://a.example/report.pdf', 'Missing host permission for the tab', 'pdf'],
    ['file:///home/a/report.PDF', 'Missing host permission for the tab', 'pdf'],
    ['file:///home/a/page.html', 'Cannot access contents of url "file:///home/a/page.html".', 'file-access'],
    ['https://a.example/', 'Frame with ID 0 is showing error page', 'error-page'],
    ['https://a.example/', 'No tab with id: 12', 'page-went-away'],
    ['https://a.example/report.pdf', 'The tab was closed.', 'page-went-away'],
    ['https://a.example/', 'Frame with ID 0 was removed.', 'page-went-away'],
    ['https://accounts.firefox.com/', 'Missing host permission for the tab', 'no-access'],
    [undefined, 'Cannot access a chrome:// URL', 'browser-page'],
    [undefined, 'The extensions gallery cannot be scripted.', 'store-page'],
    [undefined, 'Missing host permission for the tab', 'no-access'],
    ['', 'Something no one has heard of', 'no-access'],
    ['not an address', '', 'no-access'],
  ])('%s: %s', (address, message, why) => {
    expect(whyInaccessible(address, message)).toBe(why);
  });

  test('an address alone closes no page that could be read', () => {
    for (const address of [
      'https://a.example/wiki/File:Report.pdf',
      'http://127.0.0.1:8000/',
      'file:///home/a/page.html',
      'https://google.com/webstore',
      'https://addons.mozilla.org.example/',
      undefined,
      '',
    ]) {
      expect(inaccessibleByAddress(address), address).toBeNull();
    }
  });
});
