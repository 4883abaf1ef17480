import type { Flow } from '../../blocks';

/** How a text refers to a note: a number, a letter or a sign, in brackets or not. */
const REFERENCE = /^[\s([{]*[\p{L}\p{N}_*†‡§¶#]{1,3}[\s)\]}]*$/u;

/** Roles of the standard for publications (DPUB-ARIA), and the names that programs give to notes and sources. */
const ROLE = /^doc-(?:footnote|endnotes?|bibliography|biblioentry)$/;
const NAME =
  /(?:^|[-_])(?:foot-?notes?|end-?notes?|ref-?list|references|bibliography|citations)(?:[-_](?:list|items?|section|content|body|text|container|wrapper|block)|$)/i;

/** Whether an element says of itself that it holds notes or sources. */
export function isNotes(element: Element): boolean {
  const { localName } = element;
  if (!HOLDERS.has(localName)) return false;
  if (ROLE.test(element.getAttribute('role') ?? '')) return true;
  const names = element.getAttribute('class') ?? '';
  return names.split(/\s+/).some(name => NAME.test(name));
}

const HOLDERS = new Set(['section', 'div', 'aside', 'ol', 'ul', 'li', 'p', 'dl', 'footer']);

/** How many blocks a note may have. */
const LONGEST = 12;

/** The elements that signs in the text refer to, as to notes. */
export function referredTo(flow: Flow): ReadonlySet<Element> {
  const notes = new Set<Element>();
  const { ownerDocument } = flow.root;
  for (const link of flow.root.querySelectorAll('a[href^="#"]')) {
    if (!REFERENCE.test(link.textContent ?? '')) continue;
    const target = ownerDocument.getElementById(decoded(link.getAttribute('href') ?? ''));
    const note = target?.closest('li,p,dd,div,aside,section');
    const box = note && flow.box.get(note);
    if (box && box.to - box.from <= LONGEST && placeOf(flow, link) < box.from) notes.add(box.element);
  }
  return notes;
}

/** The block at which the box begins that a link stands in: a note stands behind it, the sign that it leads back to before. */
function placeOf(flow: Flow, link: Element): number {
  let element: Element | null = link;
  while (element && !flow.box.has(element)) element = element.parentElement;
  return (element && flow.box.get(element)?.from) ?? flow.blocks.length;
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return href.slice(1);
  }
}
