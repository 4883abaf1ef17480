import { READING } from '../../html/reading';
import type { InlineHandler, Writer } from '../writer';

/** `<ruby>`: letters with their reading as a mark over them. Readings that follow each other are of as many letters before. */
export const ruby: InlineHandler = (element, writer) => {
  let base: Node[] = [];
  let readings: Element[] = [];
  for (const child of element.childNodes) {
    if (isElement(child) && /^rtc?$/.test(child.localName)) readings.push(...readingsOf(child));
    else {
      if (readings.length > 0) {
        pair(base, readings, writer);
        base = [];
        readings = [];
      }
      base.push(child);
    }
  }
  pair(base, readings, writer);
};

function readingsOf(child: Element): Element[] {
  return child.localName === 'rt' ? [child] : [...child.querySelectorAll('rt')];
}

function pair(base: readonly Node[], readings: readonly Element[], writer: Writer): void {
  const bases = base.filter(node => isElement(node) && node.localName === 'rb');
  const isEach = bases.length === readings.length;
  let next = 0;
  if (isEach) {
    for (const node of base) {
      const reading = bases.includes(node) ? readings[next++] : undefined;
      write([node], reading ? [reading] : [], writer);
    }
  } else write(base, readings, writer);
}

function write(base: readonly Node[], readings: readonly Element[], writer: Writer): void {
  const letters = () => {
    for (const node of base) writer.node(node);
  };
  const reading = readings
    .map(each => each.getAttribute(READING) ?? '')
    .filter(words => words !== '')
    .join(' ');
  const isBare = base.every(node => (node.textContent ?? '').trim() === '');
  if (reading !== '' && isBare) writer.letters(reading);
  else if (reading !== '') writer.marked({ type: 'ruby', reading }, letters);
  else letters();
  for (const each of readings) writer.children(each);
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
