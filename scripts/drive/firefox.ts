import puppeteer, { type Browser } from 'puppeteer-core';
import { locate } from '../setup.mjs';
import { type Driver, type Json, type Launch, until } from './driver.ts';
import {
  askFrame,
  badge,
  browserWindow,
  clickAction,
  homeOf,
  injections,
  inWindow,
  isChosen,
  isListening,
  openHere,
  POPUP,
  putToSleep,
  READER_ROOT,
  send,
  TAB,
  watchInjections,
} from './firefoxWindow.ts';
import { click, key, type Point } from './xvfb.ts';

const PREFERENCES = {
  // ESR lets an unsigned extension in for good, as the store's signature would.
  'xpinstall.signatures.required': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'termsofuse.bypassNotification': true,
};

/**
 * Starts Firefox and installs the extension, from a folder until it closes, from a zip for good.
 * Throws where there is no Firefox; `scripts/setup.mjs` says how to get one.
 */
export async function startFirefox(launch: Launch): Promise<Driver> {
  const executablePath = locate('firefox');
  if (!executablePath) throw new Error('Firefox is missing: node scripts/setup.mjs firefox');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: launch.display === undefined && !launch.window,
    args: ['--remote-allow-system-access', '--width=1200', '--height=860'],
    defaultViewport: null,
    extraPrefsFirefox: PREFERENCES,
    ...(launch.profile === undefined ? {} : { userDataDir: launch.profile }),
    env: { ...process.env, ...(launch.display === undefined ? {} : { DISPLAY: launch.display }) },
  });
  const zipped = launch.extension.endsWith('.zip');
  const installed = await send(browser, 'webExtension.install', {
    extensionData: { type: zipped ? 'archivePath' : 'path', path: launch.extension },
    ...(zipped ? { 'moz:permanent': true } : {}),
  });
  const { extension } = installed as { extension: string };
  return drive(browser, extension, launch.display ?? null);
}

async function drive(browser: Browser, id: string, display: string | null): Promise<Driver> {
  const [page = await browser.newPage()] = await browser.pages();
  const window = await browserWindow(browser);
  await until("the extension's background page to listen", () =>
    inWindow<boolean>(browser, window, isListening(id)),
  );
  const home = await inWindow<string>(browser, window, homeOf(id));
  const ask = <T extends Json>(element: string, expression: string): Promise<T | null> =>
    inWindow<T | null>(browser, window, askFrame(element, expression));
  return {
    name: 'firefox',
    page,
    home,
    open: async url => {
      if (/^https?:/.test(url)) await page.goto(url);
      else await until(`${url} to load`, () => inWindow<boolean>(browser, window, openHere(url)));
      await page.bringToFront();
    },
    clickToolbar: async () => {
      await inWindow(browser, window, clickAction(id));
    },
    badge: () => inWindow<string>(browser, window, badge(id)),
    isPopupOpen: () => inWindow<boolean>(browser, window, `return ${POPUP} !== null`),
    closePopup: async () => {
      await inWindow(browser, window, `${POPUP}?.closest('panel')?.hidePopup()`);
      await until('the popup to close', () => inWindow<boolean>(browser, window, `return ${POPUP} === null`));
    },
    inPopup: async (question, ...args) => {
      const expression = `[(${question})(document, ...${JSON.stringify(args)})]`;
      const [answer] = await until('the popup to open', () => ask<[never]>(POPUP, expression));
      return answer;
    },
    isReaderOpen: async () => (await ask(TAB, `(${READER_ROOT})(document) !== null`)) === true,
    inReader: async (question, ...args) => {
      const answered = `root && [(${question})(root, ...${JSON.stringify(args)})]`;
      const expression = `(root => ${answered})((${READER_ROOT})(document))`;
      const [answer] = await until('the reader to open', () => ask<[never]>(TAB, expression));
      return answer;
    },
    watchInjections: async () => {
      await inWindow(browser, window, watchInjections(id));
      return async () => {
        const files = await inWindow<readonly string[]>(browser, window, injections);
        return files.map(url => url.slice(home.length));
      };
    },
    sleep: async () => {
      await inWindow(browser, window, putToSleep(id));
    },
    uninstall: () => browser.uninstallExtension(id),
    chooseFromMenu: async (selector, entry) => {
      if (!display) throw new Error('A headless browser shows no menus.');
      await click(display, await page.evaluate(onScreen, selector), 3);
      // The mouse would close the menu: no window manager is there to keep the focus.
      await until(`the entry "${entry}" of the context menu`, async () => {
        const chosen = await inWindow<boolean | null>(browser, window, isChosen(entry));
        if (chosen === false) await key(display, 'Up');
        return chosen;
      });
      await key(display, 'Return');
    },
    press: async keys => {
      if (!display) throw new Error('A headless browser has no keyboard.');
      // After an address was opened the address bar has the focus, and would eat Escape.
      await inWindow(browser, window, `${TAB}.focus()`);
      await key(display, keys);
    },
    close: () => browser.close(),
  };
}

function onScreen(selector: string): Point {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  const { mozInnerScreenX = 0, mozInnerScreenY = 0 } = window as unknown as Record<string, number>;
  return {
    x: mozInnerScreenX + box.x + Math.min(40, box.width / 2),
    y: mozInnerScreenY + box.y + Math.min(12, box.height / 2),
  };
}
