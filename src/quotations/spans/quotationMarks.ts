import type { Packed } from '../../languages/quotations';
import type { Span } from '../../model';
import { costsOf, NEVER } from './markCosts';
import type { QuotationMark } from './quotationMark';

const GLYPH = /'{3}|''|``|["“”„‟«»‹›「」『』《》'’‘‚‛`]/g;

/**
 * Says what each role of every quotation mark and apostrophe costs, passage by passage. Apostrophes inside words are left out,
 * and so are marks in code and the passages that hold no mark. Passages stand in their order, and apart by at least a line break.
 */
export function quotationMarksOf(
  text: string,
  passages: readonly Span[],
  code: readonly Span[],
  lang: Packed,
): Map<Span, QuotationMark[]> {
  const found = new Map<Span, QuotationMark[]>();
  const doubled = text.includes("''") && doublesApostrophes(text);
  let number = 0;
  let next = 0;
  GLYPH.lastIndex = 0;
  for (let match = GLYPH.exec(text); match; match = GLYPH.exec(text)) {
    while ((passages[number]?.end ?? Number.POSITIVE_INFINITY) <= match.index) number += 1;
    const passage = passages[number];
    if (!passage) break;
    if (match.index < passage.start) continue;
    while ((code[next]?.end ?? Number.POSITIVE_INFINITY) <= match.index) next += 1;
    if ((code[next]?.start ?? Number.POSITIVE_INFINITY) <= match.index) continue;
    const marks = found.get(passage) ?? [];
    const run = match[0];
    let start = match.index;
    for (const glyph of run.length === 1 ? run : glyphs(text, run, start, doubled)) {
      const end = start + glyph.length;
      const { open, close, skip } = costsOf(text, glyph, start, lang);
      if (open < NEVER || close < NEVER) {
        const first = marks.length === 0 && text.slice(passage.start, start).trim() === '';
        marks.push({ glyph, open, close, skip, start, end, first });
      }
      start = end;
    }
    if (marks.length > 0) found.set(passage, marks);
  }
  return found;
}

/** Whether the text writes its double marks as two apostrophes: one stands where a quotation begins. */
function doublesApostrophes(text: string): boolean {
  return /(?:^|[\s(—])''[\p{L}\p{N}[$.]/mu.test(text);
}

/** The marks that a run of two or three signs is made of. */
function glyphs(text: string, run: string, at: number, doubled: boolean): readonly string[] {
  if (run.length === 3 && doubled) {
    // Three in a row: the inner one stands nearer to the words.
    const opening = at === 0 || /[\s(—]/.test(text.charAt(at - 1));
    return opening ? ["''", "'"] : ["'", "''"];
  }
  return run === '``' || (doubled && run.length === 2) ? [run] : run.split('');
}
