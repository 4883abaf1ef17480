import type { TextBlock } from '../../../blocks';
import { dayFirstIn } from '../../../languages/dayFirst';
import type { Shown } from '../../../model';
import { isRole, namesJoined } from '../../../text/byline';
import { isSame } from '../../../text/sites';
import { titleKey } from '../../../text/title';
import type { RulesPass } from '../pass';
import { type AboutLine, type Known, readLine, type ShownDate } from './line';
import { footBlocks, headBlocks } from './zone';

/** A block that tells of the article and is no part of it. */
export interface AboutBlock {
  readonly at: number;
  readonly rule: 'byline' | 'date-line' | 'reading-time';
}

/** What the page's head shows, and the blocks that show it. */
export interface About {
  readonly shown: Shown;
  readonly blocks: readonly AboutBlock[];
}

const MOST_NAMES = 12;
/** Names of one byline may stand in blocks of their own, with pictures and roles between. */
const APART = 5;
const DATED =
  /(?:^|[\s_-])(?:dates?|time|timestamp|published?|publication|posted|pubdate|dateline|meta|byline)(?:$|[\s_-])/;

/** Behind the text a date tells when that was written only where its element says so. */
const PUBLISHED = /(?:^|[\s_-])(?:published|pubdate|(?:entry|post)-(?:date|time|timestamp))(?:$|[\s_-])/;

/** Reads who wrote the article, and when, from what is shown around its headline, and else right behind its text. */
export function readAbout(pass: RulesPass): About {
  const known = knownOf(pass);
  const seen: Seen = { blocks: [], dates: [], bylines: [] };
  readHead(pass, known, seen);
  if (seen.dates.length === 0 || seen.bylines.length === 0) readFoot(pass, known, seen);
  const byline = bylineOf(seen.bylines, pass.candidate.snapshot.metadata.site);
  return { shown: { byline, ...datesOf(seen.dates) }, blocks: seen.blocks };
}

interface Byline {
  readonly at: number;
  readonly line: AboutLine;
}

/** What has been seen so far. */
interface Seen {
  readonly blocks: AboutBlock[];
  readonly dates: ShownDate[];
  readonly bylines: Byline[];
}

function readHead(pass: RulesPass, known: Known, { blocks, dates, bylines }: Seen): void {
  let before: AboutLine | null = null;
  for (const { at, block, early } of headBlocks(pass)) {
    const line = readLine(block, known, before?.opens ?? false);
    const isBeside = isBesideByline(line, block, blocks.at(-1), at);
    const rule = isBeside ? 'byline' : ruleOf(line, block, early, known);
    if (rule && !line.other) {
      if (before?.opens) blocks.push({ at: at - 1, rule: 'byline' });
      blocks.push({ at, rule });
      dates.push(...line.dates);
      if (line.rank > 0 && line.names.length > 0) bylines.push({ at, line });
    }
    before = line;
  }
}

function readFoot(pass: RulesPass, known: Known, { dates, bylines }: Seen): void {
  const [isDated, isNamed] = [dates.length > 0, bylines.length > 0];
  for (const { at, block } of footBlocks(pass)) {
    const line = readLine(block, known, false);
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

/** By which rule a line is metadata; null where it is more than that. */
function ruleOf(
  line: AboutLine,
  block: TextBlock,
  early: boolean,
  { days }: Known,
): AboutBlock['rule'] | null {
  const isNamed = line.names.length > 0;
  const isMarked = line.marked && line.rank > 0 && isNamed && block.words <= 16;
  if (!early) {
    if (isMarked && line.rank === 2) return 'byline';
    if (!line.whole || line.dates.length === 0 || block.level > 0) return null;
    const isOurs = line.dates.some(({ iso }) => iso !== null && days.has(iso.slice(0, 10)));
    return isOurs || DATED.test(line.classes) ? 'date-line' : null;
  }
  if (block.level > 0 && !(isNamed && line.rank === 2)) return null;
  if (isMarked || (line.whole && isNamed)) return 'byline';
  if (!line.whole || isOfSubject(line, days)) return null;
  return line.dates.length > 0 ? 'date-line' : line.readingTime ? 'reading-time' : null;
}

/** Before the web, what a line tells of is the article's subject, where nothing says otherwise. */
const BEFORE_WEB = '1990';

function isOfSubject({ dates, classes }: AboutLine, days: ReadonlySet<string>): boolean {
  const known = dates.flatMap(({ iso }) => (iso ? [iso.slice(0, 10)] : []));
  return known.length > 0 && !DATED.test(classes) && known.every(day => day < BEFORE_WEB && !days.has(day));
}

/** What the author is and where, in a line of its own below the name. */
function isBesideByline(
  line: AboutLine,
  { text, level, words }: TextBlock,
  last: AboutBlock | undefined,
  at: number,
): boolean {
  return (
    line.marked && last?.rule === 'byline' && last.at === at - 1 && level === 0 && words <= 10 && isRole(text)
  );
}

/** The surest names that stand together; the site's own only where there is no other. */
function bylineOf(lines: readonly Byline[], site: string | null): string | null {
  const most = Math.max(0, ...lines.map(({ line }) => line.rank));
  const names = new Map<string, string>();
  let last = -1;
  for (const { at, line } of lines) {
    if (line.rank < most || (last >= 0 && at - last > APART)) continue;
    if (last >= 0 && most < 2) break;
    last = at;
    for (const name of line.names) if (names.size < MOST_NAMES) names.set(titleKey(name), name);
  }
  const people = [...names.values()].filter(name => !site || !isSame(name, site));
  return (people.length > 0 ? people : [...names.values()]).join(', ') || null;
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
