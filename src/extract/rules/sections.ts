import { type Box, Inside, type Piece } from '../../blocks';
import { cardsEnd } from './cards';
import { lineRuleOf, openerOf } from './matching';
import type { Ready } from './patterns';
import { markPraise } from './praise';
import { markSection, proseWords, type Sheet } from './sheet';

/** Marks the sections that a short line such as "Related Articles" opens, up to where they end. */
export function markSections(sheet: Sheet): void {
  for (let at = sheet.from; at < sheet.to; at++) {
    const piece = sheet.flow.pieces[at];
    if (!piece || sheet.exclusions[at] || isQuoted(sheet, piece)) continue;
    const rule = openerOf(piece);
    if (!rule) continue;
    const end = beforeHeadline(sheet, at, sectionEnd(sheet, at, rule));
    if (end > at) markSection(sheet, at, end, rule.id, rule.reason);
  }
  markPraise(sheet);
}

/** In an excerpt of a usual length, in code, under a picture or in a table of facts nothing opens a section. */
function isQuoted(sheet: Sheet, piece: Piece): boolean {
  if (piece.inside & (Inside.code | Inside.caption) || isCell(piece.holder)) return true;
  if (!(piece.inside & Inside.excerpt)) return false;
  const excerpt = piece.holder.closest('blockquote');
  const box = excerpt && sheet.flow.box.get(excerpt);
  return !box || wordsIn(sheet, box.from, box.to) <= 400;
}

/** A head of a table, or a cell that shares its row with another that holds nothing but text. */
function isCell({ localName, parentElement }: Element): boolean {
  if (localName === 'th') return true;
  if (localName !== 'td' || !parentElement) return false;
  const full = [...parentElement.children].filter(cell => /\S/.test(cell.textContent ?? ''));
  return full.length > 1 && full.every(cell => !cell.querySelector('a,p,div,li'));
}

/** No section of other things holds the headline: where it would, what opened it was no opener. */
function beforeHeadline(sheet: Sheet, at: number, end: number): number {
  return sheet.headline > at && sheet.headline < end ? at : end;
}

/** Where the section ends that the piece opens; the piece's own number where it opens none. */
function sectionEnd(sheet: Sheet, at: number, rule: Ready): number {
  const piece = sheet.flow.pieces[at];
  // A link to the comments is no heading of theirs.
  if (rule.reason === 'comments' && piece && piece.linked * 2 > piece.text.length) return at + 1;
  if (leadsOn(sheet, at, rule)) return at;
  if (rule.section === 'cards' && introducesList(sheet, at)) return at;
  const own = dedicated(sheet, at);
  if (own) {
    const end = ownEnd(sheet, at, rule, own);
    if (end !== null) return end;
  }
  // What a page shows above its headline is not the article, whatever its length.
  const above = sheet.headline > at;
  const limit = above ? Math.min(scopeEnd(sheet, at), sheet.headline) : scopeEnd(sheet, at);
  if (!above && at < sheet.lead && proseWords(sheet, at + 1, limit) > 0)
    return rule.section === 'cards' ? at : at + 1;
  if (rule.section === 'lines') return ownsProse(sheet, at, rule) ? at : linesEnd(sheet, at, limit);
  const end = continuesList(sheet, at) ? at + 1 : cardsEnd(sheet, at, limit);
  if (end > at + 1) return end;
  const nothingFollows = proseWords(sheet, at + 1, sheet.to) === 0;
  return nothingFollows || sameFollows(sheet, at + 1, rule) || !ambiguous(sheet, at, rule) ? at + 1 : at;
}

/** "Learn more" as a link of a paragraph's own is no heading of what stands below it. */
function leadsOn(sheet: Sheet, at: number, rule: Ready): boolean {
  const piece = sheet.flow.pieces[at];
  if (!piece || piece.level > 0 || piece.linked * 2 <= piece.text.length) return false;
  return rule.reason === 'related' && lineRuleOf(piece, each => each.where === undefined) !== null;
}

/** A heading and a line that ends in a colon: what follows is a list of the article's own. */
function introducesList(sheet: Sheet, at: number): boolean {
  const [piece, next] = [sheet.flow.pieces[at], sheet.flow.pieces[at + 1]];
  return (
    !!piece?.level && next?.level === 0 && next.words >= 4 && next.linked === 0 && /[:：]$/.test(next.text)
  );
}

/** What follows looks like what stood before: an entry of the page's own list, with its title for a link. */
function continuesList(sheet: Sheet, at: number): boolean {
  const next = sheet.flow.pieces[at + 1];
  if (!next || next.level === 0 || next.linked === 0) return false;
  let alike = 0;
  for (let before = Math.max(sheet.from, at - 80); before < at; before++) {
    const piece = sheet.flow.pieces[before];
    if (piece?.level === next.level && piece.linked > 0 && !sheet.exclusions[before]) alike++;
  }
  return alike >= 2;
}

/** The next line is of the same kind, or opens another section. */
function sameFollows(sheet: Sheet, at: number, rule: Ready): boolean {
  const next = sheet.flow.pieces[at];
  if (!next) return false;
  if (lineRuleOf(next, each => each.where === undefined)?.reason === rule.reason) return true;
  return next.level === 0 && openerOf(next) !== null;
}

