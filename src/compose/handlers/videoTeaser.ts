import { isSmallTree } from '../../html/smallTree';
import type { Verdict } from '../../model';

const TEASER: Verdict = { rule: 'video-teaser', reason: 'related' };
const BOXES = /^(?:div|aside|section|article|p)$/;
const NAMED = /(?:^|[\s_-])videos?(?:$|[\s_-])/i;
/** Addresses of pages that play something. */
const PLAYS = /(?:^|[/?&=._-])(?:vid(?:eo|éo)?s?|watch|play(?:er)?|v)(?:[/?&=._-]|$)/i;
/** Elements in a teaser. */
const MOST = 40;
/** Letters of a title, a label and how long it takes. */
const LONGEST = 160;

/**
 * Why an element is clutter that leads to a video elsewhere on the site: it is named after videos, holds a link to a page of
 * one, few words, and no player. Undefined for any other element.
 */
export function videoTeaser(element: Element): Verdict | undefined {
  const { localName, className } = element;
  if (className === '' || !BOXES.test(localName) || !NAMED.test(className) || !isSmallTree(element, MOST))
    return undefined;
  const letters = (element.textContent ?? '').trim();
  if (letters.length > LONGEST || letters === '' || element.querySelector(PLAYERS)) return undefined;
  const leads = [...element.querySelectorAll('a[href]')].some(link =>
    PLAYS.test(link.getAttribute('href') ?? ''),
  );
  return leads ? TEASER : undefined;
}

const PLAYERS =
  'iframe, video, audio, object, embed, blockquote, figcaption, [class*="embed" i], [data-video-id]';
