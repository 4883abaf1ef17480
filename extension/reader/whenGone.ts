/** How often we look whether the extension is still there, in milliseconds. */
const LOOK_EVERY = 1000;

/**
 * Calls `gone` when what lies behind the reader is another article: the person goes back or forth in a page that is one
 * program. A page that only changes the fragment of its address stays what it is. Gives the way to end it.
 */
export function whenPageIsGone(gone: () => void): () => void {
  const end = new AbortController();
  const { signal } = end;
  const address = withoutFragment();
  addEventListener('popstate', event => event.isTrusted && withoutFragment() !== address && gone(), {
    signal,
  });
  // `popstate` comes for a fragment that a script sets, too. Browsers before 2026 may lack the other event.
  const traversed = ({ navigationType }: NavigationCurrentEntryChangeEvent) =>
    navigationType === 'traverse' && gone();
  globalThis.navigation?.addEventListener('currententrychange', traversed, { signal });
  return () => end.abort();
}

/**
 * Calls `gone` when the extension was removed, updated or loaded anew under the page: its reader can neither say nor
 * store anything any more. Gives the way to end it.
 */
export function whenExtensionIsGone(isThere: () => boolean, gone: () => void): () => void {
  const timer = setInterval(() => isThere() || gone(), LOOK_EVERY);
  return () => clearInterval(timer);
}

function withoutFragment(): string {
  return location.href.replace(/#.*/s, '');
}
