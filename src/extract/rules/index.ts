import { Inside } from '../../blocks';
import type { Candidate, Cleaned, Selected } from '../../model';
import { markBoxes } from './boxes';
import { markHead } from './head';
import { foldLetters } from './letters';
import { markLines } from './lines';
import { renewPatterns } from './patterns';
import { markSections } from './sections';
import { mark, type Sheet, sheetOf } from './sheet';
import { markTail } from './tail';
import { verdictsOf } from './verdicts';

/**
 * Says what is clutter in a candidate, by which rule and for what reason. Cuts nothing: the tree is as it was.
 * Takes time linear in the candidate's text.
 */
export function clean(candidate: Candidate): Cleaned {
  renewPatterns();
  const sheet = sheetOf(candidate);
  if (!sheet) return { candidate, verdicts: new Map(), folds: new Map(), published: null, doubts: [] };
  markHidden(sheet);
  markHead(sheet);
  markBoxes(sheet);
  markSections(sheet);
  foldLetters(sheet);
  markLines(sheet);
  markTail(sheet);
  if (candidate.snapshot.selection) unmark(sheet, candidate.snapshot.selection);
  const verdicts = verdictsOf(sheet);
  return { candidate, verdicts, folds: sheet.folds, published: sheet.published, doubts: [] };
}

function markHidden(sheet: Sheet): void {
  for (let at = sheet.from; at < sheet.to; at++) {
    const inside = sheet.flow.pieces[at]?.inside ?? 0;
    if (inside & Inside.hidden) mark(sheet, at, 'hidden', 'hidden');
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
    sheet.marks[at] = undefined;
    for (const text of piece.texts) sheet.folds.delete(text);
  }
}
