/** What draws a formula: its class names start with one of these. */
const DRAWN = /(?:^|\s)(?:katex-html|mjx-math|MathJax_Preview)(?:$|\s)/;

/**
 * Whether an element is the drawn copy of a formula that the page holds as MathML or TeX too: KaTeX (`.katex-html`) and
 * MathJax 2 (`.MathJax > nobr`, `.mjx-math`, what it shows before it has drawn).
 */
export function isDrawnFormula(element: Element): boolean {
  if (element.localName === 'nobr') return isDrawnByMathJax(element.parentElement);
  if (!DRAWN.test(element.className)) return false;
  if (element.classList.contains('katex-html'))
    return element.parentElement?.querySelector('.katex-mathml math') != null;
  if (element.classList.contains('MathJax_Preview')) return isSourceBehind(element);
  return isDrawnByMathJax(element.closest('.MathJax_CHTML, .mjx-chtml'));
}

function isDrawnByMathJax(drawn: Element | null): boolean {
  if (!drawn || !/(?:^|\s)(?:MathJax|mjx-chtml)/.test(drawn.className)) return false;
  return drawn.querySelector('math') !== null || isSourceBehind(drawn);
}

/** Whether the TeX of a formula comes after what is drawn of it. */
function isSourceBehind(drawn: Element): boolean {
  let around: Element = drawn;
  for (let up = drawn.parentElement; up && /MathJax|mjx-/.test(up.className); up = up.parentElement)
    around = up;
  let next = around.nextElementSibling;
  for (let count = 0; next && count < 3; count += 1, next = next.nextElementSibling)
    if (next.getAttribute('type')?.startsWith('math/tex')) return true;
  return false;
}
