import { isSmallTree } from '../../html/smallTree';
import { isBlank } from '../../html/space';
import type { Verdict } from '../../model';

const CONTROL: Verdict = { rule: 'slide-control', reason: 'control' };
/** Classes of what turns the pictures of a slide show, or counts them. */
const NAMED =
  /(?:^|[\s_-])(?:prev(?:ious)?|next|arrows?|controls?|counter|count|pager|pagination|paging|dots?|bullets?|indicators?|fraction)(?:$|[\s_-])/i;
const NOWHERE = /^\s*(?:$|#(?:$|!|0$)|javascript:)/i;
/** "1/12", "3 of 8", "Picture 2 of 9": what has no other letters. */
const COUNT = /^\s*(?:\p{L}{1,12}\s)?\(?\s*\d{1,3}\s?(?:[/|–-]|\p{L}{1,4})\s?\d{1,3}\s*\)?\s*$/u;
/** Numbers of all pictures, each of which leads to its own. */
const NUMBERS = /^[\s\d]{1,200}$/;
const LISTS = /^[uo]l$/;
const ARROWS = /^\s*[‹›«»<>←→⟵⟶❮❯◀▶◄►⏴⏵•·●○❘|\s]{1,5}\s*$/;
/** Letters of a control, and of a slide show with all its captions. */
const SHORT = 30;
const LONGEST = 2500;
/** Letters of a paragraph that is no caption. */
const PROSE = 300;
/** Elements in a control, and controls in one element. */
const MOST = 6;
/** Elements in a list of numbers. */
const MOST_NUMBERED = 120;
const BOXES = /^(?:div|p|nav|span|center)$/;
/** How many elements around a control the slide show may be. */
const NEAR = 4;

/** Why an element is clutter that turns or counts the pictures of a slide show; undefined for any other. */
export function slideControl(element: Element): Verdict | undefined {
  const isControl =
    (mayBe(element) && isApart(element) && isShort(element, SHORT)) ||
    (areControls(element) && isShort(element, 2 * SHORT));
  return isControl && inSlideShow(element) ? CONTROL : undefined;
}

function mayBe(element: Element): boolean {
  const { localName, className } = element;
  if (LISTS.test(localName) && isSmallTree(element, MOST_NUMBERED))
    return NUMBERS.test(element.textContent ?? '') && element.querySelector('a') !== null;
  if (element.childElementCount > 2) return false;
  if (className !== '' && NAMED.test(className))
    return isSmallTree(element, MOST) && element.querySelector('img, p, a + a') === null;
  if (localName === 'a')
    return NOWHERE.test(element.getAttribute('href') ?? '') && !element.id && isSmallTree(element, MOST);
  if (element.childElementCount > 0) return false;
  const text = element.textContent ?? '';
  return text.length <= SHORT && (COUNT.test(text) || ARROWS.test(text));
}

/** Whether an element holds controls with signs between them, and nothing else. */
function areControls(element: Element): boolean {
  const { childElementCount } = element;
  if (childElementCount < 2 || childElementCount > MOST || !BOXES.test(element.localName)) return false;
  for (const node of element.childNodes) {
    if (node.nodeType === 1 ? !mayBe(node as Element) : /[\p{L}\p{N}]/u.test(node.nodeValue ?? ''))
      return false;
  }
  return true;
}

function isShort(element: Element, most: number): boolean {
  const text = (element.textContent ?? '').trim();
  return text.length > 0 && text.replace(/\s+/g, ' ').length <= most;
}

/** Whether no letters stand right beside an element. */
function isApart({ previousSibling, nextSibling }: Element): boolean {
  return [previousSibling, nextSibling].every(node => node?.nodeType !== 3 || isBlank(node.nodeValue ?? ''));
}

const shows = new WeakMap<Element, boolean>();

/** Whether several pictures stand in one of the elements right around an element, with few words. */
function inSlideShow(element: Element): boolean {
  let around = element.parentElement;
  for (let far = 0; around && far < NEAR; far++) {
    const known = shows.get(around) ?? isSlideShow(around);
    shows.set(around, known);
    if (known) return true;
    around = around.parentElement;
  }
  return false;
}

function isSlideShow(around: Element): boolean {
  const pictures = around.querySelectorAll('img');
  if (pictures.length < 2 || /^(?:table|article|main|body)$/.test(around.localName)) return false;
  if ([...around.querySelectorAll('p')].some(({ textContent }) => (textContent ?? '').length > PROSE))
    return false;
  const keys = new Set([...pictures].map(picture => picture.getAttribute('src')));
  return keys.size > 1 && (around.textContent ?? '').trim().length <= LONGEST;
}
