import type { Box, Piece } from '../../blocks';
import type { Verdict } from '../../model';
import { addFold } from './letters';
import type { Mark, Sheet } from './sheet';

const MEDIA = 'img,picture,video,audio,iframe,embed,object,math,table,blockquote';

/** From marks on pieces to verdicts on elements: the outermost element that is clutter for one reason. */
export function verdictsOf(sheet: Sheet): Map<Element, Verdict> {
  const verdicts = new Map<Element, Verdict>();
  const runs = runsOf(sheet);
  let done = sheet.from;
  for (const box of sheet.flow.boxes) {
    if (box.from < done || box.to > sheet.to || box.from < sheet.from) continue;
    if (box.element === sheet.candidate.root) continue;
    const found = sheet.marks[box.from];
    if (!found || runs[box.from] !== runs[box.to - 1] || !mayFold(box, found)) continue;
    verdicts.set(box.element, { rule: found.rule, reason: found.reason });
    done = box.to;
  }
  for (let at = sheet.from; at < sheet.to; at++) {
    const piece = sheet.flow.pieces[at];
    const found = sheet.marks[at];
    if (piece && found && !covered(piece, verdicts, sheet.candidate.root))
      foldPiece(sheet, piece, found, verdicts);
  }
  return verdicts;
}

/** Numbers runs of pieces that are clutter for the same reason; what is kept has numbers of its own. */
function runsOf(sheet: Sheet): number[] {
  const runs: number[] = [];
  let run = 0;
  let before = '';
  for (let at = sheet.from; at < sheet.to; at++) {
    const found = sheet.marks[at];
    const key = found ? (found.section > 0 ? String(found.section) : found.reason) : '';
    if (key !== before || !found) run++;
    before = key;
    runs[at] = run;
  }
  return runs;
}

/** A line that its words give away does not take a picture or an excerpt along. */
function mayFold(box: Box, found: Mark): boolean {
  return found.section > 0 || box.element.querySelector(MEDIA) === null;
}

function covered(piece: Piece, verdicts: ReadonlyMap<Element, Verdict>, root: Element): boolean {
  for (
    let element: Element | null = piece.holder;
    element && element !== root;
    element = element.parentElement
  ) {
    if (verdicts.has(element)) return true;
  }
  return false;
}

/** A line that shares its block with others: its letters are folded, or the inline element around all of them. */
function foldPiece(sheet: Sheet, piece: Piece, found: Mark, verdicts: Map<Element, Verdict>): void {
  const wrapper = wrapperOf(piece);
  if (wrapper) verdicts.set(wrapper, { rule: found.rule, reason: found.reason });
  else addFold(sheet, piece, 0, Number.POSITIVE_INFINITY, found.rule, found.reason);
}

function wrapperOf(piece: Piece): Element | null {
  const [first] = piece.texts;
  const last = piece.texts.at(-1);
  let element = first?.parentElement ?? null;
  while (element && element !== piece.holder && last && !element.contains(last))
    element = element.parentElement;
  if (!element || element === piece.holder) return null;
  const letters = (element.textContent ?? '').replace(/\s+/g, '');
  return letters === piece.text.replace(/\s+/g, '') ? element : null;
}
