/**
 * Whether an element is the drawn copy of a formula that the page holds as MathML or TeX too: KaTeX (`.katex-html`) and
 * MathJax 2 (`.MathJax > nobr`).
 */
export function isDrawnFormula(element: Element): boolean {
  const parent = element.parentElement;
  if (element.localName !== 'nobr')
    return element.classList.contains('katex-html') && parent?.querySelector('.katex-mathml math') != null;
  const whole = parent?.closest('.MathJax_Display') ?? parent;
  const source = whole?.nextElementSibling;
  return (
    parent?.classList.contains('MathJax') === true &&
    (parent.querySelector('math') !== null || source?.getAttribute('type')?.startsWith('math/tex') === true)
  );
}

/** Whether a picture shows a formula that stands beside it as MathML (MediaWiki). */
export function isPictureOfFormula(image: Element): boolean {
  return /mwe-math-fallback/.test(image.className);
}
