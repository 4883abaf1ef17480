import { isInline, isUndrawn } from '../../html/elements';
import { isBlank } from '../../html/space';

const NUMBER = /^\s*(\d{1,6})\s?[.:|]?\s*$/;
const UNSELECTABLE = /user-select\s*:\s*none/;

/** What is counted while code is read from its first letter to its last. */
interface Count {
  readonly numbers: Element[];
  /** Lines that begin with letters other than such a number. */
  bare: number;
  /** Lines with letters between the first number and the last. */
  between: number;
  atStart: boolean;
  /** A number is all that the line has so far. */
  numbered: boolean;
}

/**
 * The elements that number the lines of code: each at the beginning of a line, one more than the one before; or a column
 * of them before all lines. Those that nobody can select are numbers even where some are left out.
 */
export function lineNumbersIn(code: Element): readonly Element[] {
  const count = counted(code);
  const { numbers, bare, between } = count;
  const [first] = numbers;
  if (!first || bare + between === 0) return [];
  const apart = numbers.filter(element => UNSELECTABLE.test(element.getAttribute('style') ?? ''));
  if (apart.length > 0 && (apart.length === numbers.length || !isSequence(numbers))) return apart;
  if (numbers.length < 2 || !isSequence(numbers) || isToken(first, numbers, code)) return [];
  const isInLines = between > 0 && bare <= numbers.length * 0.3;
  const isColumn = between === 0 && bare <= numbers.length && bare * 2 >= numbers.length;
  return isInLines || isColumn ? numbers : [];
}

/** Whether an element is a column of numbers beside code of about as many lines. */
export function isNumberColumn(element: Element, lines: () => number): boolean {
  const numbers: number[] = [];
  const texts = element.ownerDocument.createTreeWalker(element, TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    for (const word of (node.nodeValue ?? '').split(/\s+/)) {
      if (word === '') continue;
      const before = numbers.at(-1);
      if (!/^\d{1,6}$/.test(word) || (before !== undefined && Number(word) !== before + 1)) return false;
      numbers.push(Number(word));
    }
  }
  return numbers.length > 1 && Math.abs(numbers.length - lines()) <= 1;
}

/** `NodeFilter.SHOW_TEXT`. */
const TEXT = 4;

function counted(code: Element): Count {
  const count: Count = { numbers: [], bare: 0, between: 0, atStart: true, numbered: false };
  let node: Node | null = code.firstChild;
  while (node) {
    if (node.nodeType === 3) countText(node.nodeValue ?? '', count);
    const element = isElement(node) ? node : null;
    const number = element !== null && count.atStart && isNumber(element) ? element : null;
    if (number) {
      count.numbers.push(number);
      count.atStart = number.textContent?.includes('\n') ?? false;
      count.numbered = !count.atStart;
    } else if (element) {
      if (!isInline(element) && element.localName !== 'td') count.atStart = true;
      if (element.firstChild && !isUndrawn(element)) {
        node = element.firstChild;
        continue;
      }
    }
    while (node && node !== code && !node.nextSibling) {
      node = node.parentNode;
      if (node && isElement(node) && !isInline(node) && node.localName !== 'td') count.atStart = true;
    }
    node = node && node !== code ? node.nextSibling : null;
  }
  return count;
}

function countText(text: string, count: Count): void {
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (index > 0) {
      count.atStart = true;
      count.numbered = false;
    }
    if (isBlank(line)) continue;
    if (count.numbered) count.between += 1;
    else if (count.atStart) count.bare += 1;
    count.atStart = false;
    count.numbered = false;
  }
}

function isNumber(element: Element): boolean {
  return element.firstElementChild === null && NUMBER.test(element.textContent ?? '');
}

/** Whether numbers go up by one, with few gaps. */
function isSequence(numbers: readonly Element[]): boolean {
  const values = numbers.map(({ textContent }) => Number.parseInt(textContent ?? '', 10));
  let steps = 0;
  for (const [index, value] of values.entries()) {
    const before = values[index - 1];
    if (before === undefined) continue;
    if (value <= before) return false;
    if (value === before + 1) steps += 1;
  }
  return steps >= (values.length - 1) * 0.8;
}

/** Whether elements of the same kind stand elsewhere in the code, as its own numbers do where they are coloured. */
function isToken(first: Element, numbers: readonly Element[], code: Element): boolean {
  const { className, localName } = first;
  const known = new Set(numbers);
  for (const other of code.getElementsByTagName(localName)) {
    if (known.has(other) || other.className !== className) continue;
    if (className === '' ? isNumber(other) : !isBlank(other.textContent ?? '')) return true;
  }
  return false;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
