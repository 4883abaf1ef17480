import { IMPERSONAL, NEGATION, REPORTS } from '../tagging/facts';
import type { Item } from '../tagging/item';
import type { Lexicon } from '../tagging/lexicon';
import { known } from '../tagging/lexicon';
import type { Sentence } from '../tagging/sentences';
import type { Tag } from '../tagging/tags';
import { ANNOUNCES, GOVERNS, WHO_SAYS } from './clauses';
import type { CompiledPattern } from './patterns/compiled';
import { patterns } from './patterns/compiled';
import type { Who } from './subject';
import { subject, whole } from './subject';

/** What a pattern found around a quotation. */
export interface Finding {
  readonly pattern: string;
  readonly confidence: CompiledPattern['confidence'];
  readonly who: Who | null;
  readonly cue: Item | null;
  /** "never said" */
  readonly negated: boolean;
}

/** How a quotation ends, and whether it begins as a sentence does. */
export interface Ending {
  /** A comma hands over to the narrator. */
  readonly comma: boolean;
  /** So may a question mark, an exclamation mark, a dash. */
  readonly closed: boolean;
  readonly partial: boolean;
}

/** So many items of the sentence are read on each side of the quotation. */
const REACH = 70;

/** Where a negation may stand that a cue has. */
const BEFORE_CUES = new Set<Tag>(['adverb', 'auxiliary', 'be', 'other']);

/**
 * The speaker that the quotation's own sentence names, by the first pattern that fits.
 * Where the quotation hands over to the narrator, what follows is asked before what precedes.
 */
export function inSentence(sentence: Sentence, at: number, ending: Ending, lexicon: Lexicon): Finding | null {
  const before = sentence.encoded.slice(Math.max(0, at - REACH), at);
  const closed = ending.comma || ending.closed;
  const announced = ANNOUNCES.test(before) && (!ending.comma || lexicon.lang.verbSecond);
  const governed = ending.partial && GOVERNS.test(before) && !reportsAfter(sentence, at, lexicon);
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
  const encoded = sentence.encoded.slice(shift, side === 'after' ? shift + REACH : at);
  for (const pattern of patterns[side]) {
    if ((pattern.closed && !closed) || !hasAll(encoded, pattern.needs)) continue;
    if (pattern.verbSecond !== undefined && pattern.verbSecond !== lexicon.lang.verbSecond) continue;
    const match = pattern.expression.exec(encoded);
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

function hasAll(encoded: string, needed: string): boolean {
  for (let at = 0; at < needed.length; at += 1) if (!encoded.includes(needed.charAt(at))) return false;
  return true;
}

/** The words just before a cue say that nothing was said: "never said", "did not say"; or it says so itself. */
function denies(sentence: Sentence, cue: Item, lexicon: Lexicon): boolean {
  if (known(lexicon, cue.lower) & NEGATION) return true;
  const at = sentence.items.indexOf(cue);
  for (let before = Math.max(0, at - 3); before < at; before += 1) {
    const item = sentence.items[before];
    if (item && BEFORE_CUES.has(item.tag) && known(lexicon, item.lower) & NEGATION) return true;
  }
  return false;
}

/** A verb like "said" stands with its subject right after a quotation. */
function reportsAfter(sentence: Sentence, at: number, lexicon: Lexicon): boolean {
  const match = WHO_SAYS.exec(sentence.encoded.slice(at + 1, at + 4));
  const verb = match && sentence.items[at + match[0].length];
  return verb ? (known(lexicon, verb.lower) & REPORTS) !== 0 : false;
}
