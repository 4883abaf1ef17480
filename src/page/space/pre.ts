import { isInlineName } from '../../html/elements';
import { native } from '../../html/live';
import type { Sight } from '../hidden';
import { letterStyle } from './styles';

const NUMBER = /^\s*\d{1,6}\s?[.:|]?\s*$/;

/**
 * Writes into the copy of a `<pre>` what only styles say: where its lines end, if these are runs of letters drawn as
 * blocks, and that its numbers cannot be selected.
 */
export function notePre(live: Element, copy: Element, sight: Sight): void {
  const elements = native(live, 'querySelectorAll').call(live, '*');
  if (elements.length === 0) return;
  const copies = [...copy.querySelectorAll('*')];
  if (!(copy.textContent ?? '').includes('\n')) breakLines(elements, copies, sight);
  const at = copies.findIndex(isNumber);
  const [number, first] = [elements[at], copies[at]];
  if (!number || !first || letterStyle(number, sight).selectable) return;
  for (const each of copies)
    if (each.className === first.className && isNumber(each)) each.setAttribute('style', 'user-select: none');
}

/**
 * Ends the lines of a copied element that are runs of letters drawn as blocks, such as those of a poem, with a `<br>`. What is
 * pressed has none.
 */
export function noteLines(live: Element, copy: Element, sight: Sight): void {
  if (copy.closest('a, button, label, nav')) return;
  const children = [...copy.children];
  const at = children.findIndex(
    each => each.localName === 'span' && isLike(each, each.nextElementSibling) && hasWords(each),
  );
  const [line, first] = [native(live, 'children')[at], children[at]];
  if (!line || !first || !letterStyle(line, sight).block) return;
  for (const each of children)
    if (isLike(first, each) && each.nextElementSibling) each.after(copy.ownerDocument.createElement('br'));
}

function hasWords(element: Element): boolean {
  return /\S\s+\S/.test(element.textContent ?? '');
}

/** Lines are beside each other and of one kind; one is asked for all. */
function breakLines(elements: ArrayLike<Element>, copies: readonly Element[], sight: Sight): void {
  const at = copies.findIndex(each => isLike(each, each.nextElementSibling));
  const [live, first] = [elements[at], copies[at]];
  if (!live || !first || !isInlineName(first.localName) || !letterStyle(live, sight).block) return;
  for (let line: Element | null = first; line; line = line.nextElementSibling)
    if (isLike(first, line) && line.nextElementSibling) line.after('\n');
}

function isLike(one: Element, other: Element | null): boolean {
  return other !== null && one.localName === other.localName && one.classList[0] === other.classList[0];
}

function isNumber(element: Element): boolean {
  return element.firstElementChild === null && NUMBER.test(element.textContent ?? '');
}