/** A heading that an article could have itself, with its own paragraphs below it. */
function ambiguous(sheet: Sheet, at: number, rule: Ready): boolean {
  const piece = sheet.flow.pieces[at];
  return rule.cautious === true || rule.reason === 'related' || (piece?.level ?? 0) > 0;
}

/** The innermost box that the piece opens and that holds more than the piece. */
function dedicated(sheet: Sheet, at: number): Box | null {
  let element = sheet.flow.pieces[at]?.holder ?? null;
  while (element && element !== sheet.candidate.root) {
    const box = sheet.flow.box.get(element);
    if (box && firstUnmarked(sheet, box.from, at) !== at) return null;
    if (box && box.to > at + 1) return box;
    element = element.parentElement;
  }
  return null;
}

function firstUnmarked(sheet: Sheet, from: number, to: number): number {
  let at = from;
  while (at < to && sheet.exclusions[at]) at++;
  return at;
}

function ownEnd(sheet: Sheet, at: number, rule: Ready, own: Box): number | null {
  if (own.from <= sheet.lead && own.to > sheet.lead && at < sheet.lead && !looksForeign(sheet, at, own))
    return null;
  const prose = countProse(sheet, at + 1, own.to);
  if (rule.section === 'lines') {
    const words = wordsIn(sheet, at + 1, own.to);
    if (ownsProse(sheet, at, rule)) return null;
    return words <= 90 || (rule.reason === 'author-bio' && words <= 260) ? widened(sheet, own) : null;
  }
  const end = cardsEnd(sheet, at, own.to);
  if (end >= own.to) return widened(sheet, own);
  if (prose < 3 && end > at + 1) return widened(sheet, own);
  if (rule.reason === 'comments' && own.from > sheet.lead) return widened(sheet, own);
  if (end > at + 1 && evidence(sheet, at + 1, own.to) >= Math.min(3, prose)) return widened(sheet, own);
  return null;
}

/** Whether the cards that an opener brings are dated or linked from their first paragraph on. */
function looksForeign(sheet: Sheet, at: number, own: Box): boolean {
  return evidence(sheet, at + 1, Math.min(own.to, sheet.lead + 1)) > 0;
}

/** How many lines tell a card: a date, or a title that is a link. */
function evidence(sheet: Sheet, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const piece = sheet.flow.pieces[at];
    if (sheet.dated[at] || (piece && piece.linked >= piece.text.length * 0.8)) count++;
  }
  return count;
}

function countProse(sheet: Sheet, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (sheet.prose[at] && !sheet.exclusions[at]) count++;
  return count;
}

function wordsIn(sheet: Sheet, from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at++) words += sheet.flow.pieces[at]?.words ?? 0;
  return words;
}

/** A heading in a box of its own, with its cards in the boxes beside it, takes these along. */
function widened(sheet: Sheet, own: Box): number {
  if (own.to - own.from > 3 || wordsIn(sheet, own.from, own.to) > 20) return own.to;
  const limit = scopeEnd(sheet, own.to - 1);
  const next = sheet.flow.pieces[own.to];
  if (!next || openerOf(next) || own.to >= limit) return own.to;
  const end = cardsEnd(sheet, own.to - 1, limit);
  return end > own.to && evidence(sheet, own.to, end) > 0 ? end : own.to;
}

/** The end of the innermost box around the piece in which something follows it. */
function scopeEnd(sheet: Sheet, at: number): number {
  let element = sheet.flow.pieces[at]?.holder ?? null;
  while (element && element !== sheet.candidate.root) {
    const box = sheet.flow.box.get(element);
    if (box && box.to > at + 1) return Math.min(box.to, sheet.to);
    element = element.parentElement;
  }
  return sheet.to;
}

/** Where a paragraph of an article begins: shorter ones may be the small print of a prompt. */
const PARAGRAPH = 25;

/** A heading that an article could have itself, over a long paragraph that no rule knows. */
function ownsProse(sheet: Sheet, at: number, rule: Ready): boolean {
  const [piece, next] = [sheet.flow.pieces[at], sheet.flow.pieces[at + 1]];
  if (!rule.cautious || !piece || !next || piece.level === 0 || next.words < PARAGRAPH) return false;
  if (piece.holder.parentElement !== next.holder.parentElement) return false;
  return sheet.prose[at + 1] === true && lineRuleOf(next, each => each.where !== 'head') === null;
}

/** A heading and the few short lines below it that go with it. */
function linesEnd(sheet: Sheet, at: number, limit: number): number {
  let end = at + 1;
  for (let next = at + 1; next < Math.min(limit, at + 5); next++) {
    const piece = sheet.flow.pieces[next];
    if (!piece || sheet.exclusions[next] || openerOf(piece) || piece.level > 0) break;
    const closes = closesHere(sheet, next + 1, limit);
    const known =
      lineRuleOf(piece, rule => rule.where === undefined || (closes && rule.where === 'tail')) !== null;
    if (!known && !(piece.words <= 22 && (closes || !sheet.prose[next]))) break;
    end = next + 1;
    if (closes) break;
  }
  return end;
}

/** Nothing follows, or another section does. */
function closesHere(sheet: Sheet, at: number, limit: number): boolean {
  const piece = sheet.flow.pieces[at];
  if (at >= limit || !piece) return proseWords(sheet, at, sheet.to) === 0;
  return sheet.exclusions[at] !== undefined || (openerOf(piece) !== null && at > sheet.lead);
}
