import puppeteer, { type Browser, type CDPSession, type Page, type Protocol } from 'puppeteer-core';
import { locate } from '../setup.mjs';
import { type Driver, type Json, type Launch, until } from './driver.ts';
import { click, key, type Point, windows } from './xvfb.ts';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-lcd-text',
  '--window-size=1200,860',
  '--window-position=0,0',
];

/** Runs in the extension's worker. */
const BADGE = `chrome.tabs.query({ active: true, lastFocusedWindow: true })
  .then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`;

/** Chromium also hands out the popup's page, for pictures of it. */
export interface ChromiumDriver extends Driver {
  popup(): Promise<Page>;
}

/** Starts Chromium with the extension loaded. Throws where there is none; `scripts/setup.mjs` says how to get one. */
export async function startChromium(launch: Launch): Promise<ChromiumDriver> {
  const executablePath = locate('chromium');
  if (!executablePath) throw new Error('Chromium is missing: node scripts/setup.mjs chromium');
  const browser = await puppeteer.launch({
    executablePath,
    headless: launch.display === undefined && !launch.window,
    pipe: true,
    enableExtensions: [launch.extension],
    // A headless screen is 800 wide and 600 high unless told; a popup would not fit on it.
    args: [...ARGS, `--screen-info={3200x2400 devicePixelRatio=${launch.scale ?? 1}}`],
    defaultViewport: null,
    ...(launch.profile === undefined ? {} : { userDataDir: launch.profile }),
    env: { ...process.env, ...(launch.display === undefined ? {} : { DISPLAY: launch.display }) },
  });
  const [page = await browser.newPage()] = await browser.pages();
  return drive(browser, page, launch.display ?? null);
}

async function drive(browser: Browser, page: Page, display: string | null): Promise<ChromiumDriver> {
  const extension = await until('the extension to be loaded', async () => {
    return [...(await browser.extensions()).values()].find(each => each.name === 'Pullquote') ?? null;
  });
  // A key that comes before the worker listens for the first time is lost.
  await until("the extension's worker to listen", async () => {
    const [worker] = await extension.workers();
    return (await worker?.evaluate('chrome.commands.onCommand.hasListeners()')) === true;
  });
  const session = await page.createCDPSession();
  const home = `chrome-extension://${extension.id}/`;
  const popupTarget = () => browser.targets().find(target => target.url().startsWith(`${home}popup.html`));
  const popup = () => until('the popup to open', async () => (await popupTarget()?.asPage()) ?? null);
  return {
    name: 'chromium',
    page,
    home,
    open: async url => {
      await page.goto(url);
      await page.bringToFront();
    },
    clickToolbar: () => page.triggerExtensionAction(extension),
    badge: async () => {
      const [worker] = await extension.workers();
      return String(await worker?.evaluate(BADGE));
    },
    isPopupOpen: async () => popupTarget() !== undefined,
    closePopup: async () => {
      await popupTarget()
        ?.asPage()
        .then(popup => popup.close());
      await until('the popup to close', async () => popupTarget() === undefined);
    },
    inPopup: async (ask, ...args) => {
      const source = `(${ask})(document, ...${JSON.stringify(args)})`;
      return (await (await popup()).evaluate(source)) as ReturnType<typeof ask>;
    },
    popup,
    isReaderOpen: async () => (await readerRoot(session)) !== null,
    inReader: async (ask, ...args) => {
      const root = await until('the reader to open', () => readerRoot(session));
      return callOn(session, root, ask, args);
    },
    watchInjections: async () => {
      const files: string[] = [];
      session.on('Debugger.scriptParsed', ({ url }) => {
        if (url.startsWith(home)) files.push(url.slice(home.length));
      });
      await session.send('Debugger.enable');
      files.length = 0;
      return async () => files;
    },
    sleep: async () => {
      for (const worker of await extension.workers()) await worker.close();
    },
    uninstall: () => browser.uninstallExtension(extension.id),
    chooseFromMenu: async (selector, entry) => {
      if (!display) throw new Error('A headless browser shows no menus.');
      const point = await page.evaluate(onScreen, selector);
      // A click on a page that is not drawn yet is lost.
      await page.evaluate(drawn);
      const before = await windows(display);
      await until('the context menu to open', async () => {
        await click(display, point, 3);
        return opened(display, before);
      });
      await key(display, ...entry.slice(0, 1).toLowerCase(), 'Return');
    },
    press: async keys => {
      if (!display) throw new Error('A headless browser has no keyboard.');
      await key(display, keys);
    },
    close: () => browser.close(),
  };
}

/** Resolves once what the page looks like now has been drawn. */
function drawn(): Promise<void> {
  return new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/** Whether a window opens within five seconds: one that takes longer comes of no click, as far as a person can tell. */
async function opened(display: string, before: ReadonlySet<string>): Promise<boolean> {
  return until(
    'a window to open',
    async () => [...(await windows(display))].some(each => !before.has(each)),
    5,
  );
}

function onScreen(selector: string): Point {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  return {
    x: window.screenX + box.x + Math.min(40, box.width / 2),
    y: window.screenY + window.outerHeight - window.innerHeight + box.y + Math.min(12, box.height / 2),
  };
}

/** The closed shadow root of ours: the page's scripts cannot see it, the debugger can. */
async function readerRoot(session: CDPSession): Promise<Protocol.DOM.BackendNodeId | null> {
  // No deeper than it may stand: a page that nests a thousand elements would break the answer, or take minutes.
  const { root } = await session.send('DOM.getDocument', { depth: 3, pierce: true });
  const top = root.children?.find(node => node.nodeType === 1);
  for (const host of [
    ...(top?.children ?? []),
    ...(top?.children?.flatMap(node => node.children ?? []) ?? []),
  ]) {
    const shadow = host.shadowRoots?.find(each => each.shadowRootType === 'closed');
    if (shadow) return shadow.backendNodeId;
  }
  return null;
}

async function callOn<T extends Json, A extends readonly Json[]>(
  session: CDPSession,
  backendNodeId: Protocol.DOM.BackendNodeId,
  ask: (root: ShadowRoot, ...args: A) => T,
  args: A,
): Promise<T> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
    functionDeclaration: `function (...args) { return (${ask})(this, ...args); }`,
    arguments: args.map(value => ({ value })),
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}
