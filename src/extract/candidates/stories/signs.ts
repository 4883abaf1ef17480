import type { Flow, TextBlock } from '../../../blocks';
import { webUrl } from '../../../html/url';
import type { Snapshot } from '../../../model';
import type { Story } from './story';

/** So many lines behind a headline say who wrote it and when. */
const NEAR = 6;
/** A line of so many words may be a byline or a date. */
const SHORT = 14;

/** Whether enough signs tell that blocks are a story of their own: a date, a byline, an address, a heading of the first level. */
export function isStory(snapshot: Snapshot, flow: Flow, story: Story): boolean {
  const signs = [
    hasLine(flow, story, ({ holder, text }) => isMarked(holder, DATED) || LOOKS_DATED.test(text)),
    hasLine(flow, story, ({ holder }) => isMarked(holder, SIGNED)),
    addressesOf(snapshot, flow, story).some(address => address !== pathOf(snapshot.url, snapshot)),
    flow.blocks[story.at]?.level === 1,
  ];
  return signs.filter(Boolean).length >= story.signs;
}

const DATED = 'time,[itemprop="datePublished"],[class*="date"],[class*="time"]';
const SIGNED = '[rel~="author"],[itemprop="author"],address,[class*="byline"],[class*="author"]';
const LOOKS_DATED = /\b(?:19|20)\d\d\b|\d[.:]\d\d\b|\d年/;

/** Whether a short line right beside the headline of a story is of a kind. */
function hasLine({ blocks }: Flow, { at, from, to }: Story, isOf: (block: TextBlock) => boolean): boolean {
  for (let near = Math.max(from, at - 2); near < Math.min(to, at + NEAR); near++) {
    const block = blocks[near];
    if (block && near !== at && block.words <= SHORT && isOf(block)) return true;
  }
  return false;
}

function isMarked(holder: Element, marks: string): boolean {
  return (
    holder.matches(marks) ||
    holder.querySelector(marks) !== null ||
    holder.parentElement?.matches(marks) === true
  );
}

/** The story that says it stands at an address. */
export function storyOf(
  snapshot: Snapshot,
  flow: Flow,
  stories: readonly Story[],
  address: string | null,
): Story | undefined {
  const path = address && pathOf(address, snapshot);
  return path ? stories.find(story => addressesOf(snapshot, flow, story).includes(path)) : undefined;
}

/** How many elements around a headline may say the address of its story. */
const UP = 6;

/** The paths that a story, or its headline, says to be its own. */
function addressesOf(snapshot: Snapshot, { blocks, box }: Flow, { at, from, to }: Story): string[] {
  const holder = blocks[at]?.holder;
  if (!holder) return [];
  const found = [holder.querySelector('a[href]'), holder.closest('a[href]')].map(link =>
    link?.getAttribute('href'),
  );
  let element: Element | null = holder;
  for (let up = 0; element && up < UP; up++, element = element.parentElement) {
    const own = box.get(element);
    if (!own || own.from < from || own.to > to) break;
    for (const { name, value } of element.attributes) if (/^data-|^itemid$/.test(name)) found.push(value);
    found.push(element.querySelector('a[rel~="bookmark"]')?.getAttribute('href'));
  }
  return found.flatMap(address =>
    address && ADDRESS.test(address) ? (pathOf(address, snapshot) ?? []) : [],
  );
}

const ADDRESS = /^(?:https?:)?\/\S+$/;

/** The path of an address, without what is behind it. */
function pathOf(address: string, { url }: Snapshot): string | null {
  const full = webUrl(address, url);
  return full && new URL(full).pathname.replace(/\/$/, '');
}
