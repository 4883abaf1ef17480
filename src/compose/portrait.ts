import { isCaption } from '../html/caption';
import { isBlank } from '../html/space';
import type { Cleaned } from '../model';

/** Classes that pages give to portraits of authors and of those who comment. */
const NAMED =
  /(?:^|[\s_-])(?:avatar|gravatar|headshot|mugshot|(?:author|byline|writer|contributor|profile|user|reporter|columnist)[-_]{0,2}(?:\w{1,12}[-_]{1,2})?(?:avatar|image|img|photo|pic(?:ture)?|portrait|thumb(?:nail)?|face))(?:$|[\s_-])/i;
/** How many elements above a picture may name it. */
const NEAR = 3;
/** Letters of a name, and of what else a line may say that names who wrote the article. */
const SHORTEST = 5;
const LONGEST = 60;
/** Letters of what says more of the author. */
const LONGEST_ABOUT = 800;
/** Pixels. */
const SMALL = 240;
const LARGE = 480;
/** How many elements around a picture are looked at for letters. */
const FAR = 6;
const TEXTS = 4;

/**
 * Whether a picture shows who wrote the article: its class says so, or it stands alone with the author's name, or with
 * nothing but what has been left out as being about the author.
 */
export function isPortrait(image: Element, cleaned: Cleaned): boolean {
  const width = Number.parseInt(image.getAttribute('width') ?? '', 10);
  if (width >= LARGE || hasCaption(image)) return false;
  let around: Element | null = image;
  for (let far = 0; around && far <= NEAR; far++, around = around.parentElement)
    if (around.className !== '' && NAMED.test(around.className)) return true;
  return standsWithAuthor(image, cleaned);
}

const captioned = new WeakMap<Element, boolean>();

/** Whether a picture has a caption; many pictures may stand in one figure. */
function hasCaption(image: Element): boolean {
  const below = image.nextElementSibling;
  if (below && isCaption(below)) return true;
  const figure = image.closest('figure');
  if (!figure) return false;
  const has = captioned.get(figure) ?? !isBlank(figure.querySelector('figcaption')?.textContent ?? '');
  captioned.set(figure, has);
  return has;
}

function standsWithAuthor(image: Element, cleaned: Cleaned): boolean {
  const { candidate, verdicts } = cleaned;
  const around = lettersAround(image, candidate.root);
  if (!around) return false;
  const byline = candidate.snapshot.metadata.byline ?? '';
  const letters = (around.textContent ?? '').trim();
  if (byline.length >= SHORTEST && letters.includes(byline) && letters.length <= byline.length + LONGEST)
    return isOf(image, byline) && around.querySelector('h1, h2') === null;
  return letters.length <= LONGEST_ABOUT && isAboutAuthor(around, verdicts);
}

/** Whether a picture that stands with a name is small, or says that it shows who bears it. */
function isOf(image: Element, name: string): boolean {
  const width = Number.parseInt(image.getAttribute('width') ?? '', 10);
  const alt = (image.getAttribute('alt') ?? '').trim();
  return width <= SMALL || (alt.includes(name) && alt.length <= name.length + 20);
}

const about = new WeakMap<Element, boolean>();

/** Whether all letters in an element have been left out as being about the author; many pictures may stand in one. */
function isAboutAuthor(around: Element, verdicts: Cleaned['verdicts']): boolean {
  const known = about.get(around);
  if (known !== undefined) return known;
  const texts = around.ownerDocument.createTreeWalker(around, TEXTS);
  let isAbout = true;
  for (let text = texts.nextNode(); text && isAbout; text = texts.nextNode())
    isAbout = isBlank(text.nodeValue ?? '') || isLeftOut(text.parentElement, around, verdicts);
  about.set(around, isAbout);
  return isAbout;
}

function isLeftOut(from: Element | null, around: Element, verdicts: Cleaned['verdicts']): boolean {
  for (let element = from; element; element = element.parentElement) {
    const verdict = verdicts.get(element);
    if (verdict) return verdict.reason === 'author-bio' || verdict.rule === 'byline';
    if (element === around) return false;
  }
  return false;
}

const lettered = new WeakMap<Element, boolean>();

/** The innermost element around a picture that holds letters, below the candidate's root. */
function lettersAround(image: Element, root: Element): Element | null {
  let around = image.parentElement;
  for (let far = 0; around && around !== root && far < FAR; far++) {
    const holds = lettered.get(around) ?? !isBlank(around.textContent ?? '');
    lettered.set(around, holds);
    if (holds) return around;
    around = around.parentElement;
  }
  return null;
}
