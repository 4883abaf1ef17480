import type { TextBlock } from '../../../blocks';
import { dayFirstIn } from '../../../languages/dayFirst';
import type { Shown } from '../../../model';
import { namesJoined } from '../../../text/byline';
import { titleKey } from '../../../text/title';
import type { RulesPass } from '../pass';
import { type AboutLine, type Known, readLine, type ShownDate } from './line';
import { type Byline, bylineOf, guessedByline } from './names';
import { type AboutBlock, isBesideByline, ruleOf } from './rule';
import { footBlocks, headBlocks } from './zone';

/** What the page's head shows, and the blocks that show it. */
export interface About {
  readonly shown: Shown;
  readonly blocks: readonly AboutBlock[];
}

/** Behind the text a date tells when that was written only where its element says so. */
const PUBLISHED = /(?:^|[\s_-])(?:published|pubdate|(?:entry|post)-(?:date|time|timestamp))(?:$|[\s_-])/;

/** Reads who wrote the article, and when, from what is shown around its headline, and else right behind its text. */
export function readAbout(pass: RulesPass): About {
  const known = knownOf(pass);
  const seen: Seen = { blocks: [], dates: [], bylines: [] };
  readHead(pass, known, seen);
  if (seen.dates.length === 0 || seen.bylines.length === 0) readFoot(pass, known, seen);
  const byline = bylineOf(seen.bylines, pass.candidate.snapshot.metadata.site) ?? guessedByline(pass);
  if (isCalendar(seen.dates)) {
    const blocks = seen.blocks.filter(({ rule }) => rule !== 'date-line');
    return { shown: { byline, published: null, modified: null }, blocks };
  }
  return { shown: { byline, ...datesOf(seen.dates) }, blocks: seen.blocks };
}

/** What has been seen so far. */
interface Seen {
  readonly blocks: AboutBlock[];
  readonly dates: ShownDate[];
  readonly bylines: Byline[];
}

function readHead(pass: RulesPass, known: Known, { blocks, dates, bylines }: Seen): void {
  let before: AboutLine | null = null;
  for (const head of headBlocks(pass)) {
    const { at, early, block, isCaption } = head;
    const line = lineOf(block, known, before);
    const isBeside = isBesideByline(line, block, blocks.at(-1), at);
    const follows = blocks.at(-1)?.at === at - 1 && blocks.at(-1)?.rule === 'byline';
    const rule = isBeside ? 'byline' : ruleOf(line, head, known, follows);
    if (rule && !line.other && (!isCaption || line.marked)) {
      if (before && (before.opens || before.label)) blocks.push({ at: at - 1, rule });
      blocks.push({ at, rule });
      dates.push(...line.dates);
      if (line.rank > 0 && line.names.length > 0) bylines.push({ at, line });
    }
    // A place or a section beside a date leaves it what it is, and stays.
    if (!rule && early && !line.whole && !isCaption && !line.other && line.left <= 1)
      dates.push(...line.dates);
    before = line;
  }
}

const read = new WeakMap<TextBlock, AboutLine>();

/** A line, read once for all candidates that it stands in; what the line before expects of it is read by itself. */
function lineOf(block: TextBlock, known: Known, before: AboutLine | null): AboutLine {
  if (before && (before.opens || before.label)) return readLine(block, known, before);
  const line = read.get(block) ?? readLine(block, known, null);
  read.set(block, line);
  return line;
}

function readFoot(pass: RulesPass, known: Known, { dates, bylines }: Seen): void {
  const [isDated, isNamed] = [dates.length > 0, bylines.length > 0];
  for (const { at, block } of footBlocks(pass)) {
    const line = lineOf(block, known, null);
    if (line.other) continue;
    if (!isDated && PUBLISHED.test(line.classes)) dates.push(...line.dates);
    if (!isNamed && line.marked && line.rank === 2 && line.names.length > 0) bylines.push({ at, line });
  }
}

function knownOf({ candidate: { snapshot } }: RulesPass): Known {
  const { byline, site, lang, published, modified } = snapshot.metadata;
  const names = [byline, site, ...(byline?.split(', ') ?? []).flatMap(namesJoined)];
  const keys = names.map(name => titleKey(name ?? '')).filter(key => key.length > 2);
  const days = [published, modified].flatMap(date => (date ? [date.slice(0, 10)] : []));
  return { lang, dayFirst: dayFirstIn(lang), names: new Set(keys), days: new Set(days) };
}

function datesOf(dates: readonly ShownDate[]): Pick<Shown, 'published' | 'modified'> {
  return { published: firstOf(dates, false), modified: firstOf(dates, true) };
}

/** The first date of a kind, with the time of day where the page shows the same day again with it. */
function firstOf(dates: readonly ShownDate[], ofChange: boolean): string | null {
  const all = dates.flatMap(each => (each.ofChange === ofChange && each.iso ? each.iso : []));
  const [first = null] = all;
  return first && (all.find(iso => iso.length > first.length && iso.startsWith(first)) ?? first);
}

/** So many days one after the other are what the article tells of. */
const CALENDAR = 3;

/** Whether dates are a list of days and not when the article was written. */
export function isCalendar(dates: readonly { readonly iso: string | null }[]): boolean {
  return new Set(dates.flatMap(({ iso }) => iso?.slice(0, 10) ?? [])).size >= CALENDAR;
}
