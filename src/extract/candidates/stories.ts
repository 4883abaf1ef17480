import { type Box, type Flow, Inside, type TextBlock } from '../../blocks';
import type { Headline } from '../../blocks/headline';
import { webUrl } from '../../html/url';
import type { Snapshot } from '../../model';
import { titleKey } from '../../text/title';
import type { Noted } from '../notes/noted';

/** One of several stories on a page that goes on and on: its headline, and the blocks that are its own. */
export interface Story {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** How many signs must tell that it is one. */
  readonly signs: number;
}

/** The stories of an endless page, and which of them stands at the address. */
export interface Stories {
  readonly own: Story;
  readonly others: readonly Story[];
}

/** So many words of paragraphs make a story, and no teaser. */
const WORDS = 60;
/** So many lines behind a headline say who wrote it and when. */
const NEAR = 6;
/** More headlines alike are those of a list. */
const MOST = 40;
/** A line of so many words may be a byline or a date. */
const SHORT = 14;

const ELSEWHERE =
  Inside.hidden | Inside.nav | Inside.aside | Inside.footer | Inside.dialog | Inside.list | Inside.table;

/**
 * The stories of a page that appends the next one to the one that was asked for: headlines like the page's own, each with
 * its text, and with a byline or date of its own. Live reports, whose entries stand under one headline, have none. Null
 * where the page has one story.
 */
export function storiesOf(snapshot: Snapshot, flow: Flow, headline: Headline): Stories | null {
  if (!headline.element || !isTitle(snapshot, headline) || isLive(snapshot)) return null;
  const starts = startsAlike(flow, headline);
  if (starts.length < 2 || starts.length > MOST) return null;
  const stories = storiesUnder(flow, starts).filter(
    story => story.at === headline.at || isStory(snapshot, flow, story),
  );
  if (stories.length < 2) return null;
  const own =
    storyOf(snapshot, flow, stories, snapshot.url) ??
    storyOf(snapshot, flow, stories, snapshot.metadata.canonical) ??
    stories.find(({ at }) => at === headline.at);
  return own && wordsIn(flow, own.from, own.to) >= WORDS
    ? { own, others: stories.filter(story => story !== own) }
    : null;
}

/** The notes with one on every block of the other stories. */
export function withoutStories(noted: Noted, stories: Stories | null): Noted {
  if (!stories) return noted;
  const exclusions = [...noted.exclusions];
  let section = exclusions.reduce((most, note) => Math.max(most, note?.section ?? 0), 0);
  for (const { from, to } of stories.others) {
    section += 1;
    exclusions.fill({ witness: 'rules', rule: 'other-story', reason: 'related', section }, from, to);
  }
  return { ...noted, exclusions };
}

/** Whether the page's own title is the headline's: on a list of stories it is that of the list. */
function isTitle(snapshot: Snapshot, { title }: Headline): boolean {
  const key = titleKey(title ?? '');
  const said = [...snapshot.metadata.titles, snapshot.document.title].map(titleKey);
  return key.length > 2 && said.some(each => each === key || each.startsWith(key));
}

function isLive({ document, linkedData }: Snapshot): boolean {
  return (
    linkedData.some(text => text.includes('LiveBlogPosting')) ||
    document.querySelector('[itemtype$="LiveBlogPosting"]') !== null
  );
}

/** Blocks that are drawn like the headline: of the same element and class. */
function startsAlike({ blocks }: Flow, headline: Headline): number[] {
  const { element } = headline;
  const isHeading = blocks[headline.at]?.level === 1 || blocks[headline.at]?.level === 2;
  const name = element?.getAttribute('class') ?? '';
  if (!isHeading && !name) return [];
  const places = (blocks[headline.at]?.inside ?? 0) & ELSEWHERE;
  return blocks
    .filter(
      ({ holder, inside }) =>
        holder.localName === element?.localName &&
        (holder.getAttribute('class') ?? '') === name &&
        (inside & ELSEWHERE & ~places) === 0,
    )
    .map(({ index }) => index);
}

/** The stories under some headlines: each the greatest box without another headline, or, in one box, up to the next. */
function storiesUnder(flow: Flow, starts: readonly number[]): Story[] {
  const boxes = starts.map((at, number) => boxOf(flow, at, starts[number - 1], starts[number + 1]));
  return starts.map((at, number) => {
    const { from, to, up } = boxes[number] ?? { from: at, to: at + 1, up: null };
    if (wordsIn(flow, from, to) >= WORDS) return { at, from, to, signs: SIGNS };
    const end = up?.to ?? flow.blocks.length;
    return { at, from, to: Math.max(to, Math.min(end, boxes[number + 1]?.from ?? end)), signs: SIGNS_FLAT };
  });
}

/** The greatest box around a headline in which neither the one before nor the next stands. */
function boxOf(flow: Flow, at: number, before = -1, next = flow.blocks.length): Box | undefined {
  const holder = flow.blocks[at]?.holder;
  let own = holder && flow.box.get(holder);
  // A headline amid a text does not make the whole text its own.
  while (own?.up && own.up.from > before && own.up.to <= next && wordsIn(flow, own.up.from, at) === 0)
    own = own.up;
  return own;
}

/** Whether blocks are a story of their own: text, and a byline, a date or an address beside its headline. */
function isStory(snapshot: Snapshot, flow: Flow, story: Story): boolean {
  if (wordsIn(flow, story.from, story.to) < WORDS) return false;
  const signs = [
    hasLine(flow, story, ({ holder, text }) => isMarked(holder, DATED) || LOOKS_DATED.test(text)),
    hasLine(flow, story, ({ holder }) => isMarked(holder, SIGNED)),
    addressesOf(snapshot, flow, story).some(address => address !== pathOf(snapshot.url, snapshot)),
    flow.blocks[story.at]?.level === 1,
  ];
  return signs.filter(Boolean).length >= story.signs;
}

/** Of a date, a byline, an address and a heading of the first level so many tell a story in a box of its own, or without. */
const SIGNS = 2;
const SIGNS_FLAT = 3;

function wordsIn({ blocks }: Flow, from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at++) if (blocks[at]?.prose) words += blocks[at]?.words ?? 0;
  return words;
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
function storyOf(
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
