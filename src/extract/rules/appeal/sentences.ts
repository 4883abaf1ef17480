import type { Span } from '../../../model';
import { CASELESS, kindAt, NUMBER, UPPER } from '../../../text/letters';

/** Where a sentence ends: a point with its closing marks and white space behind it, or one of a script without spaces. */
const END = /[.!?…؟।]+["'”’»)\]]{0,3}(?:\s+|$)|[。！？]["”’»)\]』」）]{0,3}\s*/gu;
const BEFORE_FIRST = '"\'“‘«„(¿¡—–-►▶→👉📲🔔✉📧';

/** The sentences of a text in their order, the white space between them left out. Takes linear time. */
export function sentencesOf(raw: string): readonly Span[] {
  const spans: Span[] = [];
  let start = behindSpace(raw, 0);
  for (const { index, 0: end } of raw.matchAll(END)) {
    const next = index + end.length;
    if (next < raw.length && !mayBegin(raw, next)) continue;
    if (next > start) spans.push({ start, end: index + end.trimEnd().length });
    start = next;
  }
  const last = raw.trimEnd().length;
  if (start < last) spans.push({ start, end: last });
  return spans;
}

/** Whether a sentence may begin at a place. */
export function mayBegin(raw: string, at: number): boolean {
  return (
    (kindAt(raw, at) & (UPPER | CASELESS | NUMBER)) > 0 ||
    BEFORE_FIRST.includes(raw[at] ?? ' ') ||
    isPicture(raw, at)
  );
}

function isPicture(raw: string, at: number): boolean {
  return (raw.codePointAt(at) ?? 0) > 0x1f000;
}

function behindSpace(raw: string, from: number): number {
  return from + (raw.length - from - raw.slice(from).trimStart().length);
}
