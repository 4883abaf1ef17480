/** A page's footnotes: the signs that lead to them and the ways back, by the note's id. */
export interface Notes {
  /** Links that are a note's sign in the text, or its way back. */
  readonly links: ReadonlyMap<Element, string>;
  /** Notes without a way back. */
  readonly bare: ReadonlyMap<Element, string>;
}

const SIGN =
  /^[[(]?\s?(?:\d{1,4}|[a-z]{1,2}|[ivxl]{1,6}|[*†‡§¶#]{1,3}|(?:note|fn|n\.?)\s?\d{1,3})\s?[\])]?[.:]?$/i;
const ROLE = /noteref|footnote-ref/;

/** Finds the links below `root` that lead to a note further down, and from a note back to its sign. */
export function findNotes(root: Element, url: string): Notes {
  const links = new Map<Element, string>();
  const bare = new Map<Element, string>();
  const anchors = [...root.querySelectorAll('a[href*="#"]')];
  if (anchors.length === 0) return { links, bare };
  const byId = new Map<string, Element>();
  for (const element of root.querySelectorAll('[id], a[name]')) {
    const id = element.id || element.getAttribute('name');
    if (id && !byId.has(id)) byId.set(id, element);
  }
  const here = url.split('#')[0] ?? '';
  const backs: [Element, Element][] = [];
  for (const anchor of anchors) {
    const target = targetOf(anchor, here, byId);
    if (!target) continue;
    const follows = (anchor.compareDocumentPosition(target) & 4) !== 0;
    if (follows && isSign(anchor) && !target.contains(anchor)) {
      links.set(anchor, target.id || (target.getAttribute('name') ?? ''));
      bare.set(target, target.id);
    } else if (!follows) backs.push([anchor, target]);
  }
  const signs = new Map<Element, string>();
  for (const [link, note] of links)
    for (const element of [link, link.parentElement]) if (element) signs.set(element, note);
  for (const [back, sign] of backs) {
    const id = signs.get(sign) ?? noteIn(sign, links);
    const note = id === null ? undefined : byId.get(id);
    if (id === null || !note) continue;
    links.set(back, id);
    bare.delete(note);
  }
  return { links, bare };
}

/** The note that a sign leads to, where the way back leads to what is around the sign. */
function noteIn(around: Element, links: ReadonlyMap<Element, string>): string | null {
  if ((around.textContent ?? '').length > 12) return null;
  for (const anchor of around.querySelectorAll('a')) {
    const id = links.get(anchor);
    if (id !== undefined) return id;
  }
  return null;
}

function targetOf(anchor: Element, here: string, byId: ReadonlyMap<string, Element>): Element | null {
  const href = anchor.getAttribute('href') ?? '';
  const at = href.indexOf('#');
  if (at > 0 && href.slice(0, at) !== here) return null;
  const id = href.slice(at + 1);
  return byId.get(id) ?? byId.get(decoded(id)) ?? null;
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
