import { derived, wordsIn } from '../../../languages/derived';

/** What the elements around a text say of it. */
export interface TextMark {
  /** That it names an author: 2 where they can mean nothing else, 1 where more than a name may stand in them. */
  readonly author: 0 | 1 | 2;
  /** The date that an element gives to machines, as it is written there. */
  readonly date: string | null;
  /** Class names around it, which may tell what a date is the date of. */
  readonly names: string;
  /** It is a part of a name. */
  readonly isPart: boolean;
  /** It belongs to a comment or to another story. */
  readonly elsewhere: boolean;
  /** It belongs to those, to a picture, or to what the author is and does. */
  readonly other: boolean;
}

/** So many elements around a text are looked at: names of those further out are names of more than it. */
const FARTHEST = 6;
const ELSEWHERE =
  /(?:^|[\s_-])(?:comments?|commenter|repl(?:y|ies)|respond|related|cards?|teasers?|promo|sidebar|widget|popular|recommended)(?:$|[\s_-])/;
const BESIDE = /(?:^|[\s_-])(?:events?|bio|biography|infobox|newsletter|tags?|share|social)(?:$|[\s_-])/;
/** What a page calls small letters, too. */
const CAPTION = /(?:^|[\s_-])(?:captions?|credits?)(?:$|[\s_-])/;

const NAME_PART = /(?:^|[\s_-])(?:given|family|first|last|additional)-?name(?:$|[\s_-])/;

/** What authors are called in names of elements. */
const authors = derived(languages => new Set(languages.flatMap(({ bylines }) => wordsIn(bylines.authors))));

/** What the elements around a text say of it, from the nearest outwards. */
export function markOf(text: Text): TextMark {
  let author: 0 | 1 | 2 = 0;
  let date: string | null = null;
  let names = '';
  let isNamed = false;
  let element = text.parentElement;
  for (let depth = 0; element && depth < FARTHEST; depth++, element = element.parentElement) {
    if (element.localName === 'body' || element.localName === 'main' || element.localName === 'article')
      break;
    const own = namesOf(element);
    names += ` ${own}`;
    date ??= dateOf(element);
    const says = authorIn(element, own);
    isNamed ||= /(?:^|[\s_-])(?:fn|name)(?:$|[\s_-])/.test(own);
    if (says === 2 || (says === 1 && isNamed)) author = 2;
    else if (says === 1 && author === 0) author = 1;
  }
  const own = names.replaceAll('h-card', 'hcard');
  const elsewhere = ELSEWHERE.test(own);
  const other = elsewhere || BESIDE.test(own) || (author === 0 && CAPTION.test(own));
  return { author, date, names, isPart: NAME_PART.test(names), elsewhere, other };
}

/** Class names and id of an element, camel case parted by hyphens, in lower case. */
function namesOf(element: Element): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return names
    .slice(0, 300)
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-')
    .toLowerCase();
}

function authorIn(element: Element, names: string): 0 | 1 | 2 {
  const said = `${element.getAttribute('rel') ?? ''} ${element.getAttribute('itemprop') ?? ''}`.toLowerCase();
  if (/\b(?:author|creator)\b/.test(said)) return 2;
  const known = authors();
  if (element.localName === 'a') {
    const folders = (element.getAttribute('href') ?? '')
      .toLowerCase()
      .split(/[/?#=]/)
      .slice(0, -1);
    if (folders.some(folder => known.has(folder))) return 2;
  }
  if (element.localName === 'address') return 1;
  const words = names.replaceAll('h-card', 'hcard').split(/[\s_-]+/);
  return words.some(word => known.has(word) || word === 'vcard' || word === 'hcard' || word === 'by') ? 1 : 0;
}

function dateOf(element: Element): string | null {
  if (element.localName === 'time') return element.getAttribute('datetime');
  if (element.localName === 'abbr') return element.getAttribute('title');
  if (!/\bdate(?:Published|Modified|Created)\b/.test(element.getAttribute('itemprop') ?? '')) return null;
  return element.getAttribute('content') ?? element.getAttribute('datetime');
}
