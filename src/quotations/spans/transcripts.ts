import type { Packed } from '../../languages/quotations';
import { kindAt, UPPER } from '../../text/letters';
import type { Flat, Passage } from './flat';
import type { InLines } from './quotation';
import { opened, unmarked } from './unmarkedQuotation';

/** "Q:", "A:", "MODERATOR:": a label that opens a line. Of one letter it says who asks or answers, and names nobody. */
const LABEL = /^\s*((?:\p{Lu}|[\p{Lu}][\p{Lu}.'’-]+(?: [\p{Lu}][\p{Lu}.'’-]*){0,3}))\s*:\s+(?=\S)/u;

/** Runs of lines that each begin with a label. One alone is no conversation. */
export function transcripts(flat: Flat, passages: readonly Passage[], lang: Packed): InLines[] {
  const turns: (RegExpExecArray | null)[] = [];
  let labelled = 0;
  for (const { start, end } of passages) {
    const turn = labelOf(flat.text.slice(start, Math.min(end, start + 90)), lang);
    if (turn) labelled += 1;
    turns.push(turn);
  }
  if (labelled < 2) return [];
  return turns.flatMap((turn, index) => {
    const passage = passages[index];
    if (!turn || !passage || !(turns[index - 1] || turns[index + 1])) return [];
    const [opening, label = ''] = turn;
    const start = passage.start + opening.indexOf(label);
    const credit = label.length === 1 ? null : { name: label, span: { start, end: start + label.length } };
    const part = opened(flat.text, { start: passage.start + opening.length, end: passage.end });
    const quotation = unmarked('transcript', [part], credit);
    return quotation ? [{ quotation, passages: [passage] }] : [];
  });
}

function labelOf(opening: string, lang: Packed): RegExpExecArray | null {
  const label = opening.slice(0, Math.max(0, opening.indexOf(':'))).trim();
  const may = kindAt(label, 0) & UPPER && label === label.toUpperCase();
  if (!may || ([...label].length === 1 && !lang.turnLetters.includes(label))) return null;
  return LABEL.exec(opening);
}
