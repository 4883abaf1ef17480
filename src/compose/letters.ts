import { isUndrawn } from '../html/elements';
import { READING } from '../html/reading';
import type { Article, Rich } from '../model';
import { hasMarksOfItsOwn, MARKS_OF_Q } from './handlers/quotation';
import { richOf } from './richOf';

/** Stands for a quotation mark that the browser draws around `<q>`: whatever mark it is. No page has this character. */
const MARK = '\ufdd0';

/**
 * The letters of the law: everything drawn below an element that is not white space, in order. `MARK` stands where a
 * `<q>` has a quotation mark that no text holds.
 */
export function lettersOf(root: Node): string {
  const letters: string[] = [];
  let node: Node | null = root;
  while (node) {
    if (node.nodeType === 3) letters.push(lettersIn(node.nodeValue ?? ''));
    if (isElement(node)) letters.push(lettersIn(node.getAttribute(READING) ?? ''));
    const isOpen = !(isElement(node) && isUndrawn(node));
    if (isOpen && isMarkedByBrowser(node)) letters.push(MARK);
    if (isOpen && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      if (isMarkedByBrowser(node)) letters.push(MARK);
      node = node.parentNode;
    }
    if (node && isMarkedByBrowser(node)) letters.push(MARK);
    node = node && node !== root ? node.nextSibling : null;
  }
  return letters.join('');
}

function lettersIn(text: string): string {
  return text.replace(/[\s\u200b\ufeff\ufdd0]+/g, '');
}

function isMarkedByBrowser(node: Node): boolean {
  return isElement(node) && node.localName === 'q' && !hasMarksOfItsOwn(node);
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** The letters of a text with the readings above them, without sources of formulas, which no page draws. */
function ofPage({ text, marks }: Rich): string {
  let [letters, at] = ['', 0];
  for (const mark of marks) {
    if (mark.type === 'ruby') letters += text.slice(at, mark.end) + mark.reading;
    else if (mark.type === 'math' && !mark.tree) letters += text.slice(at, mark.start);
    else continue;
    at = mark.end;
  }
  return letters + text.slice(at);
}

/** So many letters that the page does not hold may be added in one place. */
const MOST_ADDED = 40;

/**
 * The law of letters: each letter below the candidate's root stands in its article, kept or folded, in the same
 * order, and so does each mark that the browser draws around a `<q>`. Null when it holds, else the letters around the
 * first one that is missing. The article may hold a few more in one place: a sign shown as a picture.
 */
export function lostLetters(root: Element, article: Article): string | null {
  const page = lettersOf(root);
  const kept = lettersIn(article.blocks.flatMap(richOf).map(ofPage).join(''));
  let at = 0;
  for (let index = 0; index < page.length; index += 1) {
    const found = nextOf(page.charAt(index), kept, at);
    if (found < 0) return `${page.slice(Math.max(0, index - 30), index)}⟨${page.slice(index, index + 30)}⟩`;
    at = found + 1;
  }
  return null;
}

/** Where a letter comes next, with no more than so many before it that the page does not hold; -1 where it does not. */
function nextOf(letter: string, kept: string, from: number): number {
  const end = Math.min(kept.length, from + MOST_ADDED + 1);
  for (let at = from; at < end; at += 1) {
    const is = kept.charAt(at);
    if (letter === MARK ? MARKS_OF_Q.has(is) : is === letter) return at;
  }
  return -1;
}
