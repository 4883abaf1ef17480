import { dropShadowingNames, isShadowed, native } from '../html/live';
import { moveChildren } from '../html/move';
import { type DrawnPictures, noteDrawn } from './drawn';
import { bodyOf, inlineFrame, isFrame, settleFrameset } from './frames';
import { foldableAt, isBoxless, isDrawnAsBlock, isHidden, type Sight } from './hidden';
import { declaredRoots, flattenShadow } from './shadow';
import { askedForSpace } from './space/asked';
import { noSpaces, noteSpace, type Spaces } from './space/note';

/** The private copy, what is hidden in it, and where the asked-for nodes of the page are in it. */
export interface Copy {
  readonly document: Document;
  readonly hidden: Set<Element>;
  readonly drawn: DrawnPictures;
  readonly spaces: Spaces;
  readonly mapped: ReadonlyMap<Node, Node>;
}

type Task = () => void;
type Tree = Element | DocumentFragment;

interface Walk {
  readonly into: Document;
  readonly hidden: Set<Element>;
  readonly drawn: DrawnPictures;
  readonly spaces: Spaces;
  readonly wanted: readonly Node[];
  readonly mapped: Map<Node, Node>;
  /** Slots that nobody sees. */
  readonly undrawn: Set<Element>;
  /** What is still to be done, the next at the end: trees may stand in trees thousands deep. */
  readonly tasks: Task[];
  /** How many frames may still be looked into. */
  frames: number;
}

/** No page has more frames that are of any use. */
const MOST_FRAMES = 500;

/** Copies a page with one native clone for each of its trees (document, shadow roots, frames). */
export function copyPage(page: Document, wanted: readonly Node[]): Copy {
  const into = native(page, 'implementation').createHTMLDocument('');
  const walk: Walk = {
    into,
    hidden: new Set(),
    drawn: new Map(),
    spaces: noSpaces(),
    wanted,
    mapped: new Map(),
    undrawn: new Set(),
    tasks: [],
    frames: MOST_FRAMES,
  };
  const { hidden, drawn, spaces, mapped } = walk;
  // An SVG, a PDF viewer's shell, a document that a script has emptied: not every page has a body, or anything.
  const top: Element | null = native(page, 'documentElement');
  if (!top) return { document: into, hidden, drawn, spaces, mapped };
  const root = twinOf(top, into);
  into.replaceChild(root, into.documentElement);
  locate(walk, top, root);
  const body: Element = native(page, 'body') ?? top;
  const copied = into.body ?? root;
  const bare = isHidden(body, 'computed', true);
  walkTree(walk, body, copied, 'computed', !bare);
  for (let task = walk.tasks.pop(); task; task = walk.tasks.pop()) task();
  settleFrameset(into);
  return { document: into, hidden, drawn, spaces, mapped };
}

/** One native clone. */
function twinOf<E extends Element>(live: E, into: Document): E {
  const twin = into.importNode(live, true);
  neutralize(twin, into);
  return twin;
}

/** Empties the styles of a copied tree, as even an inert document parses those that enter it, and takes out false names. */
function neutralize(tree: Tree, into: Document): void {
  dropShadowingNames(tree, into);
  for (const style of tree.querySelectorAll('style')) style.replaceChildren();
}

/**
 * Walks a live tree and its copy side by side (their elements come in the same order), notes what is hidden, and
 * what is to be put in place that the clone left out. The copy changes only when the walk is over.
 */
