import type { Span } from '../../model';
import type { Item } from '../tagging/chunks';
import type { Lexicon } from '../tagging/lexicon';
import { IMPERSONAL, known, NEGATION, REPORTS } from '../tagging/lexicon';
import type { Sentence } from '../tagging/sentences';
import type { CompiledPattern } from './patterns/compiled';
import { patterns } from './patterns/compiled';

/** What a pattern found around a quotation. */
export interface Finding {
  readonly pattern: string;
  readonly confidence: CompiledPattern['confidence'];
  readonly who: Who | null;
  readonly cue: Item | null;
  /** "never said" */
  readonly negated: boolean;
}

/** The words that name a speaker: the item that counts, and the whole of the phrase. */
export interface Who extends Span {
  readonly item: Item;
  /** More names: "Cummings and Conyers". */
  readonly others: readonly Item[];
}

/** How a quotation ends, and whether it begins as a sentence does. */
export interface Ending {
  /** A comma hands over to the narrator. */
  readonly comma: boolean;
  /** So may a question mark, an exclamation mark, a dash. */
  readonly closed: boolean;
  readonly partial: boolean;
}

const REACH = 70;

/**
 * The speaker that the quotation's own sentence names, by the first pattern that fits.
 * Where the quotation hands over to the narrator, what follows is asked before what precedes.
 */
export function inSentence(sentence: Sentence, at: number, ending: Ending, lexicon: Lexicon): Finding | null {
  const before = sentence.letters.slice(Math.max(0, at - REACH), at);
  const closed = ending.comma || ending.closed;
  const announced = announces(before) && (!ending.comma || lexicon.lang.verbSecond);
  const governed = ending.partial && /v[^.;,:vi]{0,6}$/.test(before) && !reportsAfter(sentence, at, lexicon);
  const afterFirst = closed && !announced && !governed;
  for (const side of afterFirst ? AFTER_FIRST : BEFORE_FIRST) {
    const finding = bySide(sentence, at, side, closed, lexicon);
    if (finding) return finding;
  }
  return null;
}

const AFTER_FIRST = ['after', 'before'] as const;
const BEFORE_FIRST = ['before', 'after'] as const;

/** What the first pattern finds that fits on one side of the quotation. */
function bySide(
  sentence: Sentence,
  at: number,
  side: 'after' | 'before',
  closed: boolean,
  lexicon: Lexicon,
): Finding | null {
  const shift = side === 'after' ? at + 1 : Math.max(0, at - REACH);
  const letters = sentence.letters.slice(shift, side === 'after' ? shift + REACH : at);
  for (const pattern of patterns[side]) {
    if ((pattern.closed && !closed) || !hasAll(letters, pattern.needs)) continue;
    if (pattern.verbSecond !== undefined && pattern.verbSecond !== lexicon.lang.verbSecond) continue;
    const match = pattern.expression.exec(letters);
    if (!match) continue;
    const item = (group: string) => {
      const place = match.indices?.groups?.[group];
      return place ? (sentence.items[place[0] + shift] ?? null) : null;
    };
    const cue = item('cue');
    if (pattern.reports && !(cue && known(lexicon, cue.lower) & REPORTS)) continue;
    const named = item('who');
    const { id, confidence } = pattern;
    const negated = cue !== null && denies(sentence, cue, lexicon);
    if (pattern.nobody) return { pattern: id, confidence, who: null, cue, negated };
    const who = named ? whole(sentence, named) : subject(sentence, cue ? sentence.items.indexOf(cue) : at);
    if (who && known(lexicon, who.item.lower) & IMPERSONAL) {
      if (cue) return { pattern: 'nobody', confidence: 'unclear', who: null, cue, negated };
    } else if (who) return { pattern: id, confidence, who, cue, negated };
  }
  return null;
}

/** A colon, or a verb of saying with a comma a little after it, stands right before the quotation. */
function announces(before: string): boolean {
  if (before.endsWith(':')) return true;
  return before.endsWith(',') && /v[^.;v]{0,8},$/.test(before);
}

function hasAll(letters: string, needed: string): boolean {
  for (let at = 0; at < needed.length; at += 1) if (!letters.includes(needed.charAt(at))) return false;
  return true;
}

