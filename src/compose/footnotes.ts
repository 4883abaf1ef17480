/** A page's footnotes: the signs that lead to them and the ways back, by the footnote's id. */
export interface Footnotes {
  /** Elements that are a footnote's sign in the text, or its way back. */
  readonly links: ReadonlyMap<Element, string>;
  /** Footnotes without a way back. */
  readonly bare: ReadonlyMap<Element, string>;
}

const SIGN =
  /^[[(]?\s?(?:\d{1,4}|[a-z]{1,2}|[ivxl]{1,6}|[*†‡§¶#]{1,3}|(?:note|fn|n\.?)\s?\d{1,3})\s?[\])]?[.:]?$/i;
const ROLE = /noteref|footnote-ref/;

/** Finds the links below `root` that lead to a footnote further down, and from a footnote back to its sign. */
export function findFootnotes(root: Element, url: string): Footnotes {
  const links = new Map<Element, string>();
  const bare = new Map<Element, string>();
  const anchors = root.querySelectorAll('a[href*="#"]');
  if (anchors.length > 0) followLinks(anchors, root, url.split('#')[0] ?? '', links, bare);
  const raised = root.getElementsByTagName('sup');
  if (raised.length > 1) pairNumbers(raised, links);
  return { links, bare };
}

function followLinks(
  anchors: Iterable<Element>,
  root: Element,
  here: string,
  links: Map<Element, string>,
  bare: Map<Element, string>,
): void {
  const footnoteOfLink = new Map<Element, Element>();
  const order = orderBelow(root);
  const byName = namesIn(root.ownerDocument);
  const backs: [Element, Element][] = [];
  for (const anchor of anchors) {
    const target = targetOf(anchor, here, byName);
    const at = target ? order.get(target) : undefined;
    if (!target || at === undefined) continue;
    const follows = at > (order.get(anchor) ?? 0);
    if (follows && isSign(anchor)) {
      links.set(anchor, idOf(target));
      bare.set(target, target.id);
      footnoteOfLink.set(anchor, target);
    } else if (!follows) backs.push([anchor, target]);
  }
  const signs = new Map<Element, Element>();
  for (const [link, footnote] of footnoteOfLink)
    for (const element of [link, link.parentElement]) if (element) signs.set(element, footnote);
  for (const [back, sign] of backs) {
    const footnote = signs.get(sign) ?? footnoteIn(sign, footnoteOfLink);
    if (!footnote) continue;
    links.set(back, idOf(footnote));
    bare.delete(footnote);
  }
}

/** The number of each element below another one, in the order of the document, and of that one itself. */
function orderBelow(root: Element): Map<Element, number> {
  const order = new Map([[root, 0]]);
  for (const element of root.querySelectorAll('*')) order.set(element, order.size);
  return order;
}

/** Raised numbers without links, as text processors paste them: one in the text, one at the start of its footnote. */
function pairNumbers(raised: Iterable<Element>, links: Map<Element, string>): void {
  const byNumber = new Map<string, Element[]>();
  for (const sup of raised) {
    const number = /^\s*[[(]?(\d{1,3})[\])]?\s*$/.exec(sup.textContent ?? '')?.[1];
    if (number === undefined || sup.closest('a, sup sup, math') || sup.querySelector('a')) continue;
    const same = byNumber.get(number);
    if (same) same.push(sup);
    else byNumber.set(number, [sup]);
  }
  for (const [number, [sign, start, third]] of byNumber) {
    if (!sign || !start || third || isFirst(sign) || !isFirst(start)) continue;
    links.set(sign, `note-${number}`);
    links.set(start, `note-${number}`);
  }
}

/** Whether an element begins its paragraph. */
function isFirst(element: Element): boolean {
  return !element.previousElementSibling && !element.previousSibling?.nodeValue?.trim();
}

function idOf(footnote: Element): string {
  return footnote.id || (footnote.getAttribute('name') ?? '');
}

/** The footnote that a sign leads to, where the way back leads to what is around the sign. */
function footnoteIn(around: Element, footnoteOfLink: ReadonlyMap<Element, Element>): Element | null {
  if ((around.textContent ?? '').length > 12) return null;
  for (const anchor of around.querySelectorAll('a')) {
    const footnote = footnoteOfLink.get(anchor);
    if (footnote) return footnote;
  }
  return null;
}

/** The element that a link into the page leads to. */
function targetOf(anchor: Element, here: string, byName: ReadonlyMap<string, Element>): Element | null {
  const href = anchor.getAttribute('href') ?? '';
  const at = href.indexOf('#');
  const id = href.slice(at + 1);
  if (id === '' || (at > 0 && !leadsHere(href.slice(0, at), here))) return null;
  const found = (name: string) => anchor.ownerDocument.getElementById(name) ?? byName.get(name) ?? null;
  return found(id) ?? (id.includes('%') ? found(decoded(id)) : null);
}

/** The first element of each name: to look a name up, the browser would walk the whole document each time. */
function namesIn(page: Document): Map<string, Element> {
  const byName = new Map<string, Element>();
  for (const element of page.querySelectorAll('[name]')) {
    const name = element.getAttribute('name') ?? '';
    if (!byName.has(name)) byName.set(name, element);
  }
  return byName;
}

function leadsHere(address: string, here: string): boolean {
  return address === here || (URL.canParse(address, here) && new URL(address, here).href === here);
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

function isSign(anchor: Element): boolean {
  const text = (anchor.textContent ?? '').trim();
  if (text.length > 12) return false;
  const role = `${anchor.getAttribute('role') ?? ''} ${anchor.getAttribute('epub:type') ?? ''} ${anchor.getAttribute('class') ?? ''}`;
  return (
    ROLE.test(role) ||
    (SIGN.test(text) && (/\d/.test(text) || anchor.closest('sup') !== null || /[*†‡§]/.test(text)))
  );
}
