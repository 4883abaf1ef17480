import type { TextBlock } from '../../blocks';

const MATHML = 'http://www.w3.org/1998/Math/MathML';

/** Whether an element is a formula or a part of one: MathML, or as MathJax and KaTeX draw it. */
export function isFormula(element: Element): boolean {
  if (element.namespaceURI === MATHML || element.localName.startsWith('mjx-')) return true;
  const { classList } = element;
  return classList.contains('MathJax') || classList.contains('katex') || classList.contains('katex-display');
}

/** Whether a block is a formula, or a part of one that is drawn as a block. */
export function isInFormula({ holder }: TextBlock): boolean {
  return isFormula(holder);
}
