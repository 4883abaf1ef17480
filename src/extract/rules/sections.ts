import { type Box, Inside, type TextBlock } from '../../blocks';
import { cardsEnd } from './cards';
import { lineRuleOf, openerOf } from './matching';
import { ownsSection } from './ownSection';
import { excludeSection, isPart, moveFirstParagraph, proseWords, type RulesPass } from './pass';
import type { Ready } from './patterns';

/** Excludes the sections that a short line such as "Related Articles" opens, up to where they end. */
export function excludeSections(pass: RulesPass): void {
  for (let at = pass.from; at < pass.to; at++) {
    const block = pass.flow.blocks[at];
    if (!block || pass.exclusions[at] || isQuoted(pass, at, block)) continue;
    const rule = openerOf(block);
    if (!rule || ownsSection(pass, at, rule)) continue;
    const end = beforeHeadline(pass, at, sectionEnd(pass, at, rule));
    if (end > at) excludeSection(pass, at, wholeFacts(pass, at, end), rule.id, rule.reason);
  }
  moveFirstParagraph(pass);
}

/** A list or a table that begins in a section goes whole, and what stands in a part of it does not reach beyond it. */
function wholeFacts(pass: RulesPass, at: number, end: number): number {
  const facts = pass.facts[end - 1];
  if (!facts || facts.to <= end) return end;
  return facts.from > at + 1 ? facts.from : facts.to;
}

/** In an excerpt of a usual length, in code, under a picture, in a table, a list or a note nothing opens a section. */
function isQuoted(pass: RulesPass, at: number, block: TextBlock): boolean {
  if (block.inside & (Inside.code | Inside.caption) || isPart(pass, at)) return true;
  if (!(block.inside & Inside.excerpt)) return false;
  const excerpt = block.holder.closest('blockquote');
  const box = excerpt && pass.flow.box.get(excerpt);
  return !box || wordsIn(pass, box.from, box.to) <= 400;
}

/** No section of other things holds the headline: where it would, what opened it was no opener. */
function beforeHeadline(pass: RulesPass, at: number, end: number): number {
  return pass.headline > at && pass.headline < end ? at : end;
}

/** Where the section ends that the block opens; the block's own number where it opens none. */
function sectionEnd(pass: RulesPass, at: number, rule: Ready): number {
  const block = pass.flow.blocks[at];
  // A link to the comments is no heading of theirs.
  if (rule.reason === 'comments' && block && block.linked * 2 > block.text.length) return at + 1;
  if (leadsOn(pass, at, rule)) return at;
  if (rule.section === 'cards' && introducesList(pass, at)) return at;
  const own = dedicated(pass, at);
  if (own) {
    const end = ownEnd(pass, at, rule, own);
    if (end !== null) return end;
  }
  // What a page shows above its headline is not the article, whatever its length.
  const above = pass.headline > at;
  const limit = above ? Math.min(scopeEnd(pass, at), pass.headline) : scopeEnd(pass, at);
  if (!above && at < pass.firstParagraph && proseWords(pass, at + 1, limit) > 0)
    return rule.section === 'cards' ? at : at + 1;
  if (rule.section === 'lines') return ownsProse(pass, at, rule) ? at : linesEnd(pass, at, limit);
  const end = continuesList(pass, at) ? at + 1 : cardsEnd(pass, at, limit);
  if (end > at + 1) return end;
  const nothingFollows = proseWords(pass, at + 1, pass.to) === 0;
  return nothingFollows || sameFollows(pass, at + 1, rule) || !ambiguous(pass, at, rule) ? at + 1 : at;
}

/** "Learn more" as a link of a paragraph's own is no heading of what stands below it. */
function leadsOn(pass: RulesPass, at: number, rule: Ready): boolean {
  const block = pass.flow.blocks[at];
  if (!block || block.level > 0 || block.linked * 2 <= block.text.length) return false;
  return rule.reason === 'related' && lineRuleOf(block, each => each.where === undefined) !== null;
}

/** A heading and a line that ends in a colon: what follows is a list of the article's own. */
function introducesList(pass: RulesPass, at: number): boolean {
  const [block, next] = [pass.flow.blocks[at], pass.flow.blocks[at + 1]];
  return (
    !!block?.level && next?.level === 0 && next.words >= 4 && next.linked === 0 && /[:：]$/.test(next.text)
  );
}

/** What follows looks like what stood before: an entry of the page's own list, with its title for a link. */
function continuesList(pass: RulesPass, at: number): boolean {
  const next = pass.flow.blocks[at + 1];
  if (!next || next.level === 0 || next.linked === 0) return false;
  let alike = 0;
  for (let before = Math.max(pass.from, at - 80); before < at; before++) {
    const block = pass.flow.blocks[before];
    if (block?.level === next.level && block.linked > 0 && !pass.exclusions[before]) alike++;
  }
  return alike >= 2;
}

/** The next line is of the same kind, or opens another section. */
function sameFollows(pass: RulesPass, at: number, rule: Ready): boolean {
  const next = pass.flow.blocks[at];
  if (!next) return false;
  if (lineRuleOf(next, each => each.where === undefined)?.reason === rule.reason) return true;
  return next.level === 0 && openerOf(next) !== null;
}

/** A heading that an article could have itself, with its own paragraphs below it. */
function ambiguous(pass: RulesPass, at: number, rule: Ready): boolean {
  const block = pass.flow.blocks[at];
  return rule.cautious === true || rule.reason === 'related' || (block?.level ?? 0) > 0;
}

