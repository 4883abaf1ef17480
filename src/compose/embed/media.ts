import type { Embed } from '../../model';
import type { InlineHandler } from '../handlers/handler';
import { webUrl } from '../url';
import { providerOf } from './providers';

const NATIVE = /^(?:iframe|video|audio)$/;
const YOUTUBE = /^(?:lite-youtube|youtube-video|amp-youtube)$/;

/** A frame of a known provider, a video, a sound: a card with its address. Frames of others are mostly adverts. */
export const media: InlineHandler = (element, writer) => {
  const embed = YOUTUBE.test(element.localName)
    ? youtube(element)
    : element.localName === 'iframe'
      ? framed(element, writer.base)
      : played(element, writer.base);
  if (embed) writer.add(embed);
  // A player of the page's own making has labels of its own: "Play video".
  if (!NATIVE.test(element.localName))
    writer.folded({ rule: 'player-label', reason: 'control' }, false, () => writer.children(element));
};

function youtube(element: Element): Embed | null {
  const id = element.getAttribute('videoid') ?? element.getAttribute('data-videoid') ?? '';
  return /^[\w-]{6,20}$/.test(id) ? card('video', 'YouTube', `https://www.youtube.com/watch?v=${id}`) : null;
}

function framed(element: Element, base: string): Embed | null {
  const source = ['src', 'data-src', 'data-lazy-src', 'data-litespeed-src']
    .map(name => webUrl(element.getAttribute(name), base))
    .find(url => url !== null);
  const known = source ? providerOf(source) : null;
  return known && card(known.kind, known.name, known.url);
}

function played(element: Element, base: string): Embed | null {
  const sources = [element, ...element.querySelectorAll('source')];
  const url = sources.map(source => webUrl(source.getAttribute('src'), base)).find(found => found !== null);
  const kind = element.localName === 'audio' ? 'audio' : 'video';
  return url ? card(kind, null, url) : null;
}

function card(kind: Embed['kind'], provider: string | null, url: string): Embed {
  return {
    type: 'embed',
    kind,
    provider,
    url,
    author: null,
    handle: null,
    published: null,
    blocks: [],
    credit: null,
  };
}
