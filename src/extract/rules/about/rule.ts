import type { TextBlock } from '../../../blocks';
import { isRole } from '../../../text/byline';
import type { AboutLine, Known } from './line';
import type { HeadBlock } from './zone';

/** A block that tells of the article and is no part of it. */
export interface AboutBlock {
  readonly at: number;
  readonly rule: 'byline' | 'date-line' | 'reading-time';
}

const DATED =
  /(?:^|[\s_-])(?:dates?|time|timestamp|published?|publication|posted|pubdate|dateline|meta|byline)(?:$|[\s_-])/;

/** By which rule a line is metadata; null where it is more than that. `follows` where a byline stands right before it. */
export function ruleOf(
  line: AboutLine,
  { block, early, near }: HeadBlock,
  { days }: Known,
  follows: boolean,
): AboutBlock['rule'] | null {
  const isNamed = line.names.length > 0;
  const isMarked = line.marked && line.rank > 0 && isNamed && block.words <= 16;
  if (!early) {
    if (line.rank === 2 && (isMarked || (near && line.whole && isNamed))) return 'byline';
    if (!line.whole || line.dates.length === 0 || block.level > 0) return null;
    const isOurs = line.dates.some(({ iso }) => iso !== null && days.has(iso.slice(0, 10)));
    return isOurs || follows || DATED.test(line.classes) ? 'date-line' : null;
  }
  if (block.level > 0 && !(isNamed && line.rank === 2)) return null;
  if (isMarked || (line.whole && isNamed)) return 'byline';
  if (!line.whole || isOfSubject(line, days)) return null;
  return line.dates.length > 0 ? 'date-line' : line.readingTime ? 'reading-time' : null;
}

/** Before the web, what a line tells of is the article's subject, where nothing says otherwise. */
const BEFORE_WEB = '1990';

/** Whether a date is older than the web. */
export function isBeforeWeb(iso: string | null): boolean {
  return iso !== null && iso < BEFORE_WEB;
}

function isOfSubject({ dates, classes }: AboutLine, days: ReadonlySet<string>): boolean {
  const known = dates.flatMap(({ iso }) => (iso ? [iso.slice(0, 10)] : []));
  return known.length > 0 && !DATED.test(classes) && known.every(day => isBeforeWeb(day) && !days.has(day));
}

/** What the author is and where, in a line of its own below the name. */
export function isBesideByline(
  line: AboutLine,
  { text, level, words }: TextBlock,
  last: AboutBlock | undefined,
  at: number,
): boolean {
  return (
    line.marked && last?.rule === 'byline' && last.at === at - 1 && level === 0 && words <= 10 && isRole(text)
  );
}
