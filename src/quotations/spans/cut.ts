import type { Span } from '../../model';
import { kindAt, UPPER } from '../../text/letters';
import { words } from '../../text/words';
import type { Lexicon } from '../lexicon/lexicon';
import { tagOf } from '../lexicon/lexicon';
import type { Quotation } from './quotation';

/**
 * A quotation whose closing mark is missing ends before the words that give it to somebody
 * (", said Ivo Petrov"), else where its passage ends. What follows in the next passage is one of its own.
 */
export function mendCut(text: string, quotation: Quotation, lexicon: Lexicon): Quotation[] {
  const { parts } = quotation;
  const open = quotation.cut ? parts.length : parts.length - 1;
  for (const [index, part] of parts.slice(0, open).entries()) {
    const end = handover(text, part, lexicon);
    if (end === null) continue;
    const mended = { ...quotation, parts: [...parts.slice(0, index), { start: part.start, end }], cut: true };
    const next = parts[index + 1];
    const first = { ...mended, outer: { start: quotation.outer.start, end } };
    if (!next) return [first];
    const outer = { start: next.start - 1, end: quotation.outer.end };
    return [first, ...mendCut(text, { ...quotation, parts: parts.slice(index + 1), outer }, lexicon)];
  }
  return [quotation];
}

function handover(text: string, part: Span, lexicon: Lexicon): number | null {
  const found = words(text, part.start, part.end);
  for (const [index, word] of found.entries()) {
    if (!/^[,?!]$/.test(word.text)) continue;
    const [first, second] = [found[index + 1], found[index + 2]];
    if (!first || !second || first.sign) continue;
    const says = (lower: string) => tagOf(lexicon, lower) === 'says';
    const inverted = says(first.text.toLowerCase()) && kindAt(second.text, 0) & UPPER;
    const subject = kindAt(first.text, 0) & UPPER || tagOf(lexicon, first.text.toLowerCase()) === 'pronoun';
    if (!lastSentence(text, word.end, part.end)) continue;
    if (inverted || (subject && says(second.text.toLowerCase()))) return word.end;
  }
  return null;
}

/** No sentence ends between two places, save at the second. */
function lastSentence(text: string, from: number, to: number): boolean {
  return !/[.!?]\s+\p{Lu}/u.test(text.slice(from, Math.min(to, from + 400))) && to - from < 400;
}