/** The innermost box that the block opens and that holds more than the block. */
function dedicated(pass: RulesPass, at: number): Box | null {
  let element = pass.flow.blocks[at]?.holder ?? null;
  while (element && element !== pass.candidate.root) {
    const box = pass.flow.box.get(element);
    if (box && firstKept(pass, box.from, at) !== at) return null;
    if (box && box.to > at + 1) return box;
    element = element.parentElement;
  }
  return null;
}

function firstKept(pass: RulesPass, from: number, to: number): number {
  let at = from;
  while (at < to && pass.exclusions[at]) at++;
  return at;
}

function ownEnd(pass: RulesPass, at: number, rule: Ready, own: Box): number | null {
  if (rule.reason === 'author-bio' && wordsIn(pass, own.from, own.to) <= Math.min(130, pass.words / 4))
    return own.to;
  if (
    own.from <= pass.firstParagraph &&
    own.to > pass.firstParagraph &&
    at < pass.firstParagraph &&
    !looksForeign(pass, at, own)
  )
    return null;
  const prose = countProse(pass, at + 1, own.to);
  if (rule.section === 'lines') {
    const words = wordsIn(pass, at + 1, own.to);
    if (ownsProse(pass, at, rule)) return null;
    return words <= 90 || (rule.reason === 'author-bio' && words <= 260) ? widened(pass, own) : null;
  }
  const end = cardsEnd(pass, at, own.to);
  if (end >= own.to) return widened(pass, own);
  if (prose < 3 && end > at + 1) return widened(pass, own);
  if (rule.reason === 'comments' && own.from > pass.firstParagraph) return widened(pass, own);
  if (end > at + 1 && evidence(pass, at + 1, own.to) >= Math.min(3, prose)) return widened(pass, own);
  return null;
}

/** Whether the cards that an opener brings are dated or linked from their first paragraph on. */
function looksForeign(pass: RulesPass, at: number, own: Box): boolean {
  return evidence(pass, at + 1, Math.min(own.to, pass.firstParagraph + 1)) > 0;
}

/** How many lines tell a card: a date, or a title that is a link. */
function evidence(pass: RulesPass, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const block = pass.flow.blocks[at];
    if (pass.dated[at] || (block && block.linked >= block.text.length * 0.8)) count++;
  }
  return count;
}

function countProse(pass: RulesPass, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (pass.prose[at] && !pass.exclusions[at]) count++;
  return count;
}

function wordsIn(pass: RulesPass, from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at++) words += pass.flow.blocks[at]?.words ?? 0;
  return words;
}

/** A heading in a box of its own, with its cards in the boxes beside it, takes these along. */
function widened(pass: RulesPass, own: Box): number {
  if (own.to - own.from > 3 || wordsIn(pass, own.from, own.to) > 20) return own.to;
  const limit = scopeEnd(pass, own.to - 1);
  const next = pass.flow.blocks[own.to];
  if (!next || openerOf(next) || own.to >= limit) return own.to;
  const end = cardsEnd(pass, own.to - 1, limit);
  return end > own.to && evidence(pass, own.to, end) > 0 ? end : own.to;
}

/** The end of the innermost box around the block in which something follows it. */
function scopeEnd(pass: RulesPass, at: number): number {
  let element = pass.flow.blocks[at]?.holder ?? null;
  while (element && element !== pass.candidate.root) {
    const box = pass.flow.box.get(element);
    if (box && box.to > at + 1) return Math.min(box.to, pass.to);
    element = element.parentElement;
  }
  return pass.to;
}

/** Where a paragraph of an article begins: shorter ones may be the small print of a prompt. */
const PARAGRAPH = 25;

/** A heading that an article could have itself, over a long paragraph that no rule knows. */
function ownsProse(pass: RulesPass, at: number, rule: Ready): boolean {
  const [block, next] = [pass.flow.blocks[at], pass.flow.blocks[at + 1]];
  if (!rule.cautious || !block || !next || block.level === 0 || next.words < PARAGRAPH) return false;
  if (block.holder.parentElement !== next.holder.parentElement) return false;
  return pass.prose[at + 1] === true && lineRuleOf(next, each => each.where !== 'head') === null;
}

/** A note, by the number or the sign that it begins with. */
const NOTE = /^(?:[([]?\d{1,3}[\])]?[.:]?(?:\s+\p{L}|$)|[*†‡§]+\s?\p{L})/u;

/** A heading and the few short lines below it that go with it. */
function linesEnd(pass: RulesPass, at: number, limit: number): number {
  const opener = pass.flow.blocks[at];
  // What follows a button stands on its own.
  const isLink = opener !== undefined && opener.linked * 2 > opener.text.length;
  let end = at + 1;
  for (let next = at + 1; next < Math.min(limit, at + 5); next++) {
    const block = pass.flow.blocks[next];
    if (!block || pass.exclusions[next] || openerOf(block) || block.level > 0) break;
    if (isPart(pass, next) || block.inside & Inside.code || NOTE.test(block.text)) break;
    const closes = closesHere(pass, next + 1, limit);
    const known =
      lineRuleOf(block, rule => rule.where === undefined || (closes && rule.where === 'tail')) !== null;
    if (!known && (isLink || !(block.words <= 22 && (closes || !pass.prose[next])))) break;
    end = next + 1;
    if (closes) break;
  }
  return end;
}

/** Nothing follows, or another section does. */
function closesHere(pass: RulesPass, at: number, limit: number): boolean {
  const block = pass.flow.blocks[at];
  if (at >= limit || !block) return proseWords(pass, at, pass.to) === 0;
  return pass.exclusions[at] !== undefined || (openerOf(block) !== null && at > pass.firstParagraph);
}
