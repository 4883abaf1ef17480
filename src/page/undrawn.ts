import { elementsWith } from '../html/elements';

const UNDRAWN = [...elementsWith('code', 'field')].join(', ');

/** Takes out of the private document what a browser never draws, so that `textContent` is what is read. */
export function dropUndrawn(document: Document): void {
  for (const element of document.querySelectorAll(UNDRAWN)) {
    // Formula sources are scripts that never run; `compose` reads them.
    if (!element.getAttribute('type')?.startsWith('math/')) element.remove();
  }
}
