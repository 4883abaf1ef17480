import { isUndrawn } from '../html/elements';
import type { Article, Rich } from '../model';
import { richOf } from './richOf';

/** The letters of the law: everything drawn below an element that is not white space, in order. */
export function lettersOf(root: Node): string {
  let letters = '';
  let node: Node | null = root;
  while (node) {
    if (node.nodeType === 3) letters += (node.nodeValue ?? '').replace(/[\s\u200b\ufeff]+/g, '');
    const skip = isElement(node) && isUndrawn(node);
    if (!skip && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) node = node.parentNode;
    node = node && node !== root ? node.nextSibling : null;
  }
  return letters;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** The letters of a text but for sources of formulas, which no page draws. */
function ofPage({ text, marks }: Rich): string {
  let [letters, at] = ['', 0];
  for (const mark of marks) {
    if (mark.type !== 'math' || mark.tree) continue;
    letters += text.slice(at, mark.start);
    at = mark.end;
  }
  return letters + text.slice(at);
}

/**
 * The law of letters: each letter below the candidate's root stands in its article, kept or folded, in the same
 * order. Null when it holds, else the letters around the first one that is missing. The article may hold more: the
 * marks of `<q>`, a sign shown as a picture.
 */
export function lostLetters(root: Element, article: Article): string | null {
  const page = lettersOf(root);
  const kept = article.blocks
    .flatMap(richOf)
    .map(ofPage)
    .join('')
    .replace(/[\s\u200b\ufeff]+/g, '');
  let at = 0;
  for (let index = 0; index < page.length; index += 1) {
    const found = kept.indexOf(page.charAt(index), at);
    if (found < 0 || found - at > 40)
      return `${page.slice(Math.max(0, index - 30), index)}⟨${page.slice(index, index + 30)}⟩`;
    at = found + 1;
  }
  return null;
}
