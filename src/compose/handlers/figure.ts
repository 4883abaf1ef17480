import type { Block, Figure, Rich } from '../../model';
import type { Handler } from './handler';

const LONGEST_CAPTION = 1200;

/** `<figure>`: its pictures as one figure with their caption; whatever else it holds stays what it is. */
export const figure: Handler = (element, writer) => {
  const blocks = writer.nested(() => writer.children(element));
  for (const block of gathered(blocks)) writer.add(block);
  return undefined;
};

/** Pictures beside each other, and the one caption beside them, are one figure. */
function gathered(blocks: readonly Block[]): Block[] {
  const out: Block[] = [];
  for (const block of blocks) {
    const before = out.at(-1);
    if (block.type === 'figure' && before?.type === 'figure' && !(before.caption && block.caption)) {
      const images = [...before.images, ...block.images];
      out[out.length - 1] = { type: 'figure', images, caption: before.caption ?? block.caption };
    } else out.push(block);
  }
  return out;
}

/** `<figcaption>`, or what a page names a caption: the text of a figure without pictures, which the one before takes. */
export const captionOf: Handler = (element, writer) => {
  if (
    (element.textContent ?? '').length > LONGEST_CAPTION ||
    element.querySelector('p + p, ul, ol, table, h2, h3')
  )
    return 'pass';
  if (element.querySelector('img') && element.localName !== 'figcaption') return 'pass';
  const { rich, beside } = writer.rich(() => writer.children(element));
  if (rich) writer.add(caption(rich));
  for (const block of beside) writer.add(block);
  return undefined;
};

function caption(rich: Rich): Figure {
  return { type: 'figure', images: [], caption: rich };
}
