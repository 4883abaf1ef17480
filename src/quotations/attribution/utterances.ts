import type { Span } from '../../model';
import { kindAt, LOWER, SPACE } from '../../text/letters';
import type { Attributed } from './attributed';

/** What somebody said in one go: a quotation, or the pieces of one that its speaker's name interrupts. */
export interface Utterance {
  readonly attributed: Attributed;
  readonly parts: readonly Span[];
}

/** Joins the pieces of interrupted quotations: “The pipes,” said the engineer, “were never rated for that.” */
export function utterancesOf(text: string, attributed: readonly Attributed[]): Utterance[] {
  const found: Utterance[] = [];
  for (const one of attributed) {
    const last = found.at(-1);
    if (last && goesOn(text, last.attributed, one)) {
      found[found.length - 1] = {
        attributed: last.attributed,
        parts: [...last.parts, ...one.quotation.parts],
      };
    } else {
      found.push({ attributed: one, parts: one.quotation.parts });
    }
  }
  return found;
}

function goesOn(text: string, one: Attributed, two: Attributed): boolean {
  if (
    one.sentence !== two.sentence ||
    !one.attribution.entity ||
    one.attribution.entity.name !== two.attribution.entity?.name
  )
    return false;
  const [from, to] = [one.quotation.outer.end, two.quotation.outer.start];
  const cue = one.attribution.cue;
  if (!cue || cue.start < from || cue.end > to || !/[,.]\s*[—–]?\s*$/.test(text.slice(from, to)))
    return false;
  if (',—–-'.includes(text.charAt((one.quotation.parts.at(-1)?.end ?? 0) - 1))) return true;
  let next = to + 1;
  while (next < to + 9 && kindAt(text, next) & SPACE) next += 1;
  return next < to + 9 && (kindAt(text, next) & LOWER) !== 0;
}
