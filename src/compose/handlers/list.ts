import { isBlank } from '../../html/space';
import type { Block, List } from '../../model';
import { appendBlock } from '../appendBlock';
import { hasLetters } from '../richOf';
import type { BlockHandler, Writer } from '../writer';
import { gathered } from './figure';

/** `<ul>`, `<ol>`: an item each `<li>`; what stands between them is an item too, a list between them the one before's. */
export const list: BlockHandler = (element, writer) => {
  if (writer.deepest) return 'plain';
  writer.closeLine();
  const items: Block[][] = [];
  for (const child of element.childNodes) addChild(child, items, writer);
  addList(element, items, writer);
  return undefined;
};

function addChild(child: ChildNode, items: Block[][], writer: Writer): void {
  if (child.nodeType === 3 && isBlank(child.nodeValue ?? '')) return;
  const blocks = writer.blocksOf(() => {
    if (isItem(child)) writer.item(child);
    else writer.node(child);
  });
  if (blocks.length === 0) return;
  const before = items.at(-1);
  const only = blocks.length === 1 ? blocks[0] : undefined;
  const last = before?.length === 1 ? before[0] : undefined;
  const joins =
    only?.type === 'removal' &&
    last?.type === 'removal' &&
    only.rule === last.rule &&
    only.reason === last.reason;
  if (before && (joins || (only?.type === 'list' && !isItem(child))))
    for (const block of blocks) appendBlock(before, block);
  else items.push(blocks);
}

function addList(element: Element, items: readonly (readonly Block[])[], writer: Writer): void {
  const only = items.length === 1 ? items[0] : undefined;
  const block = only?.length === 1 ? only[0] : undefined;
  if (items.length === 0) return;
  if (block?.type === 'removal') {
    writer.add(block);
    return;
  }
  const pictures = items.flatMap(item => item.filter(each => each.type === 'figure'));
  if (pictures.length === items.flat().length || !items.some(item => item.some(hasLetters))) {
    for (const item of gathered(items.flat())) writer.add(item);
    return;
  }
  const ordered = element.localName === 'ol';
  const numbers = ordered ? numbersOf(element, items.length) : { start: 1 };
  writer.add({ type: 'list', ordered, ...numbers, items, ...writer.langAndDir });
}

/** How the items of an `<ol>` are numbered. */
function numbersOf(list: Element, length: number): Pick<List, 'start' | 'reversed' | 'numbering'> {
  const start = Number.parseInt(
    list.getAttribute('start') ?? list.querySelector('li')?.getAttribute('value') ?? '',
    10,
  );
  const reversed = list.hasAttribute('reversed');
  const numbering = NUMBERINGS.find(each => each === list.getAttribute('type'));
  return {
    start: Number.isFinite(start) ? start : reversed ? length : 1,
    ...(reversed ? { reversed } : {}),
    ...(numbering ? { numbering } : {}),
  };
}

const NUMBERINGS = ['a', 'A', 'i', 'I'] as const;

function isItem(node: Node): node is Element {
  return node.nodeType === 1 && 'localName' in node && node.localName === 'li';
}
