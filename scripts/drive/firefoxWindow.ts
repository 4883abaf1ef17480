import type { Browser } from 'puppeteer-core';
import type { Json } from './driver.ts';

/*
 * Code that runs in Firefox's own window, where the toolbar, the menus and the popup are. It is text here
 * because its names exist only over there. https://firefox-source-docs.mozilla.org/remote/
 */

/** The popup's browser element, or null. */
export const POPUP = `document.querySelector('browser.webextension-popup-browser')`;

/** The selected tab's browser element. */
export const TAB = `gBrowser.selectedBrowser`;

const EXTENSION = `id => ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
  .ExtensionParent.GlobalManager.extensionMap.get(id)`;

/** Where an extension's own files are served, by its id. */
export const homeOf = (id: string) => `return (${EXTENSION})(${JSON.stringify(id)}).baseURL`;

/** Whether the background page of an extension runs: a key that comes before is lost. */
export const isListening = (id: string) =>
  `return (${EXTENSION})(${JSON.stringify(id)})?.backgroundState === 'running'`;

/** Stops the background page of an extension until something wakes it. */
export const putToSleep = (id: string) =>
  `await (${EXTENSION})(${JSON.stringify(id)}).terminateBackground(); return null;`;

/** The click on the toolbar button; unlike `openPopup` it grants activeTab. */
export const clickAction = (id: string) => `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = (${EXTENSION})(${JSON.stringify(id)});
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  return null;`;

/** The sign on the toolbar button of the selected tab. */
export const badge = (id: string) => `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { action } = ExtensionParent.apiManager.global.browserActionFor((${EXTENSION})(${JSON.stringify(id)}));
  return action.getProperty(gBrowser.selectedTab, 'badgeText') ?? '';`;

/** From now on notes which files an extension injects into tabs, where `injections` finds them. */
export const watchInjections = (id: string) => `
  window.pullquoteInjections = [];
  const wrapper = (${EXTENSION})(${JSON.stringify(id)}).tabManager.getWrapper(gBrowser.selectedTab);
  let kind = Object.getPrototypeOf(wrapper);
  while (!Object.hasOwn(kind, 'queryContent')) kind = Object.getPrototypeOf(kind);
  const { queryContent } = kind;
  kind.queryContent = function (message, options) {
    for (const { file } of options.jsExecuteScriptSources ?? []) if (file) window.pullquoteInjections.push(file);
    return queryContent.call(this, message, options);
  };
  return null;`;

/** The addresses of the files that were injected since. */
export const injections = `return window.pullquoteInjections`;

/** Whether an entry of the open context menu is the chosen one, by its label; null while there is none. */
export const isChosen = (label: string) => `
  const menu = document.getElementById('contentAreaContextMenu');
  if (menu.state !== 'open') return null;
  const entry = [...menu.querySelectorAll('menuitem')].find(each => each.label === ${JSON.stringify(label)});
  return entry?.hasAttribute('_moz-menuactive') ?? null;`;

/** Goes to one of the browser's own pages, as the address bar does; says whether it is there. */
export const openHere = (url: string) => `
  const browser = gBrowser.selectedBrowser;
  if (browser.currentURI.spec === ${JSON.stringify(url)}) return !gBrowser.selectedTab.hasAttribute('busy');
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  browser.fixupAndLoadURIString(${JSON.stringify(url)}, { triggeringPrincipal });
  return false;`;

/**
 * Runs an expression in the window of a browser element, in its own process, and gives its value;
 * null where the element is away or does not answer in two seconds.
 */
export const askFrame = (element: string, expression: string) => `
  const messages = ${element}?.messageManager;
  if (!messages) return null;
  const name = 'pullquote:' + Math.random();
  const script = \`(async () => { try {
    const { document, NodeFilter } = content;
    const getComputedStyle = element => content.getComputedStyle(element);
    return { value: await (\${${JSON.stringify(expression)}}) };
  } catch (error) { return { error: String(error) }; } })()
    .then(answer => sendAsyncMessage('\${name}', JSON.stringify(answer)));\`;
  const answer = await new Promise(resolve => {
    messages.addMessageListener(name, ({ data }) => resolve(JSON.parse(data)));
    setTimeout(resolve, 2000, { value: null });
    messages.loadFrameScript('data:,' + encodeURIComponent(script), false);
  });
  if (answer.error) throw new Error(answer.error);
  return answer.value ?? null;`;

/** Finds the reader's closed shadow root in a document, or gives null. */
export const READER_ROOT = `page => [...page.documentElement.children, ...(page.body?.children ?? [])]
  .map(each => each.openOrClosedShadowRoot)
  .find(root => root?.mode === 'closed') ?? null`;

interface Connection {
  send(method: string, params: object): Promise<unknown>;
}

function connectionOf(browser: Browser): Connection {
  const connection: unknown = Reflect.get(browser, 'connection');
  if (typeof connection !== 'object' || connection === null || !('send' in connection)) {
    throw new Error('puppeteer has no WebDriver BiDi connection to Firefox');
  }
  return connection as Connection;
}

/** A command of WebDriver BiDi, answered with its result. https://w3c.github.io/webdriver-bidi/ */
export async function send(browser: Browser, method: string, params: object): Promise<unknown> {
  const answer = await connectionOf(browser).send(method, params);
  return (answer as { result: unknown }).result;
}

/** The context of the browser's window, for `inWindow`. */
export async function browserWindow(browser: Browser): Promise<string> {
  const tree = await send(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree as { contexts: readonly { context: string; url: string }[] };
  const found = contexts.find(each => each.url.endsWith('browser.xhtml'));
  if (!found) throw new Error('Firefox shows no browser window');
  return found.context;
}

/** Runs the body of an async function in Firefox's own window and gives what it returns. */
export async function inWindow<T extends Json>(browser: Browser, context: string, body: string): Promise<T> {
  const answer = await send(browser, 'script.evaluate', {
    expression: `(async () => JSON.stringify((await (async () => { ${body} })()) ?? null))()`,
    target: { context },
    awaitPromise: true,
  });
  const { result, exceptionDetails } = answer as {
    result?: { value: string };
    exceptionDetails?: { text: string };
  };
  if (!result) throw new Error(`In Firefox's window: ${exceptionDetails?.text}`);
  return JSON.parse(result.value) as T;
}
