import { isBlank } from '../../html/space';
import type { InlineHandler, Writer } from '../writer';

/**
 * Parts of a formula, written on one line with the signs that tell them apart there: `a^2`, `x_1`, `(a+b)/2`, `√d`. The
 * letters stay the page's own, in their order.
 */
export const script: InlineHandler = ofParts((element, writer) => {
  const [base, ...scripts] = element.children;
  const signs = SCRIPTS[element.localName] ?? [];
  if (base) writer.node(base);
  for (const [at, part] of scripts.entries()) {
    if (isAccent(element, part)) writer.node(part);
    else operand(part, signs[at] ?? '', writer);
  }
});

/** The signs before the scripts, by the element's name. */
const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  msub: ['_'],
  msup: ['^'],
  msubsup: ['_', '^'],
  munder: ['_'],
  mover: ['^'],
  munderover: ['_', '^'],
};

/** `<mfrac>`. */
export const fraction: InlineHandler = ofParts((element, writer) => {
  for (const [at, part] of [...element.children].entries()) operand(part, at === 0 ? '' : '/', writer);
});

/** `<msqrt>`, `<mroot>`: the index of a root comes last, as on the page. */
export const root: InlineHandler = ofParts((element, writer) => {
  const [base, index] = element.children;
  if (element.localName === 'mroot' && base) {
    operand(base, '√', writer);
    if (index) operand(index, '[', writer, ']');
    return;
  }
  const isSimple = isOneSign(element);
  writer.letters(isSimple ? '√' : '√(');
  writer.children(element);
  if (!isSimple) writer.letters(')');
});

/** `<mtr>`, `<mtd>`: rows and cells of a matrix. */
export const matrixPart: InlineHandler = (element, writer) => {
  if (element.previousElementSibling) writer.letters(element.localName === 'mtr' ? '; ' : ', ');
  writer.children(element);
};

/** `<mfenced>`: its signs are attributes. */
export const fenced: InlineHandler = ofParts((element, writer) => {
  writer.letters(element.getAttribute('open') ?? '(');
  for (const [at, part] of [...element.children].entries()) {
    if (at > 0) writer.letters((element.getAttribute('separators') ?? ',').trim().slice(0, 1));
    writer.node(part);
  }
  writer.letters(element.getAttribute('close') ?? ')');
});

function operand(part: Element, before: string, writer: Writer, after = ''): void {
  if ((part.textContent ?? '').trim() === '') {
    writer.node(part);
    return;
  }
  const isSimple = after !== '' || isOneSign(part);
  writer.letters(isSimple ? before : `${before}(`);
  writer.node(part);
  writer.letters(isSimple ? after : ')');
}

/** Whether an element is one name, one number or one sign: nothing need be put around it. */
function isOneSign(element: Element): boolean {
  let inner = element;
  for (let only = inner.firstElementChild; only; only = inner.firstElementChild) {
    if (only.nextElementSibling) return false;
    inner = only;
  }
  return true;
}

/** A bar, a hat or a prime, which is but a sign at its letter. */
function isAccent(element: Element, part: Element): boolean {
  const text = (part.textContent ?? '').trim();
  return (
    part.localName === 'mo' &&
    (/^[′″‴'*†]+$/.test(text) || (/^m(?:und|ov)er$/.test(element.localName) && /^[^\p{L}\d]$/u.test(text)))
  );
}

/** A handler for elements that hold nothing but elements: one with letters of its own is written as it stands. */
function ofParts(write: InlineHandler): InlineHandler {
  return (element, writer) => {
    const hasLetters = [...element.childNodes].some(
      node => node.nodeType === 3 && !isBlank(node.nodeValue ?? ''),
    );
    if (hasLetters) writer.children(element);
    else write(element, writer);
  };
}
