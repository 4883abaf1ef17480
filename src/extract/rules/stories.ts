import { Inside, type TextBlock } from '../../blocks';
import { hasAge } from './ages';
import { excludeSection, proseWords, type RulesPass } from './pass';

/** One other story: lines before its date, the date, lines behind it, and its paragraphs. */
interface Story {
  readonly date: number;
  /** Short lines between the paragraphs before it and its date. */
  readonly before: number;
  /** Where its paragraphs begin, and where they end. */
  readonly prose: number;
  readonly to: number;
}

/** So many lines of a card at most stand before its date, and behind it. */
const MOST_LINES = 3;
/** Before other stories the article itself has said something. */
const LEAST_WORDS = 80;

/**
 * Excludes other stories that no heading announces, or one that nobody knows: source, age, title and text, time after time,
 * about other things than the headline. A report that is told hour by hour has dated entries as well, and they are its own.
 */
export function excludeStories(pass: RulesPass): void {
  for (let at = pass.firstParagraph + 2; at < pass.to; at++) {
    if (!isDate(pass, at) || proseWords(pass, pass.firstParagraph, at) < LEAST_WORDS) continue;
    const stories = storiesFrom(pass, at);
    const [first, second] = stories;
    if (!first || !second || !areOthers(pass, stories)) continue;
    const from = openingOf(pass, first.date - second.before);
    const end = endOf(pass, stories);
    excludeSection(pass, from, end, 'other-stories', 'related');
    at = end - 1;
  }
}

/** A line of a card that says when: it stands in the open, and nothing has taken it but its date. */
function isDate(pass: RulesPass, at: number): boolean {
  const block = pass.flow.blocks[at];
  if (!block || !isFree(pass, at) || block.inside & (Inside.table | Inside.code | Inside.caption))
    return false;
  return pass.dated[at] === true || (block.words <= 8 && !pass.prose[at] && hasAge(block));
}

function isFree(pass: RulesPass, at: number): boolean {
  const rule = pass.exclusions[at]?.rule;
  return rule === undefined || rule === 'date-line';
}

/** Stories in a row, of one shape. */
function storiesFrom(pass: RulesPass, at: number): readonly Story[] {
  const stories: Story[] = [];
  let date = at;
  let before = 0;
  while (date < pass.to) {
    const prose = linesEnd(pass, date + 1);
    const to = proseEnd(pass, prose);
    if (prose === date + 1 || to === prose) break;
    stories.push({ date, before, prose, to });
    const next = linesEnd(pass, to);
    if (!isDate(pass, next) || next === to) break;
    const [, second] = stories;
    if (second && second.before !== next - to) break;
    before = next - to;
    date = next;
  }
  return stories;
}

/** Where short lines end that begin at a place: at a paragraph, a date, or when they are too many. */
function linesEnd(pass: RulesPass, from: number): number {
  let at = from;
  while (at < pass.to && at - from < MOST_LINES && isFree(pass, at) && !pass.prose[at] && !isDate(pass, at))
    at++;
  return at;
}

function proseEnd(pass: RulesPass, from: number): number {
  let at = from;
  while (at < pass.to && pass.prose[at] && isFree(pass, at)) at++;
  return at;
}

/** The heading right over the first story, if there is one. */
function openingOf(pass: RulesPass, from: number): number {
  const block = pass.flow.blocks[from - 1];
  if (from - 1 <= pass.firstParagraph || !block || pass.prose[from - 1] || pass.exclusions[from - 1])
    return from;
  return block.words <= 8 && !/[.!?:。]$/.test(block.text) ? from - 1 : from;
}

/** The last story has no more paragraphs than the longest before it. */
function endOf(pass: RulesPass, stories: readonly Story[]): number {
  const last = stories.at(-1);
  if (!last) return pass.to;
  const most = Math.max(...stories.slice(0, -1).map(({ prose, to }) => to - prose));
  return Math.min(last.to, last.prose + most);
}

/** Whether most of them are about other things than the headline, or linked as stories of their own. */
function areOthers(pass: RulesPass, stories: readonly Story[]): boolean {
  const keys = keysOf(pass.candidate.title ?? '');
  const alike = stories.filter(story => sharesKeys(pass, story, keys)).length;
  const linked = stories.filter(story => isLinked(pass, story)).length;
  if (linked * 2 > stories.length && alike < stories.length) return true;
  if (stories.some(({ date }) => NO_AGE.test(textOf(pass.flow.blocks[date])))) return false;
  const titled = stories.filter(story => hasTitle(pass, story));
  return keys.size >= 2 && alike * 3 <= stories.length && titled.length * 3 >= stories.length * 2;
}

/** The hour of an entry, or what a fact is called: "Date: January 6". */
const NO_AGE = /^\D{0,3}\d{1,2}[:.h]\d{2}\b|^\p{L}[^\d:：]{0,20}[:：]/u;
/** A title has so many words; the name of who posts something, and how often, has fewer. */
const TITLE = 4;

/** Whether a line between the date of a story and its text may be its title. */
function hasTitle(pass: RulesPass, { date, prose }: Story): boolean {
  return pass.flow.blocks
    .slice(date + 1, prose)
    .some(({ words, text }) => words >= TITLE && !/[.:：]$/.test(text));
}

function isLinked(pass: RulesPass, { date, before, prose }: Story): boolean {
  for (let at = date - before; at < prose; at++) {
    const block = pass.flow.blocks[at];
    if (block && at !== date && block.words >= 3 && block.linked * 10 >= block.text.length * 8) return true;
  }
  return false;
}

/** Words that tell what a text is about: the longer ones, and runs of a script without spaces. */
function keysOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(KEY) ?? []);
}

const KEY =
  /[\u30a1-\u30fa\u30fc]{3,}|[\u4e00-\u9fff]{2}|[^\W\d_\u3040-\u9fff]{5,}|[\p{Script=Cyrillic}\p{Script=Latin}]{5,}/gu;
/** The letters of a story in which its topic shows. */
const OPENING = 600;

function sharesKeys(pass: RulesPass, { date, prose, to }: Story, keys: ReadonlySet<string>): boolean {
  let text = '';
  for (let at = date + 1; at < Math.min(to, prose + 2); at++) text += ` ${textOf(pass.flow.blocks[at])}`;
  const own = keysOf(text.slice(0, OPENING));
  let shared = 0;
  for (const key of keys) if (own.has(key)) shared++;
  return shared >= 2;
}

function textOf(block: TextBlock | undefined): string {
  return block?.text ?? '';
}
