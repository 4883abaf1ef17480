import type { Block, Embed } from '../../model';
import type { Handler } from '../handlers/handler';
import { webUrl } from '../url';
import { type Credit, creditOf } from './credit';
import { providerOf } from './providers';

/** Classes that the providers give to the posts of theirs in other people's pages. */
export const asPost =
  /(?:^|\s)(?:twitter-(?:tweet|video)|bluesky-embed|mastodon-embed|instagram-media|tiktok-embed|fb-(?:post|video)|text-post-media|reddit-embed-bq|reddit-card|telegram-post)(?:$|\s)/;

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/twitter/, 'X'],
  [/bluesky/, 'Bluesky'],
  [/mastodon/, 'Mastodon'],
  [/instagram/, 'Instagram'],
  [/tiktok/, 'TikTok'],
  [/fb-/, 'Facebook'],
  [/text-post/, 'Threads'],
  [/reddit/, 'Reddit'],
  [/telegram/, 'Telegram'],
];

/** A post of elsewhere, known by its class. */
export const post: Handler = (element, writer) => {
  const blocks = writer.nested(() => writer.children(element));
  const name = NAMES.find(([says]) => says.test(element.className))?.[1] ?? null;
  const url = addressOf(element, writer.base);
  if (blocks.length === 0 && !url) return undefined;
  writer.add(card(blocks, name, url));
  return undefined;
};

/** An excerpt as a post, when its last line credits it as one; else null. */
export function creditedPost(element: Element, blocks: readonly Block[], base: string): Embed | null {
  const last = blocks.at(-1);
  const credit = last?.type === 'paragraph' && blocks.length > 1 ? creditOf(last.text.text) : null;
  if (credit) return card(blocks, credit.provider, addressOf(element, base));
  const only = blocks.length === 1 ? blocks[0] : undefined;
  return only?.type === 'embed' && only.kind === 'post'
    ? { ...only, url: only.url ?? addressOf(element, base) }
    : null;
}

function card(blocks: readonly Block[], name: string | null, url: string | null): Embed {
  const only = blocks.length === 1 ? blocks[0] : undefined;
  if (only?.type === 'embed') return { ...only, provider: name ?? only.provider, url: url ?? only.url };
  const last = blocks.at(-1);
  const said: Credit | null = last?.type === 'paragraph' ? creditOf(last.text.text) : null;
  const provider = (url ? providerOf(url)?.name : null) ?? name ?? said?.provider ?? null;
  return {
    type: 'embed',
    kind: 'post',
    provider,
    url,
    author: said?.author ?? null,
    handle: said?.handle ?? null,
    published: said?.published ?? null,
    blocks: said ? blocks.slice(0, -1) : blocks,
    credit: said && last?.type === 'paragraph' ? last.text : null,
  };
}

/** The post's own address: as its attributes name it, else its last link that a provider knows. */
function addressOf(element: Element, base: string): string | null {
  for (const name of [
    'data-instgrm-permalink',
    'data-text-post-permalink',
    'cite',
    'data-href',
    'data-telegram-post',
  ]) {
    const url = webUrl(element.getAttribute(name), name === 'data-telegram-post' ? 'https://t.me/' : base);
    if (url) return url;
  }
  for (const link of [...element.querySelectorAll('a[href]')].reverse()) {
    const url = webUrl(link.getAttribute('href'), base);
    if (url && providerOf(url)?.kind === 'post') return url;
  }
  return null;
}