/** The whole of a phrase that names a speaker: "the head of the delegation", "Cummings and Conyers". */
function whole(sentence: Sentence, item: Item): Who | null {
  const { items, letters } = sentence;
  const at = items.indexOf(item);
  if (item.letter === 'w') {
    const before = /([ng])(?:o[ngt])*[,-]?$/d.exec(letters.slice(0, at));
    const place = before?.indices?.[1]?.[0];
    const found = place === undefined ? undefined : items[place];
    return found ? whole(sentence, found) : null;
  }
  if (item.letter === 'n') {
    const listed = /n(?:,n)*,?cn$/.exec(letters.slice(Math.max(0, at - 12), at + 1));
    const from = listed ? at + 1 - listed[0].length : at;
    const first = items[from];
    if (listed && first && /^(?:and|und|et|y|e|en|i|и)$/.test(items[at - 1]?.lower ?? '')) {
      const others = items.slice(from + 1, at + 1).filter(({ letter }) => letter === 'n');
      return { item: first, others, start: first.start, end: item.end };
    }
  }
  if (item.letter === 'g') {
    const beside = /^g(?:o[ngt])*,(n)(?=[,.v]|$|o|w)/d.exec(letters.slice(at, at + 12));
    const place = beside?.indices?.[1]?.[0];
    const name = place === undefined ? undefined : items[at + place];
    if (name) return { item: name, others: [], start: name.start, end: name.end };
    const tail = /^g(?:o[ng]){0,2}/.exec(letters.slice(at, at + 5))?.[0].length ?? 1;
    return { item, others: [], start: item.start, end: items[at + tail - 1]?.end ?? item.end };
  }
  return { item, others: [], start: item.start, end: item.end };
}

/**
 * The subject of the clause that ends at an item: who spoke last in the sentence, else its first noun phrase
 * that no preposition governs and that a verb follows.
 */
export function subject(sentence: Sentence, end: number): Who | null {
  const letters = sentence.letters.slice(0, end);
  const best = shares(letters) ?? acts(letters);
  const item = best === undefined ? undefined : sentence.items[best];
  return item ? whole(sentence, item) : null;
}

/** Where who spoke last stands, if the clause that ends goes on with what they do. */
function shares(letters: string): number | undefined {
  if (!letters.includes('v')) return undefined;
  let spoke: number | undefined;
  for (const { index } of letters.matchAll(/[ngp](?:o[ngtm])*[ath]*v/g)) spoke = index;
  return spoke !== undefined && /^[^.;]*[c,][ath]*$/.test(letters.slice(spoke)) ? spoke : undefined;
}

/** Where the first phrase stands that a verb follows; that of the first phrase of all where there is none. */
function acts(letters: string): number | undefined {
  const main = 'coi'.includes(letters.charAt(0) || '.') ? letters.search(/,[at]*[ngp]/) : 0;
  let first: number | undefined;
  for (const { index } of letters.matchAll(/(?<![obk])(?<!o[ngt]c)[ngp](?![ck]?[ngp]?[:]$)/g)) {
    if (index < main) continue;
    first ??= index;
    if (/^.(?:o[ngtm])*(?:,[^,]*,)?[athcw]*[vxhzuia]/.test(letters.slice(index))) return index;
  }
  return first;
}

/** The words just before a cue say that nothing was said: "never said", "did not say"; or it says so itself. */
function denies(sentence: Sentence, cue: Item, lexicon: Lexicon): boolean {
  if (known(lexicon, cue.lower) & NEGATION) return true;
  const at = sentence.items.indexOf(cue);
  for (let before = Math.max(0, at - 3); before < at; before += 1) {
    const item = sentence.items[before];
    if (item && 'ahxz'.includes(item.letter) && known(lexicon, item.lower) & NEGATION) return true;
  }
  return false;
}

/** A verb like "said" stands with its subject right after a quotation. */
function reportsAfter(sentence: Sentence, at: number, lexicon: Lexicon): boolean {
  const match = /^[,-]?[ngp]v/.exec(sentence.letters.slice(at + 1, at + 4));
  const verb = match && sentence.items[at + match[0].length];
  return verb ? (known(lexicon, verb.lower) & REPORTS) !== 0 : false;
}
