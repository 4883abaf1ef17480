import { Inside, type TextBlock } from '../../blocks';
import { isSentence, namesSomebody } from './content';
import { isInFormula } from './formula';
import { isHeading, rankOf } from './heading';
import { lineRuleOf, openerOf } from './matching';
import { isPart, type RulesPass } from './pass';
import type { Ready } from './patterns';

/** What a rule says of a heading. */
type Opens = Pick<Ready, 'reason' | 'on' | 'section'>;

/** How far a heading looks for its first text, past links to itself and the headings below it. */
const NEAR = 6;

/**
 * Whether a heading has a section of the article's own, so that it is no label or button of the page, whatever word it
 * is: text, a list, a table, code or a formula below it, and not what a page shows of other things.
 */
export function ownsSection(pass: RulesPass, at: number, rule: Opens): boolean {
  const block = pass.flow.blocks[at];
  if (!block || rankOf(block) === null) return false;
  const rank = rankIn(pass, block);
  if (!isHeading(block) && (!rank.isShared || rule.reason === 'advert')) return false;
  // A label over an advert may be a heading, the same each time; nothing tells where the article goes on.
  if (rule.reason === 'advert' && (!rank.isShared || rank.isSaidAgain)) return false;
  if (at < pass.firstParagraph && !rank.isShared) return false;
  const to = sectionEnd(pass, at);
  if (rule.on === 'opener' && showsOthers(pass, at + 1, to)) return false;
  for (let next = at + 1; next < Math.min(to, at + 1 + NEAR); next++) {
    if (!rank.isShared && isLinked(pass, next)) return false;
    const says = whatSays(pass, next, rule);
    if (says === 'text') return rule.on === 'line' || isOwn(pass, at, next, rule, rank.isShared);
    if (says === 'line' && rule.on === 'opener') return false;
    if (says === 'line' && rank.isShared) return true;
  }
  return false;
}

/** Whether a block is the first of a section of the article, like other sections: its heading has no note and a rank of theirs. */
export function opensSection(pass: RulesPass, at: number): boolean {
  const above = pass.flow.blocks[at - 1];
  const heading = above && above.words < 1 ? pass.flow.blocks[at - 2] : above;
  if (!heading || !isHeading(heading) || pass.exclusions[heading.index] || openerOf(heading)) return false;
  return heading.index !== pass.headline && rankIn(pass, heading).isShared;
}

/** An entry of a list of links. */
function isLinked({ flow }: RulesPass, at: number): boolean {
  const block = flow.blocks[at];
  return block !== undefined && (block.inside & Inside.list) > 0 && block.linked >= block.text.length * 0.8;
}

/** What a block below a heading is: `text` that an article has, a short `line`, or nothing of the heading's section. */
function whatSays(pass: RulesPass, at: number, { on }: Opens): 'text' | 'line' | null {
  const block = pass.flow.blocks[at];
  if (!block || pass.exclusions[at]) return null;
  if (isPart(pass, at) || block.inside & Inside.code || isInFormula(block)) return 'text';
  const isKnown = lineRuleOf(
    block,
    ({ where }) => where === undefined || (on === 'opener' && where === 'tail'),
  );
  if (isHeading(block) || isKnown || openerOf(block)) return null;
  if (isSentence(block)) return 'text';
  return block.words > 1 ? 'line' : null;
}

/** Where a paragraph of an article begins: shorter ones may be the small print of a prompt. */
const PARAGRAPH = 25;

/** Whether text under a heading that opens other things elsewhere is the article's: by the heading's rank, or by its length. */
function isOwn(
  pass: RulesPass,
  at: number,
  next: number,
  { section, reason }: Opens,
  isShared: boolean,
): boolean {
  const [heading, text] = [pass.flow.blocks[at]?.holder, pass.flow.blocks[next]];
  if (!heading || !text) return false;
  if (reason === 'related' && pass.facts[next]?.kind === 'list') return namesSources(pass, next);
  if (!isSentence(text)) return true;
  if (reason === 'author-bio' && namesSomebody(text)) return false;
  if (section === 'cards' && !text.holder.parentElement?.contains(heading)) return false;
  return isShared || text.words >= PARAGRAPH;
}

/** Whether the items of a list are sources, with years, names and pages, and not the titles of stories. */
function namesSources(pass: RulesPass, at: number): boolean {
  const facts = pass.facts[at];
  let sources = 0;
  for (let next = at; next < (facts?.to ?? at); next++) {
    if (/\d|[,;:：、，]\s?\S/u.test(pass.flow.blocks[next]?.text ?? '')) sources++;
  }
  return facts !== undefined && sources * 2 >= facts.to - at;
}

