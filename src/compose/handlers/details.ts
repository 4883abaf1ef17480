import type { BlockHandler } from '../writer';

/** `<details>`: its summary in strong letters, then what it opens. */
export const details: BlockHandler = (element, writer) => {
  writer.closeLine();
  for (const child of element.childNodes) {
    if (child.nodeName.toLowerCase() !== 'summary') writer.node(child);
    else {
      writer.closeLine();
      writer.marked({ type: 'strong' }, () => writer.node(child));
      writer.closeLine();
    }
  }
  writer.closeLine();
  return undefined;
};
