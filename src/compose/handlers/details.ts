import type { Handler } from './handler';

/** `<details>`: its summary in strong letters, then what it opens. */
export const details: Handler = (element, writer) => {
  writer.close();
  for (const child of element.childNodes) {
    if (child.nodeName.toLowerCase() !== 'summary') writer.node(child);
    else {
      writer.close();
      writer.marked({ type: 'strong' }, () => writer.node(child));
      writer.close();
    }
  }
  writer.close();
  return undefined;
};
