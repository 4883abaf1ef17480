import { isCaptionByPlace } from './captionPlace';

/** Which elements are the caption of a picture, by their names, their classes and where they stand. */

const NAMED =
  /(?:^|[\s_-])(?:wp-caption-text|(?:image|img|photo|picture|media|fig(?:ure)?|slide|gallery)?[-_]{0,2}caption(?:[-_]{0,2}(?:text|body|content|inner|wrap(?:per)?|container))?|cutline|thumbcaption)(?:$|\s)/i;
const NAMED_CREDIT =
  /(?:^|[\s_-])(?:(?:image|img|photo|picture|media|fig(?:ure)?|caption)?[-_]{0,2}(?:credits?|copyright|attribution|photographer)|(?:image|img|photo|picture|media)[-_]{0,2}(?:source|byline|author|legende?|desc(?:ription)?|text))(?:$|\s)/i;
/** Classes of what holds one picture with its words. */
const PICTURE_BOX =
  /(?:^|[\s_-])(?:image|img|photo(?:graph)?|pic(?:ture)?|fig(?:ure)?|slide|gallery[-_]item|illustration|thumb(?:nail)?|(?:my)?slides)(?:$|[\s_-]|\d)/i;
const LETTERS = new Set(['small', 'em', 'i', 'cite', 'span', 'font']);
const SLANTED = /^(?:small|em|i|cite)$/;
const LINES = new Set(['p', 'div', 'center', 'td', 'dd']);
const PICTURES = 'img, picture, video, audio, iframe, svg, table, canvas';

/** Letters that a caption without a name has at the most. */
const LONGEST = 300;

/**
 * Whether an element is set as a caption: a `<figcaption>`, what its class calls a caption or a credit near a picture, or
 * a short line below the picture in a box of one, or of a class that stands below pictures only.
 */
export function isSetAsCaption(element: Element): boolean {
  const { localName, className } = element;
  if (localName === 'figcaption') return true;
  if (className !== '' && NAMED.test(className)) return isBesidePicture(element);
  if (!LETTERS.has(localName) && !LINES.has(localName)) return false;
  const above = pictureAbove(element);
  if (!above || !isShort(element)) return false;
  if (className !== '' && NAMED_CREDIT.test(className)) return true;
  return isCaptionByPlace(element, isPicture) || (LINES.has(localName) && isInPictureBox(element));
}

/** Whether an element is a short line right below a picture. */
export function isBelowPicture(element: Element): boolean {
  const isLine = LETTERS.has(element.localName) || LINES.has(element.localName);
  return isLine && pictureAbove(element) !== null && isShort(element);
}

/** Whether an element is a caption: set as one, or a short line, small or slanted, right below a picture. */
export function isCaption(element: Element): boolean {
  if (isSetAsCaption(element)) return true;
  const { localName } = element;
  const isSlanted = SLANTED.test(localName) ? endsLine(element) : LINES.has(localName) && isSetApart(element);
  return isSlanted && isBelowPicture(element);
}

/** Whether an element holds a picture; many captions may stand in one. */
const pictured = new WeakMap<Element, boolean>();

/** Whether a picture stands in the element around one, or around that. */
export function isBesidePicture({ parentElement }: Element): boolean {
  return [parentElement, parentElement?.parentElement].some(around => {
    if (!around) return false;
    const holds = pictured.get(around) ?? around.querySelector(PICTURES) !== null;
    pictured.set(around, holds);
    return holds;
  });
}

/** What stands right above an element and is but a picture, line breaks and one other caption between them. */
function pictureAbove(element: Element): Element | null {
  let above = before(element);
  for (let far = 0; above && far < 3; far++) {
    if (isPicture(above)) return above;
    if (above.localName !== 'br' && !isOtherCaption(above)) return null;
    above = before(above);
  }
  return null;
}

/** Whether an element may be the caption above a credit. */
function isOtherCaption({ localName, className }: Element): boolean {
  return (className !== '' && NAMED.test(className)) || (localName === 'span' && className !== '');
}

/** The element right before one, with no letter between them. */
function before(element: Element): Element | null {
  for (let node = element.previousSibling; node; node = node.previousSibling) {
    if (node.nodeType === 1) return element.previousElementSibling;
    if (node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '') return null;
  }
  return null;
}

/** How deep a picture may stand in elements that hold nothing else. */
const DEEPEST = 6;

/** Whether an element is a picture, or holds one and nothing else. */
function isPicture(element: Element): boolean {
  let inner: Element | null = element;
  for (let depth = 0; inner && depth < DEEPEST; depth++) {
    if (inner.localName === 'img' || inner.localName === 'picture') return true;
    if (inner.childNodes.length > 8) return false;
    let only: Element | null = null;
    for (const node of inner.childNodes) {
      if (node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '') return false;
      if (node.nodeType !== 1) continue;
      const child = node as Element;
      if (only && child.childNodes.length > 0) return false;
      only ??= child;
    }
    inner = only;
  }
  return false;
}

/** Whether nothing follows an element in its line but a break. */
function endsLine(element: Element): boolean {
  for (let node = element.nextSibling; node; node = node.nextSibling) {
    if (node.nodeType === 1) return (node as Element).localName === 'br';
    if (node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '') return false;
  }
  return true;
}

/** Whether all of a line is small or slanted. */
function isSetApart(element: Element): boolean {
  const only = element.firstElementChild;
  if (!only || element.childElementCount > 1 || !SLANTED.test(only.localName)) return false;
  return (only.textContent ?? '').trim() === (element.textContent ?? '').trim();
}

/** Whether an element stands with a picture, and little else, in what is named as the place of one. */
function isInPictureBox(element: Element): boolean {
  const around = element.parentElement;
  return (
    around !== null &&
    around.childElementCount <= 4 &&
    PICTURE_BOX.test(around.className) &&
    !around.querySelector('h1, h2, h3, h4, h5, h6, ul, ol, p a:only-child') &&
    isShort(around)
  );
}

function isShort(element: Element): boolean {
  const letters = (element.textContent ?? '').trim().length;
  return letters > 0 && letters <= LONGEST;
}
