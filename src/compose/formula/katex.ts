import { foldSpace } from '../../html/space';

/** So deep parts of a formula are told apart; what stands deeper is its letters. */
const DEEPEST = 24;

/** What KaTeX has drawn, in the order in which it is read: it draws a fraction from below, and an index before a power. */
export function readKatex(drawn: Element): string {
  return foldSpace(read(drawn, 0));
}

function read(element: Element, depth: number): string {
  if (depth > DEEPEST) return element.textContent ?? '';
  const has = (name: string) => element.classList.contains(name);
  if (has('mfrac')) return partsOf(element, depth).map(inBrackets).join('/');
  if (has('msupsub')) return scripts(element, depth);
  if (has('sqrt')) return `√${inBrackets(children(element, depth))}`;
  return children(element, depth);
}

function children(element: Element, depth: number): string {
  let text = '';
  for (const child of element.childNodes)
    text += isElement(child) ? read(child, depth + 1) : (child.nodeValue ?? '');
  return text;
}

/** What stands above each other in an element, from above. */
function levelsOf(element: Element): Element[] {
  const list = element.querySelector('.vlist');
  return list ? [...list.children].reverse() : [element];
}

function partsOf(element: Element, depth: number): string[] {
  return levelsOf(element)
    .map(level => children(level, depth + 1).trim())
    .filter(text => text !== '' && text !== '\u200b');
}

function scripts(element: Element, depth: number): string {
  const parts = partsOf(element, depth);
  const [first = '', second] = parts;
  if (second !== undefined) return `^${inBrackets(first)}_${inBrackets(second)}`;
  const top = /top\s*:\s*-([\d.]+)em/.exec(levelsOf(element)[0]?.getAttribute('style') ?? '')?.[1];
  return first === '' ? '' : `${top && Number(top) < 2.7 ? '_' : '^'}${inBrackets(first)}`;
}

function inBrackets(text: string): string {
  return /^(?:[\p{L}\d.]+|\(.*\)|.)$/u.test(text) ? text : `(${text})`;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
