import type { Inaccessible } from './trouble';

/**
 * Why a page could not be entered, from its address (where the browser tells it) and the browser's own words.
 * The address speaks first: both browsers answer "Cannot access" for causes that a person must tell apart.
 */
export function whyInaccessible(address: string | undefined, message: string): Inaccessible {
  const said = messages.find(([pattern]) => pattern.test(message))?.[1];
  if (said === 'page-went-away' || said === 'error-page') return said;
  return inaccessibleByAddress(address) ?? byFile(address) ?? said ?? 'no-access';
}

/** Why no page at such an address can ever be entered; null where the address does not say. */
export function inaccessibleByAddress(address: string | undefined): Inaccessible | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (stores.some(store => store(url))) return 'store-page';
  if (/^(https?|file):$/.test(url.protocol)) return null;
  return /^(chrome|moz|safari-web)-extension:$/.test(url.protocol) ? 'extension-page' : 'browser-page';
}

/** What the address of a page that did not let us in tells of it. */
function byFile(address: string | undefined): Inaccessible | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (/\.pdf$/i.test(url.pathname)) return 'pdf';
  return url.protocol === 'file:' ? 'file-access' : null;
}

/** Pages where browsers let no extension in: https://developer.chrome.com/docs/webstore, extensions.webextensions.restrictedDomains. */
const stores: readonly ((url: URL) => boolean)[] = [
  url => url.hostname === 'chromewebstore.google.com',
  url => url.hostname === 'chrome.google.com' && url.pathname.startsWith('/webstore'),
  url => url.hostname === 'microsoftedge.microsoft.com' && url.pathname.startsWith('/addons'),
  url => /^(discovery\.)?addons(-dev)?\.(mozilla|allizom)\.org$/.test(url.hostname),
];

const messages: readonly (readonly [RegExp, Inaccessible])[] = [
  [/extensions gallery cannot be scripted/i, 'store-page'],
  [/showing error page/i, 'error-page'],
  [
    /no tab with id|invalid tab id|tab was closed|frame .*(removed|not found)|no frame with id|document .* unloaded|(moved|navigated) away|message manager disconnected|context.*(destroyed|unloaded)|actor .*destroyed/i,
    'page-went-away',
  ],
  [/cannot access (a )?(chrome|edge|about|brave|opera|vivaldi|devtools)(-[a-z]+)?:/i, 'browser-page'],
  [/cannot access contents of (the )?(url|page).{0,4}"?file:/i, 'file-access'],
];
