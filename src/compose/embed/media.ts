import { foldSpace } from '../../html/space';
import { webUrl } from '../../html/url';
import type { Embed } from '../../model';
import type { InlineHandler, Writer } from '../writer';
import { card } from './card';
import { foreign } from './frame';
import { providerOf } from './providers';

const NATIVE = /^(?:iframe|video|audio|object|embed)$/;
const FRAME = /^(?:(?:amp-)?iframe|object|embed)$/;
const YOUTUBE = /^(?:lite-youtube|youtube-video|amp-youtube)$/;

/** A frame, a video, a sound: a card with its address. What is no part of the text is folded, and never cut. */
export const media: InlineHandler = (element, writer) => {
  if (FRAME.test(element.localName)) addFrame(element, writer);
  else {
    const embed = YOUTUBE.test(element.localName)
      ? youtube(element, ['videoid', 'data-videoid'])
      : played(element, writer.base);
    if (embed) writer.add(embed);
  }
  // A player of the page's own making has labels of its own: "Play video".
  if (!NATIVE.test(element.localName)) foldLabels(element, writer);
};

function addFrame(element: Element, writer: Writer): void {
  const embed = known(element, writer.base);
  const other = embed || !writer.isSeen(element) ? null : foreign(element, writer.base);
  if (embed) writer.add(embed);
  else if (other && !other.verdict) writer.add(other.embed);
  else if (other?.verdict && writer.atLineStart && !writer.inOneText)
    writer.fold(other.verdict, false, () => writer.add(other.embed));
}

/** What stands in a player or in its place is no text of the article. */
export function foldLabels(element: Element, writer: Writer): void {
  writer.fold({ rule: 'player-label', reason: 'control' }, false, () => writer.children(element));
}

/** A video of YouTube that one of these attributes names by its id. */
export function youtube(element: Element, names: readonly string[]): Embed | null {
  const id = names.map(name => element.getAttribute(name)).find(value => value !== null) ?? '';
  return /^[\w-]{11}$/.test(id) ? card('video', 'YouTube', `https://www.youtube.com/watch?v=${id}`) : null;
}

/** What a known provider shows, whichever attribute holds its address: consent and lazy loading move it about. */
export function known(element: Element, base: string): Embed | null {
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name) ?? '';
    if (!/^(?:https?:)?\/\//.test(value)) continue;
    const url = webUrl(value, base);
    const found = url ? providerOf(url) : null;
    if (!found) continue;
    const title = foldSpace(element.getAttribute('title') ?? '');
    return { ...card(found.kind, found.name, pageOf(found.url), found.handle), title: titleOf(title) };
  }
  return null;
}

/** Facebook names the post or video in the address of its frame. */
function pageOf(url: string): string {
  return url.includes('/plugins/') ? (webUrl(new URL(url).searchParams.get('href'), url) ?? url) : url;
}

/** A frame's title, unless it only says what kind of thing it is. */
function titleOf(title: string): string | null {
  return /\s/.test(title) && !/\b(?:player|embed(?:ded)?|iframe|post|tweet|frame)\b/i.test(title)
    ? title
    : null;
}

/** What a page plays itself; without an address where a script brings the film piece by piece. */
function played(element: Element, base: string): Embed | null {
  const sources = [element, ...element.querySelectorAll('source')];
  const url = sources.map(source => webUrl(source.getAttribute('src'), base)).find(found => found !== null);
  const kind = element.localName === 'audio' ? 'audio' : 'video';
  const title = foldSpace(element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '');
  const isPlayer = element.hasAttribute('controls') || element.hasAttribute('poster');
  return url || (isPlayer && title) ? { ...card(kind, null, url ?? null), title: titleOf(title) } : null;
}
