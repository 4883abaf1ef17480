import { isBlank } from '../../html/space';
import type { Block } from '../../model';
import type { BlockHandler, Writer } from '../writer';

/** `<dl>`: a list with an item for each term, its definitions below it. */
export const definitions: BlockHandler = (element, writer) => {
  if (writer.deepest) return 'plain';
  const terms = [...element.querySelectorAll('dt')];
  // Galleries have their pictures for terms.
  if (terms.length > 0 && terms.every(term => isBlank(term.textContent ?? ''))) return 'plain';
  writer.closeLine();
  const items: Block[][] = [];
  let term = false;
  for (const child of groups(element, writer)) {
    const isTerm = child.nodeName.toLowerCase() === 'dt';
    const blocks = writer.blocksOf(() => write(child, isTerm, writer));
    if (blocks.length === 0) continue;
    const item = items.at(-1);
    if (item && (!isTerm || term)) for (const block of blocks) item.push(block);
    else items.push(blocks);
    term = isTerm;
  }
  if (items.length > 0) writer.add({ type: 'list', ordered: false, start: 1, items, ...writer.langAndDir });
  return undefined;
};

function write(child: ChildNode, isTerm: boolean, writer: Writer): void {
  if (!isElement(child) || !/^d[td]$/.test(child.localName)) writer.node(child);
  else if (isTerm) writer.item(child, () => writer.marked({ type: 'strong' }, () => writer.children(child)));
  else writer.item(child);
}

/** HTML allows a `<div>` around each group of terms and definitions. */
function* groups(list: Element, writer: Writer): Generator<ChildNode> {
  for (const child of list.childNodes) {
    if (
      isElement(child) &&
      child.localName === 'div' &&
      !writer.verdict(child) &&
      /^d[td]$/.test(child.firstElementChild?.localName ?? '')
    ) {
      yield* child.childNodes;
    } else yield child;
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
