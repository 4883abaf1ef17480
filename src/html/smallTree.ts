/**
 * Whether no more than so many elements stand in one, itself left out. Takes no longer than to count them: what is asked of
 * every element of a page may look no further into each.
 */
export function isSmallTree(element: Element, most: number): boolean {
  let count = 0;
  let at: Element | null = element;
  while (at) {
    let next: Element | null = at.firstElementChild;
    while (!next && at && at !== element) {
      next = at.nextElementSibling;
      if (!next) at = at.parentElement;
    }
    if (!next) return true;
    count += 1;
    if (count > most) return false;
    at = next;
  }
  return true;
}
