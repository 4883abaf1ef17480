import { foldSpace } from '../../html/space';
import type { BlockHandler } from '../writer';
import { creditAt } from './credit';

/** Classes that pages give to captions. */
const CAPTION =
  /(?:^|[\s_-])(?:wp-caption-text|(?:image|img|photo|picture|media|figure)[-_]{0,2}caption|caption-text|caption)(?:$|\s)/i;

/** Whether an element's class says that it is a caption. */
export function isCaption(element: Element): boolean {
  return CAPTION.test(element.className);
}

const LONGEST = 1200;
const PICTURES = 'img, picture, video, audio, iframe, svg, table, canvas';

/**
 * `<figcaption>`, or what a page names a caption beside a picture: the text of a figure without pictures, which the one
 * before takes. Whose the picture is stands apart.
 */
export const caption: BlockHandler = (element, writer) => {
  const isNamed = element.localName !== 'figcaption';
  if (
    (element.textContent ?? '').length > LONGEST ||
    element.querySelector('p + p, ul, ol, table, h2, h3') ||
    (isNamed && (element.querySelector('img') || !isBesidePicture(element)))
  )
    return 'plain';
  const apart = foldSpace(element.querySelector(APART)?.textContent ?? '');
  const { text, rest, beside } = writer.oneTextOf(() => writer.children(element), {
    partAt: words => (isBesidePicture(element) ? creditAt(words, apart) : words.length),
  });
  if (text ?? rest) writer.add({ type: 'figure', images: [], caption: text, credit: rest });
  for (const block of beside) writer.add(block);
  return undefined;
};

/** `<small>` right below a picture is its caption. */
export const smallPrint: BlockHandler = (element, writer) => {
  const above = element.previousElementSibling;
  const isBelow =
    above?.matches('img, picture, figure, a:has(> img)') && element.previousSibling?.nodeValue?.trim() !== '';
  return isBelow && writer.atLineStart ? caption(element, writer) : 'plain';
};

/** What a caption sets apart as a credit. */
const APART = '[class*="credit" i], [class*="copyright" i], [class*="source" i], cite, small';

/** Whether an element holds a picture; many captions may stand in one. */
const pictured = new WeakMap<Element, boolean>();

function isBesidePicture({ parentElement }: Element): boolean {
  return [parentElement, parentElement?.parentElement].some(around => {
    if (!around) return false;
    const holds = pictured.get(around) ?? around.querySelector(PICTURES) !== null;
    pictured.set(around, holds);
    return holds;
  });
}
