import type { InlineHandler } from './handler';

/**
 * Formulas that a page holds twice, once as MathML and once as drawn letters: KaTeX (`.katex-html`) and MathJax 2
 * (`.MathJax > nobr`). The drawn ones are folded; the MathML is what is read.
 */
export const maybeTwice: InlineHandler = (element, writer) => {
  if (element.localName === 'span' && !TELLING.test(element.className)) writer.children(element);
  else if (isDrawnTwice(element))
    writer.folded({ rule: 'formula-twice', reason: 'repeated' }, true, () => writer.children(element));
  else if (isBeside(element)) {
    // A note that stands in the margin is read where its sign is.
    writer.letters(' ');
    writer.styled({ type: 'emphasis' }, element);
    writer.letters(' ');
  } else writer.children(element);
};

/** One of these stands in the class of a span that is either: one cheap look for most. */
const TELLING = /katex-html|note/;

function isBeside({ className }: Element): boolean {
  return /(?:^|\s)(?:(?:side|margin)note|ltx_note_outer)(?:$|\s)/.test(className);
}

function isDrawnTwice(element: Element): boolean {
  const parent = element.parentElement;
  if (element.localName === 'nobr') {
    const whole = parent?.closest('.MathJax_Display') ?? parent;
    const source = whole?.nextElementSibling;
    return (
      parent?.classList.contains('MathJax') === true &&
      (parent.querySelector('math') !== null || source?.getAttribute('type')?.startsWith('math/tex') === true)
    );
  }
  return element.classList.contains('katex-html') && parent?.querySelector('.katex-mathml math') != null;
}

/** Whether a picture shows a formula that stands beside it as MathML (MediaWiki). */
export function isPictureOfFormula(image: Element): boolean {
  return /mwe-math-fallback/.test(image.className);
}
