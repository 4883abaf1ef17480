import type { Piece } from '../../blocks';
import { anyOf, derived } from '../../languages/derived';
import { openerOf } from './matching';
import type { Sheet } from './sheet';

/** Lines, then paragraphs: what may be a card with its story. */
interface Group {
  readonly from: number;
  /** Where its paragraphs begin. */
  readonly prose: number;
  readonly to: number;
  /** A line of it is a date or a link. */
  readonly told: boolean;
}

/**
 * Where the cards end that follow an opener at `at`, looking no further than `limit`; `at + 1` where none follow.
 * A card is a run of short lines, dated or linked, and the paragraphs of its story. Paragraphs that follow the last
 * card beyond the measure of the others are the article going on.
 */
export function cardsEnd(sheet: Sheet, at: number, limit: number): number {
  const listed = listEnd(sheet, at);
  if (listed > at + 1 && listed <= limit) return listed;
  const level = sheet.flow.pieces[at]?.level ?? 0;
  const groups: Group[] = [];
  let from = at + 1;
  while (from < limit) {
    const group = groupAt(sheet, from, limit, level);
    if (group.to === from) break;
    groups.push(group);
    from = group.to;
    if (group.prose === group.to) break;
  }
  return measured(sheet, at, groups);
}

function groupAt(sheet: Sheet, from: number, limit: number, level: number): Group {
  let at = from;
  let told = false;
  for (; at < limit && !sheet.prose[at]; at++) {
    const piece = sheet.flow.pieces[at];
    if (!piece || openerOf(piece) || resumes(sheet, piece, { level, from, at })) break;
    if (sheet.dated[at] || piece.linked * 10 >= piece.text.length * 7 || hasAge(piece)) told = true;
  }
  const prose = at;
  while (at < limit && sheet.prose[at]) at++;
  return { from, prose, to: at, told };
}

/** A heading of the article's own, not a card's title. */
function resumes(
  sheet: Sheet,
  piece: Piece,
  { level, from, at }: { level: number; from: number; at: number },
): boolean {
  if (piece.level === 0 || piece.linked > 0 || sheet.dated[at]) return false;
  if (level > 0 && piece.level > level) return false;
  return ![at - 3, at - 2, at - 1, at + 1].some(near => sheet.dated[near] && near >= from);
}

/** "Time of India 14 minutes ago": source and age in one line. */
function hasAge(piece: Piece): boolean {
  return piece.words <= 12 && age().test(piece.text);
}

/** An age, a year at the end, or a time of day. */
const age = derived(
  languages =>
    new RegExp(
      String.raw`${anyOf(languages.flatMap(({ dates }) => dates.ages))}|(?:19|20)\d\d\s*$|\d\d:\d\d`,
      'iu',
    ),
);

/** The letters of a card in which whence and when would stand. */
const OPENING = 160;

/**
 * The end of a list right below an opener in which most entries are stories, told by a link or an age in their first
 * words: a card may be one run of letters. The opener's own end where there is no such list.
 */
function listEnd(sheet: Sheet, at: number): number {
  const list = sheet.flow.pieces[at + 1]?.holder.closest('ul,ol');
  const box = list && sheet.flow.box.get(list);
  if (!box || box.from !== at + 1 || box.to > sheet.to) return at + 1;
  let told = 0;
  for (let next = box.from; next < box.to; next++) {
    const piece = sheet.flow.pieces[next];
    if (piece && age().test(piece.text.slice(0, OPENING))) told++;
  }
  return told >= 2 && told * 2 >= box.to - box.from ? box.to : at + 1;
}

function measured(sheet: Sheet, at: number, groups: readonly Group[]): number {
  const first = groups[0];
  if (!first) return at + 1;
  const told = groups.filter(group => group.told);
  const bare = told.at(-1);
  if (told.length > 1 && bare && bare.prose === bare.to) {
    // A line with no story under it, such as "All stories", is no evidence that what stands above it is one.
    const end = measured(sheet, at, groups.slice(0, -1));
    return end === bare.from ? bare.to : end;
  }
  const known = told.length > 0 ? told : repeated(groups);
  const last = known.at(-1);
  if (!last || (!first.told && told.length > 0 && first.prose - first.from === 0)) return onlyLines(first);
  const resumed = known.find(group => group !== last && !isDated(sheet, group) && group.to - group.prose > 1);
  // A link between paragraphs, and the article going on below it, is no card with a long story.
  if (resumed) return resumed === first ? onlyLines(first) : resumed.from;
  const sizes = known.slice(0, -1).map(group => longIn(sheet, group.prose, group.to));
  if (sizes.length === 0) return last.prose + storyOf(sheet, last);
  const usual = Math.max(1, ...sizes.filter(size => size <= 12));
  return after(sheet, last, Math.min(...sizes) >= 2 ? usual : Math.min(usual, 2));
}

const LONG = 25;

function longIn(sheet: Sheet, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if ((sheet.flow.pieces[at]?.words ?? 0) >= LONG) count++;
  return count;
}

/** Past so many long paragraphs of a card, and the short ones before them. */
function after(sheet: Sheet, group: Group, paragraphs: number): number {
  let left = paragraphs;
  let at = group.prose;
  while (at < group.to && left > 0) {
    if ((sheet.flow.pieces[at]?.words ?? 0) >= LONG) left--;
    at++;
  }
  return left > 0 && at < group.to ? group.prose : at;
}

/** A line of the card says when it was written. */
function isDated(sheet: Sheet, group: Group): boolean {
  for (let at = group.from; at < group.prose; at++) {
    const piece = sheet.flow.pieces[at];
    if (sheet.dated[at] || (piece && hasAge(piece))) return true;
  }
  return false;
}

/** One card alone: the first paragraph is its story, when the card says whence and when, not only a title. */
function storyOf(sheet: Sheet, group: Group): number {
  return isDated(sheet, group) ? after(sheet, group, 1) - group.prose : 0;
}

/** Cards that neither a date nor a link tells: title and one paragraph, time after time. */
function repeated(groups: readonly Group[]): readonly Group[] {
  const alike = groups.filter(group => {
    const lines = group.prose - group.from;
    return lines >= 1 && lines <= 4 && group.to - group.prose === 1;
  });
  return alike.length >= 2 && alike.length === groups.length ? alike : [];
}

/** A list of titles without links: all of it, when it is a list. */
function onlyLines(group: Group): number {
  return group.prose - group.from >= 2 || group.to === group.prose ? group.prose : group.from;
}
