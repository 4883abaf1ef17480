import { type Flow, Inside } from '../../blocks';
import type { Candidate, Selected } from '../../model';
import { finish, type Steps } from '../../steps';
import type { Noted } from '../notes/noted';
import { excludeAppeals } from './appeal';
import { excludeAuthors } from './authors';
import { excludeBoxes } from './boxes';
import { excludeContents } from './contents';
import { excludeHead } from './head';
import { excludeLines } from './lines';
import { exclude, NOTHING_SHOWN, passOver, type RulesPass } from './pass';
import { renewPatterns } from './patterns';
import { excludePraise } from './praise';
import { foldPrompts } from './prompts';
import { excludePullQuotes } from './pullQuotes';
import { excludeSections } from './sections';
import { excludeSeries } from './series';
import { excludeStories } from './stories';
import { excludeTail } from './tail';

/**
 * Notes on the text blocks of a candidate that are clutter by a rule, or hidden by styles: by which rule and for what
 * reason. What the person has selected is never clutter to them. Takes time linear in the candidate's text.
 */
export function applyRules(candidate: Candidate, flow: Flow): Noted {
  return finish(applyRulesInSteps(candidate, flow));
}

/** The same in steps. */
export function* applyRulesInSteps(candidate: Candidate, flow: Flow): Steps<Noted> {
  renewPatterns();
  const pass = passOver(candidate, flow);
  if (!pass) return { candidate, exclusions: [], folds: new Map(), shown: NOTHING_SHOWN };
  excludeHidden(pass);
  excludeHead(pass);
  yield;
  excludeBoxes(pass);
  excludeContents(pass);
  excludeSeries(pass);
  excludeAuthors(pass);
  yield;
  excludeSections(pass);
  excludeStories(pass);
  excludePraise(pass);
  excludePullQuotes(pass);
  yield;
  yield* foldPrompts(pass);
  yield;
  excludeLines(pass);
  yield;
  excludeAppeals(pass);
  yield;
  excludeTail(pass);
  if (candidate.snapshot.selection) keepSelected(pass, candidate.snapshot.selection);
  return { candidate, exclusions: pass.exclusions, folds: pass.folds, shown: pass.shown };
}

function excludeHidden(pass: RulesPass): void {
  for (let at = pass.from; at < pass.to; at++) {
    const inside = pass.flow.blocks[at]?.inside ?? 0;
    if (inside & Inside.hidden) exclude(pass, at, 'hidden', 'hidden', 0, 'styles');
  }
}

/** What the person has selected is never clutter to them. */
function keepSelected(pass: RulesPass, { start, end }: Selected): void {
  const range = pass.candidate.root.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  for (let at = pass.from; at < pass.to; at++) {
    const block = pass.flow.blocks[at];
    if (!block?.texts.some(text => range.intersectsNode(text))) continue;
    pass.exclusions[at] = undefined;
    for (const text of block.texts) pass.folds.delete(text);
  }
}
