/** How often a page may take the overlay away or cover it before we give in, and how often we look. */
const PATIENCE = 20;
const LOOK_EVERY_MS = 700;

/**
 * Keeps the dialog where it is: puts the host back when the page removes it, and the dialog above what the page
 * opens over it (a dialog, a popover). When the page does not stop, `lost` is called, once. Gives the way to end it.
 */
export function keepOnTop(host: Element, dialog: HTMLDialogElement, lost: () => void): () => void {
  let patience = PATIENCE;
  const end = new AbortController();
  const { signal } = end;

  const raise = () => {
    if (signal.aborted) return;
    if (patience-- <= 0 || !document.documentElement) {
      giveUp();
      return;
    }
    withFocusAndScroll(dialog, () => {
      if (!host.isConnected) document.documentElement.append(host);
      if (dialog.open) dialog.close();
      dialog.showModal();
    });
  };
  const look = () => {
    if (!host.isConnected || !dialog.open || covered(host)) raise();
  };
  const observer = new MutationObserver(() => host.isConnected || raise());
  const watch = () => {
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  const stop = () => {
    end.abort();
    observer.disconnect();
    clearInterval(timer);
  };
  const giveUp = () => {
    stop();
    lost();
  };
  watch();
  // Dialogs and popovers tell when they open; it does not bubble, but it passes the window on its way.
  addEventListener('toggle', event => event.target !== host && look(), { capture: true, signal });
  // The browser itself can close a dialog (a second back gesture); closing to raise it is over by now.
  dialog.addEventListener('close', () => dialog.open || giveUp(), { signal });
  return stop;
}

/** Something of the page lies over the middle of the window. */
function covered(host: Element): boolean {
  const top = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  return top !== null && top !== host;
}

/** Does what loses the focus and the scroll positions in the dialog, and brings both back. */
function withFocusAndScroll(dialog: HTMLDialogElement, act: () => void): void {
  const root = dialog.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : null;
  const scrolled = [...dialog.querySelectorAll('.scrolls')].map(element => ({
    element,
    top: element.scrollTop,
  }));
  act();
  for (const { element, top } of scrolled) element.scrollTop = top;
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}
