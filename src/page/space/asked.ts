import { isInlineName } from '../../html/elements';
import { isBlank } from '../../html/space';

/** A line break between letters, white space that no page is written with by chance, or an indent. */
const BROKEN = /[^\s\u200b][^\S\n]*\n\s*[^\s\u200b]|[\t\u00a0]{2}|\u00a0 \u00a0|^[ \t]{2,}[^\s\u200b]/;

/**
 * The elements of a copied tree whose white space may be more than one space to the person: styles are asked of these
 * only, as they cost. They hold a text with a line break between letters or with an indent, a line break between two runs
 * of letters, a `<br>`, or runs of letters of one kind; or they are `<pre>`, or say that
 * they hold code.
 */
export function askedForSpace(tree: Element | DocumentFragment): Set<Element> {
  const asked = new Set<Element>();
  const texts = tree.ownerDocument.createTreeWalker(tree, TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const data = node.nodeValue ?? '';
    const parent = node.parentElement;
    if (!parent || asked.has(parent)) continue;
    if (isBlank(data) ? data.includes('\n') && isBetweenLetters(node) : BROKEN.test(data)) asked.add(parent);
  }
  for (const code of tree.querySelectorAll('pre, [data-lang][class], [data-language][class]'))
    asked.add(code);
  for (const line of tree.querySelectorAll('span + span'))
    if (line.parentElement && isLikeBefore(line)) asked.add(line.parentElement);
  for (const lineBreak of tree.querySelectorAll('br'))
    if (lineBreak.parentElement) asked.add(lineBreak.parentElement);
  return asked;
}

/** Whether a run of letters comes right behind another one of its kind, as lines do. */
function isLikeBefore({ previousSibling, previousElementSibling, className }: Element): boolean {
  const isNext = previousSibling === previousElementSibling || isBlank(previousSibling?.nodeValue ?? '');
  return isNext && className === previousElementSibling?.className;
}

function isBetweenLetters({ previousSibling, nextSibling }: Node): boolean {
  return isRun(previousSibling) && isRun(nextSibling);
}

function isRun(node: Node | null): boolean {
  return node?.nodeType === 1 && isInlineName(node.nodeName.toLowerCase());
}

/** `NodeFilter.SHOW_TEXT`. */
const TEXT = 4;
