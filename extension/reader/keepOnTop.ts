import { rateLimit } from './rateLimit';

/**
 * How often a page may take the overlay away or cover it before we give in: at once, and in a second. One that opens a
 * dialog ten times a second does not get its way; one that answers each of our steps with one of its own would freeze.
 */
const AT_ONCE = 20;
const PER_SECOND = 12;

/** How often we look, in milliseconds. */
const LOOK_EVERY = 700;

/**
 * Keeps the dialog where it is: puts the host back when the page removes or moves it, and the dialog above what the page
 * opens over it (a dialog, a popover). `mend` has the dialog drawn, and says whether it is. When the page does not stop,
 * or is written anew, `lost` is called, once. Gives the way to end it.
 */
export function keepOnTop(
  host: Element,
  dialog: HTMLDialogElement,
  mend: () => boolean,
  lost: () => void,
): () => void {
  const may = rateLimit(AT_ONCE, PER_SECOND);
  const end = new AbortController();
  const { signal } = end;
  const hears = listensStill(dialog, signal);

  const raise = () => {
    if (signal.aborted) return;
    if (!may() || !document.documentElement || !hears()) {
      giveUp();
      return;
    }
    withFocusAndScroll(dialog, () => {
      if (!isInPlace(host)) document.documentElement.append(host);
      if (dialog.open) dialog.close();
      dialog.showModal();
      mend();
    });
    watch();
  };
  const look = () => {
    if (!isInPlace(host) || !dialog.matches(':modal') || isCovered(host) || !mend()) raise();
  };
  const observer = new MutationObserver(() => isInPlace(host) || raise());
  const watch = () => {
    observer.disconnect();
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
  };
  const timer = setInterval(look, LOOK_EVERY);
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
  const opened = (event: Event) => event.isTrusted && event.target !== host && look();
  addEventListener('toggle', opened, { capture: true, signal });
  // The browser itself can close a dialog (a second back gesture); closing to raise it is over by now.
  dialog.addEventListener('close', () => dialog.open || giveUp(), { signal });
  return stop;
}

function isInPlace(host: Element): boolean {
  return host.parentNode === document.documentElement;
}

/** Something of the page lies over the middle of the window. */
function isCovered(host: Element): boolean {
  const top = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  return top !== null && top !== host;
}

/**
 * Whether listeners are still called: `document.open` takes all of them off, in our shadow root too, and then the reader
 * would lie there deaf. The event stays within the shadow root.
 */
function listensStill(dialog: HTMLDialogElement, signal: AbortSignal): () => boolean {
  let received = false;
  dialog.addEventListener('listening', () => (received = true), { signal });
  return () => {
    received = false;
    dialog.dispatchEvent(new Event('listening'));
    return received;
  };
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