function walkTree(walk: Walk, live: Tree, copy: Tree, sight: Sight, visibility: boolean): void {
  const elements = native<Tree, 'querySelectorAll'>(live, 'querySelectorAll').call(live, '*');
  const copies = copy.querySelectorAll('*');
  const declared = declaredRoots(live);
  const asked = askedForSpace(copy);
  const later: Task[] = [];
  let unstyled: Element | null = null;
  for (let index = 0; index < elements.length; index += 1) {
    const element = elements[index];
    if (!element) continue;
    const name = isShadowed(element) ? 'form' : element.localName;
    if (isBoxless(name)) continue;
    const twin = copies[index];
    let now = sight;
    if (sight === 'attributes' || isHidden(element, sight, visibility)) {
      // Where a closed part has no boxes, its attributes must tell what is hidden in it once it is open.
      if (!holds(unstyled, element)) unstyled = foldableAt(element);
      if (unstyled) now = 'attributes';
      if (element !== unstyled && isHidden(element, now, visibility)) {
        if (twin) walk.hidden.add(twin);
        // What stands in it is hidden with it, and passed over.
        index += native(element, 'getElementsByTagName').call(element, '*').length;
        continue;
      }
    }
    noteDrawn(walk.drawn, element, twin);
    if (twin && asked.has(twin)) noteSpace(walk.spaces, element, twin, now);
    // A form is no host of a shadow tree, so a control's name in it is none.
    const shadow = (name === 'form' ? null : element.shadowRoot) ?? declared.get(element);
    // Nearly every element is done with here.
    if (!twin || (!shadow && !isFrame(element) && !name.includes('-'))) continue;
    if (shadow) later.push(() => flattenRoot(walk, shadow, twin, now, visibility));
    else if (isFrame(element)) later.push(() => inline(walk, element, twin));
    if (isOwnMaking(name) && isDrawnAsBlock(element, now)) later.push(() => plain(walk, twin));
  }
  for (let task = later.pop(); task; task = later.pop()) walk.tasks.push(task);
}

function holds(outer: Element | null, inner: Element): boolean {
  return outer !== null && native(outer, 'contains').call(outer, inner);
}

function flattenRoot(
  walk: Walk,
  shadow: DocumentFragment,
  host: Element,
  sight: Sight,
  visibility: boolean,
): void {
  const tree = walk.into.createDocumentFragment();
  for (const child of shadow.childNodes) tree.appendChild(walk.into.importNode(child, true));
  neutralize(tree, walk.into);
  locate(walk, shadow, tree);
  const slots = Array.from(tree.querySelectorAll('slot'));
  // What stands in the tree is put in place before the tree itself.
  walk.tasks.push(() => flattenShadow(host, { tree, slots }, walk.undrawn));
  walkTree(walk, shadow, tree, 'host' in shadow ? sight : 'attributes', visibility);
}

function inline(walk: Walk, frame: HTMLIFrameElement, twin: Element): void {
  if (walk.frames <= 0) return;
  walk.frames -= 1;
  const shown = bodyOf(frame);
  if (!shown) return;
  const body = twinOf(shown.body, walk.into);
  locate(walk, shown.body, body);
  walk.tasks.push(() => inlineFrame(twin, body, shown.base));
  walkTree(walk, shown.body, body, 'computed', true);
}

/** A custom element, unless `compose` knows it as something of elsewhere. */
function isOwnMaking(name: string): boolean {
  return name.includes('-') && !/^mjx-|^amp-(?:img|anim|iframe)$|youtube|video|audio|tweet|embed/.test(name);
}

/** An element of the page's own making that is drawn as a block is a mere block from here on. */
function plain(walk: Walk, twin: Element): void {
  const block = walk.into.createElement('div');
  for (const { name, value } of twin.attributes)
    if (/^[a-z][\w:-]*$/i.test(name)) block.setAttribute(name, value);
  moveChildren(twin, block);
  twin.replaceWith(block);
  for (const [live, mapped] of walk.mapped) if (mapped === twin) walk.mapped.set(live, block);
  const space = walk.spaces.notes.get(twin);
  if (space && walk.spaces.notes.delete(twin)) walk.spaces.notes.set(block, space);
}

/** Finds the twins of the wanted nodes that lie in one tree, by their paths in it. */
function locate(walk: Walk, live: Node, copy: Node): void {
  for (const node of walk.wanted) {
    if (!native(live, 'contains').call(live, node)) continue;
    const path: number[] = [];
    for (let at = node; at !== live; ) {
      const parent = native(at, 'parentNode');
      if (!parent) break;
      path.push(Array.prototype.indexOf.call(native(parent, 'childNodes'), at));
      at = parent;
    }
    let twin: Node | undefined = copy;
    for (const step of path.reverse()) twin = twin?.childNodes[step];
    if (twin) walk.mapped.set(node, twin);
  }
}
