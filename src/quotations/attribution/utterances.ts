import type { Place, Quote, QuoteKind, Span } from '../../model';
import { CASELESS, kindAt, LOWER, NUMBER, SPACE, UPPER } from '../../text/letters';
import { firstOf } from '../spans/ending';
import type { Flat } from '../spans/flat';
import { places } from '../spans/flat';
import type { Heard } from './attributed';
import type { Stand } from './repeats';

/** What somebody said in one go: a quotation, or the pieces of one that its speaker's name interrupts. */
export interface Utterance {
  readonly heard: Heard;
  readonly parts: readonly Span[];
}

/** Joins the pieces of interrupted quotations: “The pipes,” said the engineer, “were never rated for that.” */
export function utterancesOf(text: string, heard: readonly Heard[]): Utterance[] {
  const found: Utterance[] = [];
  for (const one of heard) {
    const last = found.at(-1);
    if (last && goesOn(text, last.heard, one)) {
      found[found.length - 1] = { heard: last.heard, parts: [...last.parts, ...one.quotation.parts] };
    } else {
      found.push({ heard: one, parts: one.quotation.parts });
    }
  }
  return found;
}

function goesOn(text: string, one: Heard, two: Heard): boolean {
  if (one.sentence !== two.sentence || !one.voice.figure || one.voice.figure.name !== two.voice.figure?.name)
    return false;
  const [from, to] = [one.quotation.outer.end, two.quotation.outer.start];
  const cue = one.voice.cue;
  if (!cue || cue.start < from || cue.end > to || !/[,.]\s*[—–]?\s*$/.test(text.slice(from, to)))
    return false;
  if (',—–-'.includes(text.charAt((one.quotation.parts.at(-1)?.end ?? 0) - 1))) return true;
  let next = to + 1;
  while (next < to + 9 && kindAt(text, next) & SPACE) next += 1;
  return next < to + 9 && (kindAt(text, next) & LOWER) !== 0;
}

/** An utterance as the article's data. */
export function quoteOf(flat: Flat, { heard, parts }: Utterance): Quote {
  const { voice } = heard;
  const { figure, who, cue } = voice;
  const mention = who && { text: flat.text.slice(who.start, who.end), place: placeOf(flat, who) };
  return {
    places: places(flat, parts),
    text: textOf(flat, parts),
    speaker: (figure ?? mention) && {
      name: figure?.name ?? mention?.text ?? '',
      role: figure?.role ?? null,
      mention,
    },
    cue: cue && { text: flat.text.slice(cue.start, cue.end), place: placeOf(flat, cue) },
    pattern: voice.pattern,
    kind: kindOf(flat, heard, parts),
    confidence: voice.confidence,
    negated: voice.negated,
  };
}

function placeOf(flat: Flat, span: Span): Place {
  return places(flat, [span])[0] ?? { block: 0, start: 0, end: 0 };
}

/** The quoted words: a line break between paragraphs, a space between pieces of one. */
function textOf(flat: Flat, parts: readonly Span[]): string {
  let text = '';
  let end = parts[0]?.start ?? 0;
  for (const part of parts) {
    const gap = text === '' ? '' : flat.text.slice(end, part.start).includes('\n') ? '\n' : ' ';
    text += gap + flat.text.slice(part.start, part.end).trim();
    end = part.end;
  }
  return text;
}

function kindOf(flat: Flat, heard: Heard, parts: readonly Span[]): QuoteKind {
  const { quotation, sentence } = heard;
  if ('form' in quotation) return quotation.form;
  const passage = flat.passages[sentence.passage];
  if (passage && (passage.role === 'heading' || isTitle(flat, sentence.passage))) return 'headline';
  const text = textOf(flat, parts);
  if (!(kindAt(text, firstOf(text)) & (UPPER | CASELESS | NUMBER))) return 'partial';
  return '.,!?…—–-'.includes(text.slice(-1)) || text.split(' ').length > 5 ? 'whole' : 'partial';
}

/** Where an utterance of some kind stands. One that is all of its paragraph may be a pull quote. */
export function standOf(flat: Flat, { heard }: Utterance, kind: QuoteKind): Stand {
  if (kind === 'headline') return 'headline';
  const { quotation, sentence } = heard;
  if ('form' in quotation)
    return quotation.form === 'block' || quotation.form === 'post' ? 'apart' : 'running';
  const passage = flat.passages[sentence.passage];
  const { start, end } = quotation.outer;
  const around = passage && flat.text.slice(passage.start, start) + flat.text.slice(end, passage.end);
  return around?.trim() === '' ? 'apart' : 'running';
}

/** One of the first lines, short and without a full stop. */
function isTitle(flat: Flat, number: number): boolean {
  const passage = flat.passages[number];
  if (!passage || number > 2 || flat.passages.length < number + 2) return false;
  const line = flat.text.slice(passage.start, passage.end).trim();
  return line.length <= 160 && !/[.,!?:;]["'”’]?$/.test(line);
}
