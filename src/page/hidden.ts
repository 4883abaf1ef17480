import { elementsWith } from '../html/elements';
import { attributeOf, isShadowed, native, queryFirst } from '../html/live';

/** Of no interest as hidden elements, whatever the styles say. */
const BOXLESS = elementsWith('boxless');

/** How far styles tell whether the person sees an element. */
export type Sight = 'computed' | 'attributes';

const WITH_VISIBILITY = { visibilityProperty: true };

/** Whether elements of a name have no box of their own. */
export function isBoxless(name: string): boolean {
  return BOXLESS.has(name);
}

/** Whether an element is out of sight. `attributes` is for places where no styles are computed. */
export function isHidden(element: Element, sight: Sight, visibility: boolean): boolean {
  if (sight === 'attributes' || !('checkVisibility' in element)) return hiddenByAttributes(element);
  if (isShadowed(element))
    return !native(element, 'checkVisibility').call(element, visibility ? WITH_VISIBILITY : undefined);
  return !(visibility ? element.checkVisibility(WITH_VISIBILITY) : element.checkVisibility());
}

/** Whether an element begins a line of its own. Asked of few: styles cost more than `checkVisibility`. */
export function isDrawnAsBlock(element: Element, sight: Sight): boolean {
  const view = native(element.ownerDocument, 'defaultView');
  if (sight === 'computed' && view)
    return !/^(?:inline|contents|none|ruby|$)/.test(view.getComputedStyle(element).display);
  return /(?:^|[;\s])display\s*:\s*(?:block|flex|grid|table|list-item|flow-root)/i.test(
    element.getAttribute('style') ?? '',
  );
}

function hiddenByAttributes(element: Element): boolean {
  const hidden = attributeOf(element, 'hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  if (native(element, 'localName') === 'dialog') return attributeOf(element, 'open') === null;
  const style = attributeOf(element, 'style');
  return style !== null && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/**
 * The element whose content has no boxes although it can be opened, is still to be put in place or is shown as a
 * picture, or is code behind a tab: this one, or a closed `<details>` right above it.
 */
export function foldableAt(element: Element): Element | null {
  const hidden = attributeOf(element, 'hidden');
  if (hidden === 'until-found' || (hidden !== null && isStreamed(native(element, 'id')))) return element;
  // MediaWiki hides the formula and shows its picture; the formula is the better copy.
  const [inner, next] = [native(element, 'firstElementChild'), native(element, 'nextElementSibling')];
  if (inner?.localName === 'math' && next?.localName === 'img') return element;
  if (isVariantOfCode(element)) return element;
  const parent = native(element, 'parentElement');
  return parent?.localName === 'details' && !parent.hasAttribute('open') ? parent : null;
}

const MOST_VARIANTS = 24;

/** Whether a hidden element is code in another language or for another tool than what is shown right beside it. */
function isVariantOfCode(element: Element): boolean {
  if (!isMostlyCode(element)) return false;
  const name = native(element, 'localName');
  let other = native(element, 'parentElement')?.firstElementChild ?? null;
  for (let count = 0; other && count < MOST_VARIANTS; count += 1) {
    const isAlike = other !== element && native(other, 'localName') === name;
    if (isAlike && !isHidden(other, 'computed', false) && queryFirst(other, 'pre')) return true;
    other = native(other, 'nextElementSibling');
  }
  return false;
}

function isMostlyCode(element: Element): boolean {
  const code = queryFirst(element, 'pre');
  if (!code) return false;
  return native(code, 'textContent').length * 2 >= native(element, 'textContent').length;
}

/** A piece that React streamed to the end of the page, to be put in place: `S:0`, `«prefix»S:1f`. */
export function isStreamed(id: string): boolean {
  return /S:[0-9a-f]{1,6}$/.test(id);
}

/**
 * Where styles hide nearly the whole page, it is no help to believe them: the page waits for a script or a consent.
 * The elements that hold most of the text are taken as seen then.
 */
export function believed(body: Element, hidden: ReadonlySet<Element>): ReadonlySet<Element> {
  const sizes = new Map<Element, number>();
  let hiddenSize = 0;
  for (const element of hidden) {
    const size = (element.textContent ?? '').length;
    sizes.set(element, size);
    hiddenSize += size;
  }
  if (hiddenSize < 1000 || (body.textContent ?? '').length - hiddenSize > 500) return hidden;
  return new Set([...hidden].filter(element => (sizes.get(element) ?? 0) < hiddenSize / 2));
}
