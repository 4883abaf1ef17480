import { pictureKey } from '../html/pictureAddress';
import { webUrl } from '../html/url';

/** Letters of a slide beside its picture. */
const LONGEST = 800;
const BASE = 'https://base.invalid/';
/** Classes of what is shown on screens of one size only. */
const BY_SCREEN = /(?:^|[\s_-])(?:desktop|mobile|tablet|phone|xs|sm|md|lg|xl|print)(?:$|[\s_-])/i;

/**
 * What a person does not see, without the slides of a slide show: those are seen one after the other. A slide is hidden
 * beside one that is seen, alike, with another picture.
 */
export function withSlidesShown(hidden: ReadonlySet<Element>): ReadonlySet<Element> {
  const slides = new Set<Element>();
  const shows = new Map<Element, Show>();
  for (const element of hidden) {
    const parent = element.parentElement;
    if (!parent || picturesIn(element).length === 0 || BY_SCREEN.test(element.className)) continue;
    const show = shows.get(parent) ?? showIn(parent, hidden);
    shows.set(parent, show);
    if (isSlide(element, show)) slides.add(element);
  }
  return slides.size > 0 ? new Set([...hidden].filter(element => !slides.has(element))) : hidden;
}

/** The slides of a show that are seen: how such an element looks, and the pictures in them. */
interface Show {
  readonly looks: ReadonlySet<string>;
  readonly pictures: ReadonlySet<string>;
}

function showIn(parent: Element, hidden: ReadonlySet<Element>): Show {
  const looks = new Set<string>();
  const pictures = new Set<string>();
  for (const child of parent.children) {
    if (hidden.has(child) || BY_SCREEN.test(child.className)) continue;
    const keys = picturesIn(child);
    if (keys.length === 0 || !isShort(child)) continue;
    for (const look of looksOf(child)) looks.add(look);
    for (const key of keys) pictures.add(key);
  }
  return { looks, pictures };
}

function isSlide(element: Element, { looks, pictures }: Show): boolean {
  return (
    looks.size > 0 &&
    isShort(element) &&
    looksOf(element).some(look => looks.has(look)) &&
    picturesIn(element).some(key => !pictures.has(key))
  );
}

/** The name of an element with each of its classes; one without a class looks like any of its name. */
function looksOf({ localName, classList }: Element): string[] {
  return classList.length === 0 ? [localName] : [...classList].map(name => `${localName}.${name}`);
}

function picturesIn(element: Element): string[] {
  const images = element.localName === 'img' ? [element] : [...element.querySelectorAll('img')];
  return images.flatMap(image => {
    const url = webUrl(
      image.getAttribute('src') || image.getAttribute('srcset')?.trim().split(/\s/)[0],
      BASE,
    );
    return url ? [pictureKey(url)] : [];
  });
}

function isShort(element: Element): boolean {
  return (element.textContent ?? '').trim().length <= LONGEST;
}
