import type { Span } from '../../model';
import { kindAt, UPPER } from '../../text/letters';
import type { Word } from '../../text/words';
import { words } from '../../text/words';
import type { Lexicon } from '../lexicon/lexicon';
import { factsOf, listedTag, tagOf } from '../lexicon/lexicon';
import type { Tag } from '../lexicon/tags';
import type { Quotation } from './quotation';

/** Between dashes: «Насосы, — сказал Павел, — не работали». */
const BETWEEN_DASHES = /[,.!?…]? [—–-] ([^—–]{3,120}?)[,.]? [—–-] /g;
/** What may hand over to the narrator, and what ends what the narrator says. */
const SIGN = /[,!?…](?=\s)/g;
/** An aside is no longer. */
const LONGEST = 160;

/** What may stand between the sign and the verb, and between the verb and its subject. */
const BEFORE_VERB = new Set<Tag>(['auxiliary', 'adverb', 'object-pronoun']);
const BEFORE_SUBJECT = new Set<Tag>(['adverb', 'time', 'preposition', 'object-pronoun']);
const SUBJECTS = new Set<Tag>(['determiner', 'pronoun', 'role']);

/**
 * A quotation in marks that the narrator interrupts without leaving them: « Je n'ai rien vu, a assuré Marc Olive. Je
 * dormais. » Its pieces are quotations of their own, and what stands between them, or behind the last, is the narrator's.
 */
export function partedByAside(text: string, quotation: Quotation, lexicon: Lexicon): Quotation[] {
  const [part] = quotation.parts;
  if (!part || quotation.parts.length > 1) return [quotation];
  const letters = text.slice(part.start, part.end);
  const aside = betweenDashes(letters, lexicon) ?? betweenSigns(letters, lexicon);
  if (!aside) return [quotation];
  const [end, start] = [part.start + aside.start, part.start + aside.end];
  const outer = { start: quotation.outer.start, end };
  const one = { ...quotation, parts: [{ start: part.start, end }], outer };
  if (text.slice(start, part.end).trim().length < 2) return [one];
  const rest = { start, end: quotation.outer.end };
  return [one, { ...quotation, parts: [{ start, end: part.end }], outer: rest, goesOn: true }];
}

function betweenDashes(letters: string, lexicon: Lexicon): Span | null {
  for (const match of letters.matchAll(BETWEEN_DASHES)) {
    const verb = verbIn(words(match[1] ?? ''), lexicon);
    const open = /[—–-]/.exec(match[0])?.index ?? 0;
    if (verb === null && !(open > 1 && says(match[1] ?? '', lexicon))) continue;
    return { start: match.index + open - 1, end: match.index + match[0].length };
  }
  return null;
}

function betweenSigns(letters: string, lexicon: Lexicon): Span | null {
  if (!lexicon.lang.asides) return null;
  for (const { index } of letters.matchAll(SIGN)) {
    const from = index + 1;
    const found = words(letters.slice(from, from + LONGEST));
    const verb = verbIn(found, lexicon);
    if (verb === null || !subjectAt(found, verb + 1, lexicon)) continue;
    const length = endOf(found, verb + 1);
    return { start: from, end: Math.min(letters.length, from + length) };
  }
  return null;
}

/** Where the verb of saying stands that some words begin with, its auxiliaries aside. */
function verbIn(found: readonly Word[], lexicon: Lexicon): number | null {
  for (const [index, { text, sign }] of found.slice(0, 4).entries()) {
    const tag = tagOf(lexicon, plain(text, lexicon));
    if (sign || kindAt(text, 0) & UPPER) return null;
    if (tag === 'says') return index;
    if (!BEFORE_VERB.has(tag)) return null;
  }
  return null;
}

/** "dit-il" is "dit" to the lists. */
function plain(text: string, { lang }: Lexicon): string {
  const lower = text.toLowerCase();
  return lang.inverted?.exec(lower)?.[1] ?? lower;
}

/** A subject follows the verb: a name, a noun with its article, a pronoun that is joined to the verb. */
function subjectAt(found: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const verb = found[at - 1]?.text.toLowerCase() ?? '';
  if (lexicon.lang.inverted?.test(verb)) return true;
  for (let index = at; index < Math.min(found.length, at + 5); index += 1) {
    const word = found[index];
    if (!word || word.sign) return false;
    if (kindAt(word.text, 0) & UPPER) return true;
    const tag = listedTag(factsOf(lexicon, word.text.toLowerCase()));
    if (SUBJECTS.has(tag)) return true;
    if (!BEFORE_SUBJECT.has(tag)) return false;
  }
  return false;
}

/** How many letters the narrator's words have: up to the next sign, a name set beside the subject counted in. */
function endOf(found: readonly Word[], from: number): number {
  let last = from;
  for (let index = from; index < found.length; index += 1) {
    const word = found[index];
    if (!word) break;
    last = word.end;
    if (!word.sign || !'.,!?…;'.includes(word.text)) continue;
    const next = found[index + 1];
    const set = word.text === ',' && next !== undefined && kindAt(next.text, 0) & UPPER;
    if (!set) return word.end;
  }
  return last;
}

function says(letters: string, lexicon: Lexicon): boolean {
  return words(letters)
    .slice(0, 4)
    .some(({ text }) => tagOf(lexicon, text.toLowerCase()) === 'says');
}
