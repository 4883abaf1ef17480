import type { MathNode } from '../../model';
import type { InlineHandler } from './handler';
import { addText } from './text';

/** Elements of MathML Core (https://www.w3.org/TR/mathml-core/) that draw something. */
const DRAWN = new Set(
  `math mrow mi mn mo mtext mspace ms mfrac msqrt mroot mstyle merror mpadded mphantom msub msup msubsup munder mover
  munderover mmultiscripts mprescripts mtable mtr mtd menclose mfenced`.split(/\s+/),
);
const ATTRIBUTES =
  /^(?:display|displaystyle|mathvariant|stretchy|fence|separator|form|accent|accentunder|linethickness|columnalign|rowspan|columnspan|width|height|depth|lspace|rspace|minsize|maxsize|open|close|separators|notation|dir)$/;

/** `<math>`: a formula of its own when it is set as a block, else letters in its line. */
export const formula: InlineHandler = (element, writer) => {
  const isBlock =
    element.getAttribute('display') === 'block' ||
    element.closest('.katex-display, [display="true"]') !== null;
  const write = () => writer.children(element);
  if (!isBlock || writer.single) write();
  else addText(writer, write, text => ({ type: 'math', tree: tree(element), text }));
};

function tree(element: Element): MathNode {
  const attributes: Record<string, string> = {};
  for (const { name, value } of element.attributes) if (ATTRIBUTES.test(name)) attributes[name] = value;
  return { name: element.localName, attributes, children: childrenOf(element) };
}

function childrenOf(element: Element): (MathNode | string)[] {
  const children: (MathNode | string)[] = [];
  for (const child of element.childNodes) {
    if (child.nodeType === 3) {
      const text = (child.nodeValue ?? '').replace(/\s+/g, ' ').trim();
      if (text) children.push(text);
    } else if (isElement(child)) {
      if (DRAWN.has(child.localName)) children.push(tree(child));
      else if (child.localName === 'semantics') children.push(...childrenOf(child));
    }
  }
  return children;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
