/** Formula sources are scripts that never run; `compose` reads them. */
const UNDRAWN =
  'script:not([type^="math/"]), style, noscript, template, textarea, select, datalist, body link, body meta, body title:not(svg title)';

/** Takes out of the private document what a browser never draws, so that `textContent` is what is read. */
export function dropUndrawn(document: Document): void {
  for (const element of document.querySelectorAll(UNDRAWN)) element.remove();
}
