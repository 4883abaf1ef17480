import { webUrl } from '../../html/url';
import type { Block, Embed, Verdict } from '../../model';
import type { BlockHandler } from '../writer';
import { card } from './card';
import { creditOf, type PostCredit } from './postCredit';
import { providerOf } from './providers';

/** Classes that the providers give to the posts of theirs in other people's pages. */
const POST_CLASS =
  /(?:^|\s)(?:twitter-(?:tweet|video)|bluesky-embed|mastodon-embed|instagram-media|tiktok-embed|fb-(?:post|video)|text-post-media|reddit-embed-bq|reddit-card|telegram-post)(?:$|\s)/;

/** Whose they are. */
const PROVIDERS_BY_CLASS: readonly (readonly [RegExp, string])[] = [
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

/** Whether an element has the class that its provider gives to posts in other people's pages. */
export function isPost(element: Element): boolean {
  return POST_CLASS.test(element.className);
}

/** A post of elsewhere, known by its class. */
export const post: BlockHandler = (element, writer) => {
  if (writer.deepest) return 'plain';
  const blocks = writer.blocksOf(() => writer.children(element));
  const name = PROVIDERS_BY_CLASS.find(([says]) => says.test(element.className))?.[1] ?? null;
  const url = addressOf(element, writer.base);
  if (blocks.length === 0 && !url) return undefined;
  writer.add(postCard(blocks, name, url));
  return undefined;
};

/** An excerpt as a post, when its last line credits it as one; else null. */
export function creditedPost(element: Element, blocks: readonly Block[], base: string): Embed | null {
  const last = blocks.at(-1);
  const credit = last?.type === 'paragraph' && blocks.length > 1 ? creditOf(last.text.text) : null;
  if (credit) return postCard(blocks, credit.provider, addressOf(element, base));
  const only = blocks.length === 1 ? blocks[0] : undefined;
  return only?.type === 'embed' && only.kind === 'post'
    ? { ...only, url: only.url ?? addressOf(element, base) }
    : null;
}

function postCard(all: readonly Block[], name: string | null, url: string | null): Embed {
  const only = all.length === 1 ? all[0] : undefined;
  if (only?.type === 'embed') return { ...only, provider: name ?? only.provider, url: url ?? only.url };
  const known = url ? providerOf(url) : null;
  const blocks = all.map(block => labelFolded(block, known?.handle ?? null));
  const at = blocks.findLastIndex(block => block.type !== 'removal');
  const last = blocks[at];
  const isLast = at === blocks.length - 1;
  const said: PostCredit | null = last?.type === 'paragraph' ? creditOf(last.text.text) : null;
  return {
    ...card(
      'post',
      known?.name ?? name ?? said?.provider ?? null,
      url,
      said?.handle ?? known?.handle ?? null,
    ),
    author: said?.author ?? null,
    published: said?.published ?? null,
    // A credit stands at the end; with labels behind it, it is folded where it is.
    blocks: said && last ? blocks.toSpliced(at, 1, ...(isLast ? [] : [folded(last)])) : blocks,
    credit: said && isLast && last?.type === 'paragraph' ? last.text : null,
  };
}

const LABEL: Verdict = { rule: 'embed-label', reason: 'markup' };

/** Words of the provider's own making, and the handle that the card tells anyway. */
function labelFolded(block: Block, handle: string | null): Block {
  if (block.type !== 'paragraph') return block;
  const { text } = block.text;
  const isLabel =
    text === handle || /^(?:(?:view|watch|see|open)\s(?:\S+\s){0,4}on\s\w+|\[image or embed\])$/i.test(text);
  return isLabel ? folded(block) : block;
}

function folded(block: Block): Block {
  return { type: 'removal', ...LABEL, blocks: [block] };
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
