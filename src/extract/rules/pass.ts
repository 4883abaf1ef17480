import { type Box, type Flow, Inside } from '../../blocks';
import type { Candidate, Exclusion, Fold, Reason, Shown, Witness } from '../../model';
import { isDated } from './dates';
import { type Facts, factsOf } from './facts';

/** What is known of a page that shows neither names nor dates. */
export const NOTHING_SHOWN: Shown = { byline: null, published: null, modified: null };

/** One candidate while its clutter is being found. Every step reads the same blocks and adds notes. */
export interface RulesPass {
  readonly candidate: Candidate;
  readonly flow: Flow;
  /** The candidate's blocks: from `from` up to and without `to`. */
  readonly from: number;
  readonly to: number;
  readonly words: number;
  /** By the block's number. */
  readonly exclusions: (Exclusion | undefined)[];
  readonly folds: Map<Text, Fold[]>;
  readonly prose: boolean[];
  readonly dated: boolean[];
  /** Tables, lists, notes: what each block is judged with. */
  readonly facts: readonly (Facts | undefined)[];
  /** The block that shows the title; -1 where it stands outside. */
  readonly headline: number;
  /** The first paragraph of the article, by the block's number; `to` where there is none. */
  firstParagraph: number;
  sections: number;
  shown: Shown;
}

/** Begins a pass over a candidate; null where it has no text. */
export function passOver(candidate: Candidate, flow: Flow): RulesPass | null {
  const box = flow.box.get(candidate.root);
  if (!box) return null;
  const prose: boolean[] = [];
  const dated: boolean[] = [];
  let words = 0;
  for (let at = box.from; at < box.to; at++) {
    const block = flow.blocks[at];
    if (!block) continue;
    prose[at] = block.prose;
    dated[at] = isDated(block);
    if (!(block.inside & Inside.hidden)) words += block.words;
  }
  return {
    candidate,
    flow,
    from: box.from,
    to: box.to,
    words,
    exclusions: new Array<Exclusion | undefined>(flow.blocks.length).fill(undefined),
    folds: new Map(),
    prose,
    dated,
    facts: factsOf(flow),
    headline: headlineAt(candidate, flow),
    firstParagraph: firstParagraphOf(candidate, flow, box.from, box.to, prose),
    sections: 0,
    shown: NOTHING_SHOWN,
  };
}

function headlineAt(candidate: Candidate, flow: Flow): number {
  return (candidate.headline && flow.box.get(candidate.headline)?.from) ?? -1;
}

function firstParagraphOf(
  candidate: Candidate,
  flow: Flow,
  from: number,
  to: number,
  prose: readonly boolean[],
): number {
  const head = candidate.headline && flow.box.get(candidate.headline);
  for (let at = head && head.from >= from && head.to <= to ? behind(head) : from; at < to; at++) {
    const block = flow.blocks[at];
    if (prose[at] && block && !(block.inside & (Inside.nav | Inside.form | Inside.dialog | Inside.hidden)))
      return at;
  }
  return to;
}

/** What follows the headline; in a page whose lines are parted by breaks alone, its element holds all of them. */
function behind(head: Box): number {
  return head.to - head.from <= 3 ? head.to : head.from + 1;
}

/** Notes that a block is not the article's, unless it has its note. */
export function exclude(
  pass: RulesPass,
  at: number,
  rule: string,
  reason: Reason,
  section = 0,
  witness: Witness = 'rules',
): void {
  if (at >= pass.from && at < pass.to) pass.exclusions[at] ??= { witness, rule, reason, section };
}

/** Notes that all blocks from `from` up to and without `to` are one section that is not the article's. */
export function excludeSection(
  pass: RulesPass,
  from: number,
  to: number,
  rule: string,
  reason: Reason,
): void {
  pass.sections++;
  for (let at = from; at < to; at++) {
    // The date of a card goes with its card.
    if (pass.exclusions[at]?.rule === 'date-line') pass.exclusions[at] = undefined;
    exclude(pass, at, rule, reason, pass.sections);
  }
}

/**
 * Whether a block is a part of a table, of a list in the article or of its notes, which stay or go as a whole. What
 * stands in a list over the first paragraph may be a line of the page's own.
 */
export function isPart(pass: RulesPass, at: number): boolean {
  const facts = pass.facts[at];
  if (!facts) return false;
  if (facts.kind === 'table' || facts.kind === 'notes') return true;
  return at > pass.firstParagraph || (facts.isAnnounced && at > pass.headline);
}

/** Looks for the first paragraph again, once what stood over the article has its notes. */
export function moveFirstParagraph(pass: RulesPass): void {
  let at = pass.firstParagraph;
  while (at < pass.to && (pass.exclusions[at] || !pass.prose[at])) at++;
  if (at < pass.to) pass.firstParagraph = at;
}

/** Words of paragraphs without a note, from one block up to and without another. */
export function proseWords(pass: RulesPass, from: number, to: number): number {
  let words = 0;
  for (let at = Math.max(from, pass.from); at < Math.min(to, pass.to); at++) {
    if (pass.prose[at] && !pass.exclusions[at]) words += pass.flow.blocks[at]?.words ?? 0;
  }
  return words;
}
