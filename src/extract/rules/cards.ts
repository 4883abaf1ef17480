import type { TextBlock } from '../../blocks';
import { age, hasAge } from './ages';
import { openerOf } from './matching';
import type { RulesPass } from './pass';

/** Lines, then paragraphs: what may be a card with its story. */
interface Card {
  readonly from: number;
  /** Where its paragraphs begin. */
  readonly prose: number;
  readonly to: number;
  /** A line of it is a date or a link. */
  readonly isStory: boolean;
}

/**
 * Where the cards end that follow an opener at `at`, looking no further than `limit`; `at + 1` where none follow.
 * A card is a run of short lines, dated or linked, and the paragraphs of its story. Paragraphs that follow the last
 * card beyond the measure of the others are the article going on.
 */
export function cardsEnd(pass: RulesPass, at: number, limit: number): number {
  const listed = listEnd(pass, at);
  if (listed > at + 1 && listed <= limit) return listed;
  const level = pass.flow.blocks[at]?.level ?? 0;
  const cards: Card[] = [];
  let from = at + 1;
  while (from < limit) {
    const card = cardAt(pass, from, limit, level);
    if (card.to === from) break;
    cards.push(card);
    from = card.to;
    if (card.prose === card.to) break;
  }
  return measured(pass, at, cards);
}

function cardAt(pass: RulesPass, from: number, limit: number, level: number): Card {
  let at = from;
  let isStory = false;
  for (; at < limit && !pass.prose[at]; at++) {
    const block = pass.flow.blocks[at];
    const kind = pass.facts[at]?.kind;
    if (kind && kind !== 'list') break;
    if (!block || openerOf(block) || resumes(pass, block, { level, from, at })) break;
    if (pass.dated[at] || block.linked * 10 >= block.text.length * 7 || hasAge(block)) isStory = true;
  }
  const prose = at;
  while (at < limit && pass.prose[at]) at++;
  return { from, prose, to: at, isStory };
}

/** A heading of the article's own, not a card's title. */
function resumes(
  pass: RulesPass,
  block: TextBlock,
  { level, from, at }: { level: number; from: number; at: number },
): boolean {
  if (block.level === 0 || block.linked > 0 || pass.dated[at]) return false;
  if (level > 0 && block.level > level) return false;
  return ![at - 3, at - 2, at - 1, at + 1].some(near => pass.dated[near] && near >= from);
}

/** The letters of a card in which an age or a date would stand. */
const OPENING = 160;

/**
 * The end of a list right below an opener in which most entries are stories, known by a link or an age in their first
 * words: a card may be one run of letters. The opener's own end where there is no such list.
 */
function listEnd(pass: RulesPass, at: number): number {
  const list = pass.flow.blocks[at + 1]?.holder.closest('ul,ol');
  const box = list && pass.flow.box.get(list);
  if (!box || box.from !== at + 1 || box.to > pass.to) return at + 1;
  let stories = 0;
  for (let next = box.from; next < box.to; next++) {
    const block = pass.flow.blocks[next];
    if (block && age().test(block.text.slice(0, OPENING))) stories++;
  }
  return stories >= 2 && stories * 2 >= box.to - box.from ? box.to : at + 1;
}

function measured(pass: RulesPass, at: number, cards: readonly Card[]): number {
  const first = cards[0];
  if (!first) return at + 1;
  const stories = cards.filter(card => card.isStory);
  const bare = stories.at(-1);
  if (stories.length > 1 && bare && bare.prose === bare.to) {
    // A line with no story under it, such as "All stories", is no evidence that what stands above it is one.
    const end = measured(pass, at, cards.slice(0, -1));
    return end === bare.from ? bare.to : end;
  }
  const known = stories.length > 0 ? stories : repeated(cards);
  const last = known.at(-1);
  if (!last || (!first.isStory && stories.length > 0 && first.prose - first.from === 0))
    return onlyLines(first);
  const resumed = known.find(card => card !== last && !isDated(pass, card) && card.to - card.prose > 1);
  // A link between paragraphs, and the article going on below it, is no card with a long story.
  if (resumed) return resumed === first ? onlyLines(first) : resumed.from;
  const sizes = known.slice(0, -1).map(card => longIn(pass, card.prose, card.to));
  if (sizes.length === 0) return last.prose + storyOf(pass, last);
  const usual = sizes.reduce((most, size) => (size <= 12 ? Math.max(most, size) : most), 1);
  return after(pass, last, sizes.every(size => size >= 2) ? usual : Math.min(usual, 2));
}

const LONG = 25;

function longIn(pass: RulesPass, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if ((pass.flow.blocks[at]?.words ?? 0) >= LONG) count++;
  return count;
}

/** Past so many long paragraphs of a card, and the short ones before them. */
function after(pass: RulesPass, card: Card, paragraphs: number): number {
  let left = paragraphs;
  let at = card.prose;
  while (at < card.to && left > 0) {
    if ((pass.flow.blocks[at]?.words ?? 0) >= LONG) left--;
    at++;
  }
  return left > 0 && at < card.to ? card.prose : at;
}

/** A line of the card says when it was written. */
function isDated(pass: RulesPass, card: Card): boolean {
  for (let at = card.from; at < card.prose; at++) {
    const block = pass.flow.blocks[at];
    if (pass.dated[at] || (block && hasAge(block))) return true;
  }
  return false;
}

/** One card alone: the first paragraph is its story, when the card says when it was written, not only a title. */
function storyOf(pass: RulesPass, card: Card): number {
  return isDated(pass, card) ? after(pass, card, 1) - card.prose : 0;
}

/** Cards that neither a date nor a link tells: title and one paragraph, time after time. */
function repeated(cards: readonly Card[]): readonly Card[] {
  const alike = cards.filter(card => {
    const lines = card.prose - card.from;
    return lines >= 1 && lines <= 4 && card.to - card.prose === 1;
  });
  return alike.length >= 2 && alike.length === cards.length ? alike : [];
}

/** A list of titles without links: all of it, when it is a list. */
function onlyLines(card: Card): number {
  return card.prose - card.from >= 2 || card.to === card.prose ? card.prose : card.from;
}
