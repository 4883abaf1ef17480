/** Does to a document what scripts can do and no parser does, where elements are marked for it. */
export function spoil(page: Document): void {
  for (const element of Document.prototype.querySelectorAll.call(page, '[data-fuzz]')) {
    const wish = Element.prototype.getAttribute.call(element, 'data-fuzz');
    if (wish === 'surrogate') Element.prototype.append.call(element, 'a\ud83d', ' \ude00b');
    if (wish === 'inside') putInside(page, element);
  }
}

/** Puts the first paragraph, row or item into another: a parser would have closed the one before. */
function putInside(page: Document, element: Element): void {
  const other = Document.prototype.querySelector.call(page, 'p, tr, li, td, a, h1, button, option');
  // No element goes into itself, nor into what is in it.
  if (other && !Node.prototype.contains.call(other, element)) Element.prototype.append.call(element, other);
}
