import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { until } from '../../scripts/drive/driver.ts';
import { browserWindow, inWindow, send } from '../../scripts/drive/firefoxWindow.ts';
import { locate } from '../../scripts/setup.mjs';

const SENTENCE =
  'The boat to Vell left two hours late on Monday, and nobody on the pier was told why it stayed.';

const PAGE = `<!doctype html><html lang="en"><title>The boat is late</title><article><h1>The boat is late</h1>
<img src="/picture" width="400" height="300" alt="The boat">${`<p>${SENTENCE}</p>`.repeat(8)}</article></html>`;

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"/>';

/** The cookies that came with requests, by their paths; `/ordinary` leaves one. */
const cookies: { readonly path: string; readonly cookie: string }[] = [];

const server = createServer(({ url = '/', headers }, response) => {
  cookies.push({ path: url, cookie: headers.cookie ?? '' });
  const type = url === '/picture' ? 'image/svg+xml' : 'text/html';
  const kept = url === '/ordinary' ? { 'set-cookie': 'who=ordinary' } : {};
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...kept });
  response.end(url === '/picture' ? PICTURE : PAGE);
});
let home = '';

beforeAll(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  home = `http://127.0.0.1:${port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('the popup of a private window of Chromium is private: its pictures know no cookie of the ordinary one', async () => {
  const browser = await puppeteer.launch({
    executablePath: locate('chromium') ?? '',
    headless: true,
    pipe: true,
    enableExtensions: true,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--screen-info={3200x2400}'],
    defaultViewport: null,
  });
  try {
    const session = await browser.target().createCDPSession();
    // The protocol has it; the types of puppeteer do not name it yet.
    const load = { path: join(inject('dist'), 'chrome'), enableInIncognito: true };
    const { id } = await session.send('Extensions.loadUnpacked', load);
    const [ordinary] = await browser.pages();
    await ordinary?.goto(`${home}/ordinary`);
    const background = await browser.waitForTarget(target => target.url().endsWith(`${id}/background.js`));
    const worker = await background.worker();
    await worker?.evaluate(
      url => Reflect.get(globalThis, 'chrome').windows.create({ incognito: true, url }),
      `${home}/private`,
    );
    const opened = await browser.waitForTarget(target => target.url() === `${home}/private`);
    const page = await opened.asPage();
    await until('the page to be there', () => page.evaluate(() => document.readyState === 'complete'));
    cookies.length = 0;
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error('The extension is not there.');
    await page.triggerExtensionAction(extension);
    const popup = await (await browser.waitForTarget(target => target.url().endsWith('popup.html'))).asPage();
    await until('the picture in the popup', () =>
      popup.evaluate(
        () => (document.querySelector<HTMLImageElement>('main.reading img')?.naturalWidth ?? 0) > 0,
      ),
    );
    expect(await popup.evaluate(() => document.body.innerText)).toContain(SENTENCE);
    expect(cookies.filter(({ path }) => path === '/picture')).toEqual([{ path: '/picture', cookie: '' }]);
    const kept = await popup.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.get(null));
    expect(kept).toEqual({});
  } finally {
    await browser.close();
  }
});

/**
 * In Firefox's own window: lets an extension into private windows, opens one at an address, clicks the toolbar button
 * there, and gives the id of the private session that the popup is in, once its picture is drawn.
 */
const inPrivateWindow = (id: string, url: string) => `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const until = async ask => {
    for (;;) {
      const answer = await ask();
      if (answer) return answer;
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  };
  await ExtensionPermissions.add('${id}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  const addon = await AddonManager.getAddonByID('${id}');
  await addon.disable();
  await addon.enable();
  const extension = await until(() => {
    const found = ExtensionParent.GlobalManager.extensionMap.get('${id}');
    return found?.backgroundState === 'running' && found;
  });
  const privately = OpenBrowserWindow({ private: true });
  await until(() => privately.gBrowserInit?.delayedStartupFinished);
  const { selectedBrowser, selectedTab } = privately.gBrowser;
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  selectedBrowser.fixupAndLoadURIString('${url}', { triggeringPrincipal });
  await until(() => selectedBrowser.currentURI.spec === '${url}' && !selectedTab.hasAttribute('busy'));
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(privately);
  const ask = expression => new Promise(resolve => {
    const name = 'asked' + Math.random();
    // Another element holds the popup once it is drawn.
    const messages = privately.document.querySelector('browser.webextension-popup-browser')?.messageManager;
    setTimeout(resolve, 1000);
    messages?.addMessageListener(name, ({ data }) => resolve(data));
    const script = 'sendAsyncMessage("' + name + '", ' + expression + ')';
    messages?.loadFrameScript('data:,' + encodeURIComponent(script), false);
  });
  await until(() => ask('content.document.querySelector("main.reading img")?.naturalWidth > 0'));
  return ask('content.document.nodePrincipal.privateBrowsingId');`;

test('so is that of Firefox', async () => {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: locate('firefox') ?? '',
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'xpinstall.signatures.required': false },
  });
  try {
    const path = join(inject('dist'), 'firefox');
    const installed = await send(browser, 'webExtension.install', { extensionData: { type: 'path', path } });
    const [page = await browser.newPage()] = await browser.pages();
    await page.goto(`${home}/ordinary`);
    cookies.length = 0;
    const body = inPrivateWindow((installed as { extension: string }).extension, `${home}/private`);
    expect(await inWindow<number>(browser, await browserWindow(browser), body)).toBe(1);
    const pictures = cookies.filter(({ path }) => path === '/picture');
    // The page's own, and the popup's.
    expect(pictures.map(({ cookie }) => cookie)).toEqual(['', '']);
  } finally {
    await browser.close();
  }
});
