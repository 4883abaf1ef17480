import { foldSpace } from '../../html/space';
import type { Formula, MathNode, Verdict } from '../../model';
import { readKatex } from '../formula/katex';
import { sourceAround } from '../formula/source';
import type { InlineHandler, Writer } from '../writer';
import { addText } from './addText';

/** Elements of MathML Core (https://www.w3.org/TR/mathml-core/) that draw something. */
const DRAWN =
  /^m(?:ath|row|i|n|o|text|space|s|frac|sqrt|root|style|error|padded|phantom|sub|sup|subsup|under|over|underover|multiscripts|prescripts|table|tr|td|enclose|fenced)$/;

/** Attributes of theirs that say how. */
const ATTRIBUTES =
  /^(?:display|displaystyle|mathvariant|stretchy|fence|separator|form|accent|accentunder|linethickness|columnalign|rowspan|columnspan|width|height|depth|lspace|rspace|minsize|maxsize|open|close|separators|notation|dir)$/;

const LONGEST_SOURCE = 4000;

/** So deep the parts of a formula may stand in each other; what stands deeper is its letters. */
const DEEPEST = 32;

/** `<math>`: a formula of its own when it is set as a block, else one in its line. */
export const formula: InlineHandler = (element, writer) => {
  const isBlock =
    element.getAttribute('display') === 'block' ||
    element.closest('.katex-display, .MathJax_Display, [display="true"], .mwe-math-element-block') !== null;
  const source =
    element.querySelector('annotation[encoding*="tex" i]')?.textContent ?? element.getAttribute('alttext');
  write(writer, { tree: tree(element, 1), tex: source?.trim() || null }, isBlock, () =>
    writer.children(element),
  );
};

/** `<script type="math/tex">` (MathJax 2): its TeX, unless MathML of the same formula stands before it. */
export const formulaSource: InlineHandler = (element, writer) => {
  const [type = '', mode] = (element.getAttribute('type') ?? '').split(';');
  const tex = (element.textContent ?? '').replace(/^% <!\[CDATA\[|%? ?\]\]>$/g, '').trim();
  if (
    type !== 'math/tex' ||
    tex === '' ||
    tex.length > LONGEST_SOURCE ||
    drawnBefore(element)?.querySelector('math')
  )
    return;
  const isBlock = mode?.includes('display') ?? false;
  write(writer, { tree: null, tex }, isBlock, () => writer.letters(tex));
};

/** The drawn copy of a formula that is read once, from what is easier to read. */
export const FORMULA_TWICE: Verdict = { rule: 'formula-twice', reason: 'repeated' };

/** What KaTeX has drawn of a formula that stands nowhere as MathML: its source where the page has that. */
export const drawnByKatex: InlineHandler = (element, writer) => {
  const isBlock = element.closest('.katex-display') !== null;
  instead(element, writer, isBlock, () => readKatex(element));
};

/** `<mjx-container>` (MathJax 3 and 4): its MathML, else its source, else what is drawn. */
export const drawnByMathJax: InlineHandler = (element, writer) => {
  const drawn = element.querySelector('mjx-math');
  if (element.querySelector('math')) {
    for (const child of element.childNodes) {
      if (child === drawn) writer.fold(FORMULA_TWICE, true, () => writer.node(child));
      else writer.node(child);
    }
    return;
  }
  const isBlock = element.getAttribute('display') === 'true';
  instead(drawn ?? element, writer, isBlock, () => element.textContent ?? '');
};

/** Writes the source of a formula, and folds what is drawn of it. */
function instead(drawn: Element, writer: Writer, isBlock: boolean, letters: () => string): void {
  const { tex, words } = sourceAround(drawn);
  const text = foldSpace(tex ?? words ?? letters());
  if (text === '') writer.children(drawn);
  else {
    write(writer, { tree: null, tex }, isBlock, () => writer.letters(text));
    writer.fold(FORMULA_TWICE, true, () => writer.children(drawn));
  }
}

/** What MathJax has drawn of a source, right before it. */
function drawnBefore(source: Element): Element | null {
  const before = source.previousElementSibling;
  return before && /(?:^|\s)MathJax/.test(before.className) ? before : null;
}

function write(writer: Writer, formula: Formula, isBlock: boolean, letters: () => void): void {
  const marked = () => writer.marked({ type: 'math', ...formula }, letters);
  if (!isBlock || writer.inOneText) marked();
  else if (formula.tree) addText(writer, letters, text => ({ type: 'math', ...formula, text }));
  else addText(writer, marked, text => ({ type: 'math', ...formula, text }));
}

function tree(element: Element, depth: number): MathNode {
  const attributes: Record<string, string> = {};
  for (const { name, value } of element.attributes) if (ATTRIBUTES.test(name)) attributes[name] = value;
  return { name: element.localName, attributes, children: childrenOf(element, depth) };
}

function childrenOf(element: Element, depth: number): (MathNode | string)[] {
  if (depth >= DEEPEST && element.firstElementChild) return [asLetters(element)];
  const children: (MathNode | string)[] = [];
  for (const child of element.childNodes) {
    if (child.nodeType === 3) {
      const text = (child.nodeValue ?? '').replace(/\s+/g, ' ').trim();
      if (text) children.push(text);
    } else if (isElement(child)) {
      if (DRAWN.test(child.localName)) children.push(tree(child, depth + 1));
      else if (child.localName === 'semantics')
        for (const part of childrenOf(child, depth + 1)) children.push(part);
    }
  }
  return children;
}

function asLetters({ textContent }: Element): MathNode {
  return { name: 'mtext', attributes: {}, children: [foldSpace(textContent ?? '')] };
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
