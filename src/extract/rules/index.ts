import { type Flow, Inside } from '../../blocks';
import type { Candidate, Selected } from '../../model';
import type { Noted } from '../notes/noted';
import { markBoxes } from './boxes';
import { markHead } from './head';
import { foldLetters } from './letters';
import { markLines } from './lines';
import { renewPatterns } from './patterns';
import { markSections } from './sections';
import { mark, type Sheet, sheetOf } from './sheet';
import { markTail } from './tail';

/**
 * Notes on the text blocks of a candidate that are clutter by a rule, or hidden by styles: by which rule and for what
 * reason. What the person has selected is never clutter to them. Takes time linear in the candidate's text.
 */
export function applyRules(candidate: Candidate, flow: Flow): Noted {
  renewPatterns();
  const sheet = sheetOf(candidate, flow);
  if (!sheet) return { candidate, exclusions: [], folds: new Map(), published: null };
  markHidden(sheet);
  markHead(sheet);
  markBoxes(sheet);
  markSections(sheet);
  foldLetters(sheet);
  markLines(sheet);
  markTail(sheet);
  if (candidate.snapshot.selection) unmark(sheet, candidate.snapshot.selection);
  return { candidate, exclusions: sheet.exclusions, folds: sheet.folds, published: sheet.published };
}

function markHidden(sheet: Sheet): void {
  for (let at = sheet.from; at < sheet.to; at++) {
    const inside = sheet.flow.pieces[at]?.inside ?? 0;
    if (inside & Inside.hidden) mark(sheet, at, 'hidden', 'hidden', 0, 'styles');
  }
}

/** What the person has selected is never clutter to them. */
function unmark(sheet: Sheet, { start, end }: Selected): void {
  const range = sheet.candidate.root.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  for (let at = sheet.from; at < sheet.to; at++) {
    const piece = sheet.flow.pieces[at];
    if (!piece?.texts.some(text => range.intersectsNode(text))) continue;
    sheet.exclusions[at] = undefined;
    for (const text of piece.texts) sheet.folds.delete(text);
  }
}
