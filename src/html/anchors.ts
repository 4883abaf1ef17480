import { lettersUpTo } from './size';
import { foldSpace } from './space';

/** What is a name of something, with a link to itself beside it. */
const HEADED: ReadonlySet<string> = new Set(
  'h1 h2 h3 h4 h5 h6 dt caption figcaption legend summary'.split(' '),
);

/** Classes of links from a heading to itself, and of what changes what is below it. */
const CLASS =
  /(?:^|[\s_-])(?:header-?link|heading-?(?:link|anchor)|header-?anchor|hash-?link|anchor(?:-?link|js-link|-icon)?|perma-?link|self-?link|direct-?link|copy-?link)(?:$|[\s_-])/i;

/** Classes of what changes what is below a heading. */
const EDIT = /(?:^|[\s_-])edit-?section(?:$|[\s_-])/i;

const LETTER = /[\p{L}\p{N}]/u;
const WORD = /\p{L}/u;
const BRACKETED = /^\[[^[\]]{1,24}\]$/;
const LONGEST = 60;
const LONGEST_HEADING = 600;
const NEAR = 4;

/** By the element's name: one that may be the link of a heading to itself. */
export function mayBeAnchor({ localName }: Element): boolean {
  return localName === 'a' || localName === 'button' || localName === 'span';
}

/**
 * Whether an element is what stands in or right beside a heading and is no word of it: the sign of its permanent link, a
 * button that copies that, a link to change the section.
 */
export function isHeadingAnchor(element: Element): boolean {
  if (!mayBeAnchor(element)) return false;
  const around = headingAround(element);
  if (!around && !headingBeside(element)) return false;
  if (lettersUpTo(element, LONGEST) > LONGEST) return false;
  const text = foldSpace(element.textContent ?? '');
  if (text === '') return false;
  if (!around) return isBesideItsHeading(element, text);
  if (lettersUpTo(around, LONGEST_HEADING) > LONGEST_HEADING) return false;
  const whole = foldSpace(around.textContent ?? '');
  if (!WORD.test(whole.replace(text, ''))) return false;
  return isAnchorIn(around, element, text, whole);
}

/** The heading that an element stands in; every element of a page may be asked, so few steps are taken. */
function headingAround(element: Element): Element | null {
  let around = element.parentElement;
  for (let level = 0; around && level < NEAR; level += 1, around = around.parentElement)
    if (HEADED.has(around.localName) || around.getAttribute('role') === 'heading') return around;
  return null;
}

function headingBeside({ previousElementSibling, nextElementSibling }: Element): Element | null {
  const isHeading = (other: Element | null) => other !== null && /^h[1-6]$/.test(other.localName);
  if (isHeading(previousElementSibling)) return previousElementSibling;
  return isHeading(nextElementSibling) ? nextElementSibling : null;
}

function isAnchorIn(heading: Element, element: Element, text: string, whole: string): boolean {
  if (element.localName === 'button') return true;
  if (EDIT.test(element.className)) return true;
  const leadsAway = element.getAttribute('href')?.includes('#') === false;
  if (CLASS.test(element.className) && !leadsAway && !element.closest('sup'))
    return isLinkOrSign(element, text);
  if (BRACKETED.test(text) && WORD.test(text))
    return whole.endsWith(text) && (element.localName === 'a' || element.querySelector('a') !== null);
  if (element.localName !== 'a') return false;
  const id = targetOf(element);
  if (!LETTER.test(text)) return id !== null || !element.hasAttribute('href');
  return id !== null && whole.endsWith(text) && WORD.test(text) && isNamed(heading, id);
}

function isLinkOrSign(element: Element, text: string): boolean {
  return element.localName === 'a' || element.querySelector('a') !== null || !LETTER.test(text);
}

/** A link beside a heading, in the same box, that leads to it. */
function isBesideItsHeading(link: Element, text: string): boolean {
  const heading = headingBeside(link);
  if (!heading) return false;
  if (EDIT.test(link.className)) return true;
  const id = link.localName === 'a' ? targetOf(link) : null;
  return id !== null && (isNamed(heading, id) || !LETTER.test(text));
}

/** The id that a link leads to on its page; null for any other link. */
function targetOf(link: Element): string | null {
  const href = link.getAttribute('href') ?? '';
  const at = href.indexOf('#');
  if (at < 0 || at === href.length - 1) return null;
  const page = link.ownerDocument.documentURI.split('#')[0] ?? '';
  const isHere = at === 0 || page.endsWith(href.slice(0, at)) || href.startsWith('http');
  return isHere ? decoded(href.slice(at + 1)) : null;
}

/** Whether a heading, or the section that it opens, bears an id. */
function isNamed(heading: Element, id: string): boolean {
  const own = [
    heading,
    heading.parentElement,
    heading.parentElement?.parentElement,
    heading.previousElementSibling,
  ];
  return (
    own.some(each => each?.id === id) || [...heading.querySelectorAll('[id]')].some(each => each.id === id)
  );
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
