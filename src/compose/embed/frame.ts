import { foldSpace } from '../../html/space';
import { webUrl } from '../../html/url';
import type { Embed } from '../../model';
import { card } from './card';

/** Frames that belong to the page's machinery or to somebody who pays for them. */
const MACHINERY =
  /(?:^|[^a-z])(?:ads?|ad-?(?:serv|frame|slot)\w*|advert\w*|doubleclick|\w*syndication|tagmanager|recaptcha|consent|cookies?|safeframe|sponsor\w*|newsletter|subscri\w+|sign-?up|widgets?|comments?|disqus|login|chat|analytics|pixel|share|like|taboola|outbrain)(?![a-z])/i;

const SMALLEST = 180;

/**
 * A frame of nobody known, as a plain card: a chart, a map, a document. Null where nothing says that it belongs to the
 * text (a title, a figure or a box for embeds around it), or where it looks like an advert or a tool.
 */
export function foreign(element: Element, base: string): Embed | null {
  const url = webUrl(element.getAttribute('src') ?? element.getAttribute('data-src'), base);
  const title = foldSpace(element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '');
  const described = `${url} ${title} ${element.id} ${element.className}`;
  const belongs = title !== '' || element.closest('figure, [class*="embed" i]') !== null;
  if (!url || !belongs || MACHINERY.test(described) || isSmall(element)) return null;
  return { ...card('frame', null, url), title: title || null };
}

function isSmall(element: Element): boolean {
  return ['width', 'height'].some(name => {
    const size = element.getAttribute(name);
    return size !== null && !size.includes('%') && Number.parseInt(size, 10) < SMALLEST;
  });
}
