const LETTERS = 1000;

/**
 * Opens a `<noscript>` that holds most of a page's text. Where scripts are off, markup that begins an element inside
 * one and ends it outside puts the whole page into it.
 */
export function openNoscripts(document: Document): void {
  for (const noscript of document.querySelectorAll('body noscript')) {
    if (noscript.firstElementChild === null) continue;
    const letters = textLength(noscript);
    if (letters > LETTERS && letters * 2 > textLength(document.documentElement))
      noscript.replaceWith(...noscript.childNodes);
  }
}

function textLength(element: Element): number {
  let length = (element.textContent ?? '').length;
  for (const script of element.querySelectorAll('script')) length -= (script.textContent ?? '').length;
  return length;
}
