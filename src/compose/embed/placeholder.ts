import { foldSpace } from '../../html/space';
import { webUrl } from '../../html/url';
import type { Embed } from '../../model';
import type { BlockHandler, Writer } from '../writer';
import { card } from './card';
import { foldLabels, known, youtube } from './media';

const PLACEHOLDER = /consent|placeholder|embed|lazy|player|video|youtube|facade|privacy|gdpr|cookie/i;
const IDS = ['data-video-id', 'data-videoid', 'data-youtube-id', 'data-yt-id', 'data-ytid', 'data-youtube'];

/** Where a frame will stand once the person has agreed or clicked: an element that names the frame's address. */
export function isPlaceholder(element: Element): boolean {
  return (
    PLACEHOLDER.test(element.className) &&
    element.localName === 'div' &&
    !element.querySelector('iframe, video, blockquote, p + p')
  );
}

/** The frame itself as a card; what asks for the click is folded. */
export const placeholder: BlockHandler = (element, writer) => {
  if (!addPlayer(element, writer)) return 'plain';
  foldLabels(element, writer);
  return undefined;
};

/** Adds the card of what will stand in a place; whether there is one. */
export function addPlayer(element: Element, writer: Writer): boolean {
  const embed =
    known(element, writer.base) ??
    (/youtu|yt/i.test(element.className) ? youtube(element, IDS) : null) ??
    waiting(element, writer.base);
  if (embed) writer.add(embed);
  return embed !== null;
}

/** An address of a player, whoever's it is. */
const PLAYER = /^https?:\/\/(?:(?:player|embed|play)\.|[^?#]{3,400}\/(?:embed|player|iframe)s?(?:[/?.]|$))/i;

/** What somebody unknown will show in a place, where an attribute holds the address of a player. */
function waiting(element: Element, base: string): Embed | null {
  for (const { name, value } of element.attributes) {
    const url = /^data-/.test(name) && PLAYER.test(value) ? webUrl(value, base) : null;
    if (!url || /\.(?:m?js|css|json)(?:$|\?)/.test(url)) continue;
    const title = foldSpace(element.getAttribute('data-title') ?? element.getAttribute('title') ?? '');
    return { ...card('frame', null, url), title: title || null };
  }
  return null;
}
