import { isBlank } from './space';

/** Letters of a caption that only its place tells. */
const LONGEST = 200;
/** Letters of a paragraph, and how many of them make a text in which pictures stand. */
const PROSE = 80;
const FEW = 2;
/** Elements in the box of one picture: it, its caption, its credit, a button. */
const MOST = 4;
const NO_CAPTION = 'h1, h2, h3, h4, h5, h6, ul, ol, dl, table, blockquote, pre, form, img, iframe, p + p';

/** What stands in an element, once for all of its children. */
interface Place {
  /** Whether paragraphs stand in it. */
  readonly isProse: boolean;
  /** Classes of several elements in it that each stand right below a picture, and of no others. */
  readonly belowPictures: ReadonlySet<string>;
}

const places = new WeakMap<Element, Place>();

/**
 * Whether a short line right below a picture is its caption by where it stands: letters alone with the picture in a box
 * between paragraphs, or one of several lines of a class that stand below pictures and nowhere else among the paragraphs.
 * A paragraph in a box of its own may be a step of instructions. `isPicture` says whether an element is but a picture.
 */
export function isCaptionByPlace(element: Element, isPicture: (element: Element) => boolean): boolean {
  const around = element.parentElement;
  if (!around || !isLine(element)) return false;
  const outer = around.parentElement;
  if (outer && element.localName === 'span' && isBox(around, isPicture))
    return placeOf(outer, isPicture).isProse;
  const { isProse, belowPictures } = placeOf(around, isPicture);
  return isProse && belowPictures.has(element.className);
}

/** Whether an element holds a picture, few words below it and nothing else. */
function isBox(around: Element, isPicture: (element: Element) => boolean): boolean {
  const first = around.firstElementChild;
  return around.childElementCount <= MOST && first !== null && isPicture(first) && isLetters(around, LONGEST);
}

function isLine(element: Element): boolean {
  if (!isLetters(element, LONGEST) || element.querySelector(NO_CAPTION)) return false;
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += (link.textContent ?? '').length;
  return linked * 2 <= (element.textContent ?? '').length;
}

function isLetters(element: Element, most: number): boolean {
  const letters = (element.textContent ?? '').trim().length;
  return letters > 0 && letters <= most;
}

function placeOf(around: Element, isPicture: (element: Element) => boolean): Place {
  const known = places.get(around);
  if (known) return known;
  let paragraphs = 0;
  const below = new Map<string, number>();
  let before: Element | null = null;
  for (const child of around.children) {
    const { className } = child;
    const isBelow = before !== null && isPicture(before);
    if (className !== '' && !isPicture(child))
      below.set(className, isBelow ? (below.get(className) ?? 0) + 1 : Number.NEGATIVE_INFINITY);
    if (child.localName === 'p' && !isBelow && (child.textContent ?? '').length >= PROSE) paragraphs += 1;
    if (!isBlank(child.textContent ?? '') || isPicture(child)) before = child;
  }
  const place = {
    isProse: paragraphs >= FEW,
    belowPictures: new Set([...below].filter(([, times]) => times >= FEW).map(([name]) => name)),
  };
  places.set(around, place);
  return place;
}
