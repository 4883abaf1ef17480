import type { Box, Flow, TextBlock } from '../../blocks';
import type { Cleaned, Doubt, Exclusion, Fold, Verdict } from '../../model';
import { addFold } from './folds';
import type { Noted } from './noted';

const MEDIA = 'img,picture,video,audio,iframe,embed,object,math,table,blockquote';

/**
 * The notes on the text blocks of a candidate, projected onto its elements: the outermost element that is left out as
 * one, or the letters of a block that shares its element with others. Done once, before the article is composed.
 */
export function projected(noted: Noted, flow: Flow, doubts: readonly Doubt[]): Cleaned {
  const { candidate, exclusions, shown } = noted;
  const range = flow.box.get(candidate.root);
  const verdicts = new Map<Element, Verdict>();
  const folds = new Map([...noted.folds].map(([text, own]) => [text, [...own]]));
  if (range) {
    projectBoxes(flow, range, exclusions, verdicts);
    for (let at = range.from; at < range.to; at++) {
      const [block, found] = [flow.blocks[at], exclusions[at]];
      if (block && found && !covered(block, verdicts, candidate.root))
        foldBlock(block, found, verdicts, folds);
    }
  }
  return { candidate, verdicts, folds, shown, doubts };
}

function projectBoxes(
  flow: Flow,
  range: Box,
  exclusions: Noted['exclusions'],
  verdicts: Map<Element, Verdict>,
): void {
  const runs = runsOf(exclusions, range);
  let done = range.from;
  for (const box of flow.boxes) {
    if (box.from < done || box.to > range.to || box.element === range.element) continue;
    const found = exclusions[box.from];
    if (!found || runs[box.from] !== runs[box.to - 1] || !mayFold(box, found)) continue;
    verdicts.set(box.element, verdictOf(found));
    done = box.to;
  }
}

/** Numbers runs of blocks that are left out as one; what is kept has numbers of its own. */
function runsOf(exclusions: Noted['exclusions'], { from, to }: Box): number[] {
  const runs: number[] = [];
  let run = 0;
  let before = '';
  for (let at = from; at < to; at++) {
    const found = exclusions[at];
    const key = found ? (found.section > 0 ? String(found.section) : found.reason) : '';
    if (key !== before || !found) run++;
    before = key;
    runs[at] = run;
  }
  return runs;
}

/** A line that its words give away does not take a picture or an excerpt along. */
function mayFold(box: Box, found: Exclusion): boolean {
  return found.section > 0 || box.element.querySelector(MEDIA) === null;
}

function covered(block: TextBlock, verdicts: ReadonlyMap<Element, Verdict>, root: Element): boolean {
  let element: Element | null = block.holder;
  while (element && element !== root) {
    if (verdicts.has(element)) return true;
    element = element.parentElement;
  }
  return false;
}

/** A line that shares its block with others: its letters are folded, or the inline element around all of them. */
function foldBlock(
  block: TextBlock,
  found: Exclusion,
  verdicts: Map<Element, Verdict>,
  folds: Map<Text, Fold[]>,
): void {
  const wrapper = wrapperOf(block);
  if (wrapper) verdicts.set(wrapper, verdictOf(found));
  else addFold(folds, block, { start: 0, end: Number.POSITIVE_INFINITY, ...verdictOf(found) });
}

function wrapperOf(block: TextBlock): Element | null {
  const [first] = block.texts;
  const last = block.texts.at(-1);
  let element = first?.parentElement ?? null;
  while (element && element !== block.holder && last && !element.contains(last))
    element = element.parentElement;
  if (!element || element === block.holder) return null;
  const letters = (element.textContent ?? '').replace(/\s+/g, '');
  return letters === block.text.replace(/\s+/g, '') ? element : null;
}

function verdictOf({ rule, reason }: Exclusion): Verdict {
  return { rule, reason };
}
