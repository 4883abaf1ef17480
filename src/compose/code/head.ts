import { lettersUpTo } from '../../html/size';
import { foldSpace, isBlank } from '../../html/space';
import { languageOf } from './language';
import { isNumberColumn } from './numbers';

/** What a person presses. */
const CONTROLS =
  'button, [role="button"], clipboard-copy, [data-clipboard-text], [data-clipboard-target], a[href="#"], a:not([href]), [class*="copy" i]';

const BUTTONS = 'button, [role="button"], clipboard-copy';

/** What is read as text, however short it is. */
const TEXT = /^(?:p|li|ul|ol|dl|dt|dd|td|th|tr|blockquote|h[1-6]|summary|figcaption|caption|pre|table)$/;

/** Classes of what says in which language code is. */
const LABEL = /(?:^|[\s_-])(?:lang(?:uage)?|copy)(?:$|[\s_-])/i;
const TOOLBAR = /(?:^|[\s_-])toolbar(?:$|[\s_-])/i;

const LONGEST = 60;
const MOST_WORDS = 4;
/** So much may stand around code in its box, in letters. */
const MOST_AROUND = 120;
const MOST_LEVELS = 4;
/** With its white space. */
const LONGEST_NUMBER = 8;
const MOST_SIBLINGS = 8;

/** The heads and toolbars of a box of code: what names its language, and what copies it. */
export function headsOf(code: Element): Element[] {
  return [...headsIn(code), ...around(code, MOST_AROUND, isHead), ...nextTo(code)];
}

/** Right before or behind code, without a box around both: what copies it, or names its language. */
function nextTo(code: Element): Element[] {
  const { previousElementSibling: before, nextElementSibling: behind } = code;
  const isOne = (element: Element) =>
    isHead(element, code) && (isPressed(element) || isLanguage(element, code));
  return [before, behind].flatMap(element => (element && isOne(element) ? [element] : []));
}

/** Columns of numbers right beside code that its box holds. */
export function columnsOf(code: Element): Element[] {
  const lines = (code.textContent ?? '').trimEnd().split('\n').length;
  const most = MOST_AROUND + lines * LONGEST_NUMBER;
  return lines > 1 ? around(code, most, beside => isNumberColumn(beside, () => lines)) : [];
}

function headsIn(code: Element): Element[] {
  const heads = new Set<Element>();
  const inner = code.querySelector('code');
  for (const control of code.querySelectorAll(BUTTONS)) heads.add(headAround(control, code, inner));
  const isWhole = inner !== null && (inner.textContent ?? '').length * 2 >= (code.textContent ?? '').length;
  if (isWhole) for (const child of childrenAround(inner, code)) if (isShort(child)) heads.add(child);
  return [...heads].filter(head => !isBlank(head.textContent ?? ''));
}

/** The largest element around a control that is no more than a head. */
function headAround(control: Element, code: Element, inner: Element | null): Element {
  let head = control;
  for (let up = control.parentElement; up && up !== code; up = up.parentElement) {
    if (up.localName === 'code' || (inner && up.contains(inner)) || !isShort(up)) break;
    head = up;
  }
  return head;
}

/** What stands in code around the one element that holds its lines; nothing where letters stand there, too. */
function childrenAround(inner: Element, code: Element): Element[] {
  const found: Element[] = [];
  for (let path = inner; path !== code; path = path.parentElement ?? code) {
    for (const node of path.parentElement?.childNodes ?? []) {
      if (node === path) continue;
      if (node.nodeType === 3 && !isBlank(node.nodeValue ?? '')) return [];
      if (node.nodeType === 1 && 'localName' in node) found.push(node as Element);
    }
  }
  return found.some(element => element.querySelector('code') || element.localName === 'code') ? [] : found;
}

/** What stands beside code in its box, or in a box around that, and is of a kind. */
function around(
  code: Element,
  mostAround: number,
  isOne: (element: Element, code: Element) => boolean,
): Element[] {
  const found: Element[] = [];
  const most = (code.textContent ?? '').length + mostAround;
  let inner = code;
  for (let level = 0; level < MOST_LEVELS; level += 1) {
    const box: Element | null = inner.parentElement;
    if (!box || lettersUpTo(box, most) > most) break;
    for (const sibling of siblings(inner)) if (isOne(sibling, code)) found.push(sibling);
    inner = box;
  }
  return found;
}

function siblings(element: Element): Element[] {
  const found: Element[] = [];
  for (const step of ['previousElementSibling', 'nextElementSibling'] as const) {
    let other = element[step];
    for (let count = 0; other && count < MOST_SIBLINGS; count += 1, other = other[step]) found.push(other);
  }
  return found;
}

function isHead(element: Element, code: Element): boolean {
  if (TEXT.test(element.localName) || !isShort(element) || element.querySelector('pre, code, p, img, table'))
    return false;
  const text = foldSpace(element.textContent ?? '');
  if (text === '' || text.endsWith(':')) return false;
  const controls = element.matches(CONTROLS) ? [element] : [...element.querySelectorAll(CONTROLS)];
  if (controls.length > 0) return wordsBeside(element, controls) <= MOST_WORDS;
  if (TOOLBAR.test(element.className)) return text.split(' ').length <= MOST_WORDS * 2;
  return isLanguage(element, code) || (LABEL.test(element.className) && !text.includes(' '));
}

function isPressed(element: Element): boolean {
  return element.matches(BUTTONS) || element.querySelector(BUTTONS) !== null;
}

function isLanguage(element: Element, code: Element): boolean {
  return foldSpace(element.textContent ?? '').toLowerCase() === languageOf(code);
}

function wordsBeside(element: Element, controls: readonly Element[]): number {
  let count = foldSpace(element.textContent ?? '').split(' ').length;
  for (const control of controls) count -= foldSpace(control.textContent ?? '').split(' ').length;
  return count;
}

function isShort(element: Element): boolean {
  return lettersUpTo(element, LONGEST) <= LONGEST;
}
