import { type DrawnPictures, noteDrawn } from './drawn';
import { articleOf, inlineFrame, isFrame } from './frames';
import { foldableAt, isBoxless, isDrawnAsBlock, isHidden, type Sight } from './hidden';
import { declaredRoots, flattenShadow } from './shadow';

/** The private copy, what is hidden in it, and where the asked-for nodes of the page are in it. */
export interface Copy {
  readonly document: Document;
  readonly hidden: Set<Element>;
  readonly drawn: DrawnPictures;
  readonly mapped: ReadonlyMap<Node, Node>;
}

interface Walk {
  readonly into: Document;
  readonly hidden: Set<Element>;
  readonly drawn: DrawnPictures;
  readonly wanted: readonly Node[];
  readonly mapped: Map<Node, Node>;
}

/** Copies a page with one native clone for each of its trees (document, shadow roots, frames). */
export function copyPage(page: Document, wanted: readonly Node[]): Copy {
  const into = page.implementation.createHTMLDocument('');
  const walk: Walk = { into, hidden: new Set(), drawn: new Map(), wanted, mapped: new Map() };
  // An SVG, a PDF viewer's shell, a document that a script has emptied: not every page has a body, or anything.
  const top: Element | null = page.documentElement;
  if (!top) return { document: into, hidden: walk.hidden, drawn: walk.drawn, mapped: walk.mapped };
  const root = twinOf(top, into);
  into.replaceChild(root, into.documentElement);
  locate(walk, page.documentElement, root);
  const body = page.body ?? page.documentElement;
  const copied = into.body ?? root;
  const bare = isHidden(body, 'computed', true);
  walkTree(walk, body, copied, 'computed', !bare);
  return { document: into, hidden: walk.hidden, drawn: walk.drawn, mapped: walk.mapped };
}

/** One native clone. Its styles are emptied: even an inert document parses those that enter it. */
function twinOf<E extends Element>(live: E, into: Document): E {
  const twin = into.importNode(live, true);
  for (const style of twin.querySelectorAll('style')) style.replaceChildren();
  return twin;
}

/**
 * Walks a live tree and its copy side by side (their elements come in the same order), notes what is hidden, and
 * then puts in place what the clone left out. The copy changes only when the walk is over.
 */
function walkTree(walk: Walk, live: ParentNode, copy: ParentNode, sight: Sight, visibility: boolean): void {
  const elements = live.querySelectorAll('*');
  const copies = copy.querySelectorAll('*');
  const declared = declaredRoots(live);
  const later: (() => void)[] = [];
  let unstyled: Element | null = null;
  for (let index = 0; index < elements.length; index += 1) {
    const element = elements[index];
    if (!element || isBoxless(element)) continue;
    let now = sight;
    if (sight === 'attributes' || isHidden(element, sight, visibility)) {
      // Where a closed part has no boxes, its attributes must tell what is hidden in it once it is open.
      if (!holds(unstyled, element)) unstyled = foldableAt(element);
      if (unstyled) now = 'attributes';
      if (element !== unstyled && isHidden(element, now, visibility)) {
        const twin = copies[index];
        if (twin) walk.hidden.add(twin);
        // What stands in it is hidden with it, and passed over.
        index += element.getElementsByTagName('*').length;
        continue;
      }
    }
    noteDrawn(walk.drawn, element, copies[index]);
    const shadow = element.shadowRoot ?? declared.get(element);
    // Nearly every element is done with here.
    if (!shadow && !isFrame(element) && !element.localName.includes('-')) continue;
    const twin = copies[index];
    if (!twin) continue;
    if (shadow) later.push(() => flattenRoot(walk, shadow, twin, now, visibility));
    else if (isFrame(element)) later.push(() => inline(walk, element, twin));
    if (isOwnMaking(element) && isDrawnAsBlock(element, now)) later.push(() => plain(walk, twin));
  }
  for (const run of later) run();
}

function holds(outer: Element | null, inner: Element): boolean {
  return outer?.contains(inner) ?? false;
}

function flattenRoot(
  walk: Walk,
  shadow: DocumentFragment,
  host: Element,
  sight: Sight,
  visibility: boolean,
): void {
  const tree = walk.into.createDocumentFragment();
  for (const child of shadow.childNodes) tree.append(walk.into.importNode(child, true));
  for (const style of tree.querySelectorAll('style')) style.replaceChildren();
  locate(walk, shadow, tree);
  walkTree(walk, shadow, tree, 'host' in shadow ? sight : 'attributes', visibility);
  flattenShadow(host, tree);
}

function inline(walk: Walk, frame: HTMLIFrameElement, twin: Element): void {
  const page = articleOf(frame);
  if (!page) return;
  const body = twinOf(page.body, walk.into);
  locate(walk, page.body, body);
  walkTree(walk, page.body, body, 'computed', true);
  inlineFrame(twin, body, page.baseURI);
}

/** A custom element, unless `compose` knows it as something of elsewhere. */
function isOwnMaking({ localName }: Element): boolean {
  return localName.includes('-') && !/^mjx-|youtube|video|audio|tweet|embed/.test(localName);
}

/** An element of the page's own making that is drawn as a block is a mere block from here on. */
function plain(walk: Walk, twin: Element): void {
  const block = walk.into.createElement('div');
  for (const { name, value } of twin.attributes)
    if (/^[a-z][\w:-]*$/i.test(name)) block.setAttribute(name, value);
  block.append(...twin.childNodes);
  twin.replaceWith(block);
  for (const [live, mapped] of walk.mapped) if (mapped === twin) walk.mapped.set(live, block);
}

/** Finds the twins of the wanted nodes that lie in one tree, by their paths in it. */
function locate(walk: Walk, live: Node, copy: Node): void {
  for (const node of walk.wanted) {
    const path: number[] = [];
    let at: Node = node;
    while (at !== live && at.parentNode) {
      path.push(Array.prototype.indexOf.call(at.parentNode.childNodes, at));
      at = at.parentNode;
    }
    if (at !== live) continue;
    let twin: Node | undefined = copy;
    for (const step of path.reverse()) twin = twin?.childNodes[step];
    if (twin) walk.mapped.set(node, twin);
  }
}
