import { foldSpace } from '../../html/space';
import { webUrl } from '../../html/url';
import type { Embed, Verdict } from '../../model';
import { card } from './card';

/** Addresses of frames that belong to the page's machinery or to somebody who pays for them. */
const MACHINERY =
  /(?:^|[^a-z])(?:ads?|ad-?(?:serv|frame|slot)\w*|advert\w*|doubleclick|\w*syndication|tagmanager|recaptcha|consent|cookies?|safeframe|sponsor\w*|newsletter|subscri\w+|sign-?up|widgets?|comments?|disqus|login|chat(?:bot)?|analytics|pixel|share(?:bar|button)?s?|like|taboola|outbrain)(?![a-z])/i;
/** Names of such frames. One that only waits for a consent may show anything. */
const NAMED =
  /(?:^|[^a-z])(?:ads?|ad-?(?:serv|frame|slot|unit|banner)\w*|advert\w*|sponsor\w*|recaptcha|newsletter|comments?|disqus|sharing|taboola|outbrain)(?![a-z])/i;

const SMALLEST = { width: 180, height: 60 };
/** Sizes of adverts, as the trade has agreed on them. */
const ADVERTS = new Set([
  '728x90',
  '468x60',
  '320x50',
  '320x100',
  '300x250',
  '336x280',
  '160x600',
  '300x600',
  '970x250',
  '970x90',
]);
const LEFT_OUT: Verdict = { rule: 'frame', reason: 'advert' };

/** A frame of nobody known: a player, a chart, a map, a document; or one that the page needs, or somebody pays for. */
export interface Foreign {
  readonly embed: Embed;
  /** Why it is no part of the text; null where it is. */
  readonly verdict: Verdict | null;
}

/** A frame of nobody known, as a plain card. Null where it has no address of the web, or is too small to be looked at. */
export function foreign(element: Element, base: string): Foreign | null {
  const url = addressOf(element, base);
  if (!url || isSmall(element)) return null;
  const title = foldSpace(element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '');
  const { hostname, pathname } = new URL(url);
  const isMachinery =
    MACHINERY.test(`${hostname}${pathname}`) || NAMED.test(`${element.id} ${element.className}`);
  const isAdvert = title === '' && ADVERTS.has(`${sizeOf(element, 'width')}x${sizeOf(element, 'height')}`);
  return {
    embed: { ...card('frame', null, url), title: title || null },
    verdict: isMachinery || isAdvert ? LEFT_OUT : null,
  };
}

/** Its own address, else one that waits in another attribute for a script or a consent. */
function addressOf(element: Element, base: string): string | null {
  for (const name of ['src', 'data', ...element.getAttributeNames()]) {
    const value = element.getAttribute(name)?.trim() ?? '';
    const isOwn = name === 'src' || name === 'data';
    const mayBe = isOwn
      ? !/^(?:about:|#|$)/.test(value)
      : WAITING.test(name) && /^(?:https?:)?\/\//.test(value);
    const url = mayBe ? webUrl(value, base) : null;
    if (url) return url;
  }
  return null;
}

const WAITING = /^data-.*(?:src|url|original)/;

function isSmall(element: Element): boolean {
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')) return true;
  return (['width', 'height'] as const).some(name => {
    const size = sizeOf(element, name);
    return size !== null && size < SMALLEST[name];
  });
}

/** In pixels, as the element says it; null where that is a share of the page's width, or unknown. */
function sizeOf(element: Element, name: 'width' | 'height'): number | null {
  const size = element.getAttribute(name) ?? '';
  return size === '' || size.includes('%') ? null : Number.parseInt(size, 10);
}
