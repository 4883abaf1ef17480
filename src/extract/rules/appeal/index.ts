import { Inside, type TextBlock } from '../../../blocks';
import type { Fold, Span } from '../../../model';
import { isGuarded } from '../lines';
import { ownsSection } from '../ownSection';
import { exclude, type RulesPass } from '../pass';
import { elementsIn } from './elements';
import { type Evidence, evidenceIn, tradeShare } from './evidence';
import { appealsAmong, foldOf, leadsIn } from './glued';
import { isAmongInstructions } from './instructions';
import { type MarkedText, markedIn } from './marked';
import { isReadAlso } from './readAlso';
import { runOn } from './runOn';
import { sentencesOf } from './sentences';
import { Topics } from './topics';
import { Does } from './vocabulary';

// What a site asks of its readers is recognized by what it does: an imperative or an offer, a thing of the trade, and a
// word for the site or the reader. What stands apart needs less, letters among an article's sentences need all three.

/** Enough for a line or an element of its own. */
const APART = 3;
/** Enough among sentences. */
const AMONG = 4;
/** What so few of its letters speak for is a sentence of the article. */
const SHARE_APART = 0.3;
const SHARE_AMONG = 0.35;
/** What names neither the site nor the reader must be made of little else. */
const SHARE_BARE = 0.6;
const SHARE_LABEL = 0.75;
/** So many words are a label, and more than so many a paragraph. */
const SHORT = 12;
const LONG = 24;

/** The words of the trade in blocks, looked for once: every candidate that a block stands in has the same. */
const known = new WeakMap<TextBlock, readonly MarkedText[]>();

function markedOf(block: TextBlock): readonly MarkedText[] {
  const before = known.get(block);
  if (before) return before;
  const marked = markedIn(block.texts.map(text => text.data).join(''));
  known.set(block, marked);
  return marked;
}

/** What asks the reader for something inside a block and is not all of it, in no order. */
export function appealsIn(pass: RulesPass, block: TextBlock): readonly Fold[] {
  if (block.inside & (Inside.code | Inside.caption | Inside.excerpt)) return [];
  const topics = Topics.of(pass, markedOf);
  return markedOf(block).flatMap(text => {
    if (!mayAsk(text)) return [];
    const sentences = sentencesOf(text.raw);
    const own = elementsIn(block, text.raw).filter(span => {
      const evidence = evidenceIn(text, span);
      return evidence !== null && enoughApart(evidence, topics.holds(evidence));
    });
    const among = appealsAmong(text, sentences, evidence => enoughAmong(evidence, topics.holds(evidence)));
    return [
      ...among.map(foldOf),
      ...own.map(span => foldOf({ ...span, evidence: evidenceOf(text, span) })),
    ].filter(span => !isAll(text.raw, span));
  });
}

const NAMES = Does.thing | Does.offer;
const ASKS = Does.ask | Does.fail | Does.offer;
const IN_QUESTIONS = Does.ours | Does.yours | Does.lead;

/** A look that costs little: without these there is no evidence in any sentence. */
function mayAsk({ raw, marks }: MarkedText): boolean {
  const does = marks.reduce((sum, mark) => sum | mark.does, 0);
  return (does & NAMES) > 0 && ((does & ASKS) > 0 || ((does & IN_QUESTIONS) > 0 && /[?？]/.test(raw)));
}

function evidenceOf(text: MarkedText, span: Span): Evidence {
  const evidence = evidenceIn(text, span);
  if (!evidence) throw new RangeError('Nothing is asked there.');
  return evidence;
}

/** What is all of its block is for `excludeAppeals`. */
function isAll(raw: string, { start, end }: Span): boolean {
  return !/[\p{L}\p{N}]/u.test(raw.slice(0, start) + raw.slice(end));
}

function enoughAmong({ score, anchored, ours, share, words, opens }: Evidence, isTopic: boolean): boolean {
  if (share < SHARE_AMONG) return false;
  // A label, of which nearly every word is the trade's, needs neither the site nor the reader.
  if (!anchored) return !isTopic && opens && share >= SHARE_LABEL && words <= SHORT && score >= AMONG;
  return isTopic ? isPlain(score, ours) : score >= AMONG;
}

/** Enough even where the article is about such things, or gives advice. */
function isPlain(score: number, ours: boolean): boolean {
  return score >= (ours ? AMONG + 1 : AMONG + 2);
}

function enoughApart({ score, anchored, ours, share, words }: Evidence, isTopic: boolean): boolean {
  if (words < 2 || share < (words > SHORT ? SHARE_AMONG : SHARE_APART)) return false;
  if (isTopic) return isPlain(score, ours);
  if (words > SHORT) return anchored && score >= (words > LONG ? AMONG + 1 : AMONG);
  return score >= APART && (anchored || share >= SHARE_BARE);
}

/** Excludes blocks that do nothing but ask the reader for something. */
export function excludeAppeals(pass: RulesPass): void {
  for (let at = pass.from; at < pass.to; at++) {
    const block = pass.flow.blocks[at];
    if (!block || pass.exclusions[at] || !standsApart(pass, block, at)) continue;
    const evidence = wholeAppeal(pass, block);
    const reason = evidence?.reason ?? (isReadAlso(block) ? 'related' : null);
    if (!reason || isGuarded(pass, at) || ownsSection(pass, at, APPEAL)) continue;
    if (!evidence?.ours && isAmongInstructions(pass, at)) continue;
    exclude(pass, at, evidence ? 'appeal' : 'read-also', reason);
  }
}

const APPEAL = { on: 'line', reason: 'promo' } as const;
const NEVER = Inside.list | Inside.table | Inside.code | Inside.caption | Inside.excerpt;
const LONGEST = 60;

function standsApart(pass: RulesPass, block: TextBlock, at: number): boolean {
  if (block.inside & NEVER || block.words > LONGEST || block.words < 2) return false;
  return block.level === 0 || !pass.prose[at + 1];
}

/** What speaks for it that a whole block asks for something: a sentence of it does, and the others are of the trade, too. */
function wholeAppeal(pass: RulesPass, block: TextBlock): Evidence | null {
  const topics = Topics.of(pass, markedOf);
  const enough = (evidence: Evidence) => enoughApart(evidence, topics.holds(evidence));
  for (const text of markedOf(block)) {
    if (text.marks.some(({ does }) => does & Does.tell)) continue;
    const sentences = sentencesOf(text.raw);
    const joined = sentences.length === 2 ? joinedEvidence(text, sentences) : null;
    if (joined && enough(joined)) return joined;
    let asking: Evidence | null = null;
    const all = sentences.every(span => {
      const evidence = evidenceIn(text, span);
      if (!evidence || !enough(evidence)) return tradeShare(text, span) >= SHARE_APART;
      asking ??= evidence;
      return true;
    });
    if (all && asking && !runsOn(text, sentences, enough)) return asking;
  }
  return null;
}

/** A question and what it leads to, as one. */
function joinedEvidence(text: MarkedText, [first, second]: readonly Span[]): Evidence | null {
  if (!first || !second || !leadsIn(text, first)) return null;
  return evidenceIn(text, { start: first.start, end: second.end });
}

/** A sentence of the article goes on behind what asks, with no full stop between them. */
function runsOn(
  text: MarkedText,
  sentences: readonly Span[],
  enough: (evidence: Evidence) => boolean,
): boolean {
  return sentences.some(span => runOn(text, span, enough) !== null);
}