/** So many blocks are enough to know a section by. */
const FAR = 400;

/** The number of the next heading of the same rank or above it. */
function sectionEnd(pass: RulesPass, at: number): number {
  const heading = pass.flow.blocks[at];
  const level = heading?.level || LOWEST;
  const rank = heading && heading.level === 0 ? rankOf(heading) : null;
  const end = Math.min(boxEnd(pass, at), pass.to, at + FAR);
  let to = at + 1;
  for (; to < end; to++) {
    const block = pass.flow.blocks[to];
    if (block && ((block.level > 0 && block.level <= level) || (rank !== null && rankOf(block) === rank)))
      break;
  }
  return to;
}

/** The end of the innermost box that a heading begins and that holds text as well. */
function boxEnd({ flow, to }: RulesPass, at: number): number {
  const holder = flow.blocks[at]?.holder;
  let box = (holder && flow.box.get(holder)) ?? null;
  while (box?.from === at) {
    if (flow.blocks.slice(at + 1, Math.min(box.to, at + 1 + NEAR)).some(({ words }) => words > 1))
      return box.to;
    box = box.up;
  }
  return to;
}

/** The rank of what is no heading. */
const LOWEST = 7;

/** A section with a button in it is longer than so many words where it is the article's. */
const FEW = 60;

/** Whether a section is of cards or of controls: as many dates and links as paragraphs, or a form. */
function showsOthers(pass: RulesPass, from: number, to: number): boolean {
  let cards = 0;
  let controls = 0;
  let prose = 0;
  let words = 0;
  for (let at = from; at < to; at++) {
    const block = pass.flow.blocks[at];
    if (!block || isPart(pass, at) || pass.exclusions[at]?.reason === 'hidden') continue;
    words += block.words;
    if (pass.dated[at] || block.linked >= block.text.length * 0.8) cards++;
    else if (block.inside & (Inside.control | Inside.form)) controls++;
    else if (isSentence(block)) prose++;
  }
  return (cards > 0 && cards >= prose) || (controls > 0 && words <= FEW);
}

interface Rank {
  /** Another heading of the article is of the same rank, with text right below it. */
  readonly isShared: boolean;
  /** Another heading says the same. */
  readonly isSaidAgain: boolean;
}

const known = new WeakMap<RulesPass, ReadonlyMap<string, readonly string[]>>();

function rankIn(pass: RulesPass, block: TextBlock): Rank {
  const all = known.get(pass) ?? ranksOf(pass);
  known.set(pass, all);
  const same = all.get(rankOf(block) ?? '') ?? [];
  const own = block.text.toLowerCase();
  return {
    isShared: same.some(text => text !== own),
    isSaidAgain: same.filter(text => text === own).length > 1,
  };
}

/** What the headings with text below them say, by their ranks. */
function ranksOf(pass: RulesPass): ReadonlyMap<string, readonly string[]> {
  const ranks = new Map<string, string[]>();
  for (let at = pass.from; at < pass.to; at++) {
    const [block, next] = [pass.flow.blocks[at], pass.flow.blocks[at + 1]];
    const rank = block && rankOf(block);
    if (!block || !next || rank == null || leadsAway(block) || block.inside & ASIDE) continue;
    if (!hasText(pass, at + 1, next)) continue;
    const same = ranks.get(rank) ?? [];
    if (same.length < MOST) same.push(block.text.toLowerCase());
    ranks.set(rank, same);
  }
  return ranks;
}

/** Whether a heading is mostly a link to another page; one to itself is no such link. */
function leadsAway({ linked, text, holder }: TextBlock): boolean {
  if (linked * 2 < text.length) return false;
  const href = holder.querySelector('a[href]')?.getAttribute('href') ?? '';
  return !href.includes('#');
}

/** Whether text stands right below a heading, or behind a link that leads to the heading itself. */
function hasText(pass: RulesPass, at: number, block: TextBlock): boolean {
  if (block.words < 2 || isHeading(block)) return isText(pass, at + 1);
  return isText(pass, at);
}

function isText(pass: RulesPass, at: number): boolean {
  const block = pass.flow.blocks[at];
  return block !== undefined && (isSentence(block) || isPart(pass, at) || (block.inside & Inside.code) > 0);
}

/** So many headings of a rank are enough to know it. */
const MOST = 100;
const ASIDE = Inside.nav | Inside.footer | Inside.dialog | Inside.hidden;
