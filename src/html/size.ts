/** How many letters an element holds; counted no further than `most`, so that what stands around little is cheap to ask. */
export function lettersUpTo(element: Element, most: number): number {
  const texts = element.ownerDocument.createTreeWalker(element, TEXT);
  let count = 0;
  for (let node = texts.nextNode(); node && count <= most; node = texts.nextNode())
    count += Math.max(1, node.nodeValue?.length ?? 0);
  return count;
}

/** `NodeFilter.SHOW_TEXT`. */
const TEXT = 4;
