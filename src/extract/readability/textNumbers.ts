/** The attribute that holds a text's number in Readability's copy: attributes survive that it renames elements and parses the page anew. */
const NUMBER = 'data-text-number';

const TEXTS = 4;

/** Numbers every text of a copy, in place; gives the texts of the original by their numbers. Both have the same nodes. */
export function numberTexts(original: Document, copy: Document): readonly Text[] {
  for (const element of copy.querySelectorAll(`[${NUMBER}]`)) element.removeAttribute(NUMBER);
  const texts = textsOf(original, copy);
  for (const [number, [, text]] of texts.entries()) {
    const parent = text.parentElement;
    if (!parent) continue;
    // Asked for their number, children would be counted anew behind each that was replaced.
    const alone = parent.firstChild === parent.lastChild;
    if ((alone && !isReplaced(parent)) || isDrawn(parent)) {
      parent.setAttribute(NUMBER, `${parent.getAttribute(NUMBER) ?? ''} ${number}`);
      continue;
    }
    // Readability takes `<data>` for a run of letters; how many `<span>` there are it asks.
    const own = copy.createElement('data');
    own.setAttribute(NUMBER, String(number));
    text.replaceWith(own);
    own.append(text);
  }
  return texts.map(([text]) => text);
}

/** The texts whose numbers an element and what it holds still have. */
export function numberedTexts(content: Node, texts: readonly Text[]): ReadonlySet<Text> {
  const kept = new Set<Text>();
  if (!isElement(content)) return kept;
  for (const element of [content, ...content.querySelectorAll(`[${NUMBER}]`)]) {
    for (const number of element.getAttribute(NUMBER)?.trim().split(' ') ?? []) {
      const text = texts[Number(number)];
      if (text) kept.add(text);
    }
  }
  return kept;
}

/** Texts that are not blank, each with its twin in the copy, in document order. */
function textsOf(original: Document, copy: Document): (readonly [text: Text, twin: Text])[] {
  const walker = original.createTreeWalker(original.documentElement, TEXTS);
  const beside = copy.createTreeWalker(copy.documentElement, TEXTS);
  const texts: (readonly [Text, Text])[] = [];
  while (walker.nextNode() && beside.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim() !== '') texts.push([text, beside.currentNode as Text]);
  }
  return texts;
}

/** Readability puts the letters of such an element into a paragraph, which then may take its place. */
function isReplaced({ localName }: Element): boolean {
  return localName === 'div' || localName === 'section';
}

/** In a drawing or a formula an element of HTML would end it when the page is parsed anew. */
function isDrawn({ namespaceURI }: Element): boolean {
  return namespaceURI !== 'http://www.w3.org/1999/xhtml';
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
