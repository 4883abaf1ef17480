import type { InlineHandler } from './handler';

/**
 * Formulas that a page holds twice, once as MathML and once as drawn letters: KaTeX (`.katex-html`) and MathJax 2
 * (`.MathJax > nobr`). The drawn ones are folded; the MathML is what is read.
 */
export const maybeTwice: InlineHandler = (element, writer) => {
  const write = () => writer.children(element);
  if (isDrawnTwice(element)) writer.folded({ rule: 'formula-twice', reason: 'repeated' }, true, write);
  else write();
};

function isDrawnTwice(element: Element): boolean {
  const parent = element.parentElement;
  if (element.localName === 'nobr')
    return parent?.classList.contains('MathJax') === true && parent.querySelector('math') !== null;
  return element.classList.contains('katex-html') && parent?.querySelector('.katex-mathml math') != null;
}

/** Whether a picture shows a formula that stands beside it as MathML (MediaWiki). */
export function isPictureOfFormula(image: Element): boolean {
  return /mwe-math-fallback/.test(image.className);
}
