/** What the page has no business with while the reader lies over it. None of them needs a listener of ours. */
const ISOLATED = [
  'auxclick',
  'beforeinput',
  'contextmenu',
  'copy',
  'cut',
  'dblclick',
  'dragstart',
  'mousedown',
  'mouseup',
  'paste',
  'pointerdown',
  'pointerup',
  'selectstart',
  'touchcancel',
  'touchend',
  'touchmove',
  'touchstart',
] as const;

const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Keeps what a person does in the reader from the page's listeners, and what the page does with it from the
 * reader. The browser's own doing (scrolling, selecting, copying, the menu) goes on: nothing is prevented.
 * `onKey` is told of each key and says whether it has dealt with it; no element in the reader hears of keys. Gives the
 * way to end it.
 *
 * Only a listener of the page's on `window`, in the capture phase, put there before, hears of it first.
 */
export function isolateEvents(
  host: Element,
  root: ShadowRoot,
  onKey: (event: KeyboardEvent) => boolean,
): () => void {
  const end = new AbortController();
  const { signal } = end;
  const listening = { capture: true, signal };

  // What a script made up operates nothing of ours, and goes where the script sent it.
  const isPersons = (event: Event) => event.isTrusted && event.target === host;
  for (const type of ISOLATED) {
    addEventListener(type, event => isPersons(event) && event.stopImmediatePropagation(), listening);
  }
  for (const type of KEYS) {
    addEventListener(
      type,
      event => {
        if (!event.isTrusted) return;
        event.stopImmediatePropagation();
        if (type === 'keydown' && onKey(event)) event.preventDefault();
      },
      listening,
    );
  }
  addEventListener(
    'wheel',
    event => {
      if (!event.isTrusted) return;
      event.stopImmediatePropagation();
      if (!event.ctrlKey && !scrolls(root, event)) event.preventDefault();
    },
    { ...listening, passive: false },
  );

  const arrived = new WeakSet<Event>();
  root.addEventListener('click', event => arrived.add(event), listening);
  for (const type of ['click', 'input'])
    host.addEventListener(type, event => event.stopPropagation(), { signal });
  addEventListener(
    'click',
    event => {
      if (!isPersons(event)) return;
      setTimeout(() => arrived.has(event) || clickAgain(event, root));
    },
    listening,
  );
  return () => end.abort();
}

/** A click that the page swallowed on its way (focus traps do) is made again where it was meant to go. */
function clickAgain(event: MouseEvent, root: ShadowRoot): void {
  const target =
    event.detail === 0 ? root.activeElement : root.elementFromPoint(event.clientX, event.clientY);
  const native = target?.closest('a, summary, input, label');
  if (!target || (native && !event.defaultPrevented)) return;
  const { ctrlKey, shiftKey, altKey, metaKey, detail } = event;
  target.dispatchEvent(
    new MouseEvent('click', { ctrlKey, shiftKey, altKey, metaKey, detail, bubbles: true, cancelable: true }),
  );
}

/** Whether something under the pointer still scrolls the way the wheel turns; else the page behind would. */
function scrolls(root: ShadowRoot, wheel: WheelEvent): boolean {
  const sideways = Math.abs(wheel.deltaX) > Math.abs(wheel.deltaY) || wheel.shiftKey;
  const forward = (sideways ? wheel.deltaX || wheel.deltaY : wheel.deltaY) > 0;
  let element = root.elementFromPoint(wheel.clientX, wheel.clientY);
  for (; element; element = element.parentElement) {
    const style = getComputedStyle(element);
    const overflow = sideways ? style.overflowX : style.overflowY;
    if (overflow !== 'auto' && overflow !== 'scroll') continue;
    const at = sideways ? Math.abs(element.scrollLeft) : element.scrollTop;
    const room = sideways
      ? element.scrollWidth - element.clientWidth
      : element.scrollHeight - element.clientHeight;
    const rtl = sideways && style.direction === 'rtl';
    if (forward !== rtl ? at < room - 1 : at > 0) return true;
  }
  return false;
}
