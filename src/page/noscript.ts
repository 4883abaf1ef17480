import { unwrap } from '../html/move';

const LETTERS = 1000;

/**
 * Opens a `<noscript>` that holds most of a page's text. Where scripts are off, markup that begins an element inside
 * one and ends it outside puts the whole page into it.
 */
export function openNoscripts(document: Document): void {
  // Opening one changes nothing in how many letters there are, so they are counted once.
  let whole = -1;
  for (const noscript of document.querySelectorAll('body noscript')) {
    if (noscript.firstElementChild === null) continue;
    const letters = textLength(noscript);
    if (letters <= LETTERS) continue;
    if (whole < 0) whole = textLength(document.documentElement);
    if (letters * 2 > whole) unwrap(noscript);
  }
}

function textLength(element: Element): number {
  let length = (element.textContent ?? '').length;
  for (const script of element.querySelectorAll('script')) length -= (script.textContent ?? '').length;
  return length;
}
