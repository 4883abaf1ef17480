import { IMPERSONAL, REPORTS } from '../lexicon/facts';
import type { Lexicon } from '../lexicon/lexicon';
import { factsOf } from '../lexicon/lexicon';
import type { Sentence } from '../tagging/sentences';
import { ANNOUNCES, GOVERNS, WHO_SAYS } from './clauses';
import type { CueMatch, Ending } from './cueMatch';
import { mentionOf } from './mention';
import { denies } from './negation';
import { patterns } from './patterns/compiled';
import { subject } from './subject';

/** So many items of the sentence are read on each side of the quotation. */
const REACH = 70;

/**
 * The speaker that the quotation's own sentence names, by the first pattern that fits.
 * Where the quotation hands over to the narrator, what follows is asked before what precedes.
 */
export function matchCue(sentence: Sentence, at: number, ending: Ending, lexicon: Lexicon): CueMatch | null {
  const before = sentence.encoded.slice(Math.max(0, at - REACH), at);
  const closed = ending.comma || ending.closed;
  const announced = ANNOUNCES.test(before) && (!ending.comma || lexicon.lang.verbSecond);
  const governed = ending.partial && GOVERNS.test(before) && !reportsAfter(sentence, at, lexicon);
  const afterFirst = closed && !announced && !governed;
  for (const side of afterFirst ? AFTER_FIRST : BEFORE_FIRST) {
    const found = bySide(sentence, at, side, closed, lexicon);
    if (found) return found;
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
): CueMatch | null {
  const shift = side === 'after' ? at + 1 : Math.max(0, at - REACH);
  const encoded = sentence.encoded.slice(shift, side === 'after' ? shift + REACH : at);
  for (const one of patterns[side]) {
    const { id: pattern, confidence } = one;
    if ((one.closed && !closed) || !hasAll(encoded, one.needs)) continue;
    if (one.verbSecond !== undefined && one.verbSecond !== lexicon.lang.verbSecond) continue;
    const match = one.expression.exec(encoded);
    if (!match) continue;
    const item = (group: string) => {
      const place = match.indices?.groups?.[group];
      return place ? (sentence.items[place[0] + shift] ?? null) : null;
    };
    const cue = item('cue');
    if (one.reports && !(cue && factsOf(lexicon, cue.lower) & REPORTS)) continue;
    const who = item('who');
    const negated = cue !== null && denies(sentence, cue, lexicon);
    if (one.nobody) return { pattern, confidence, mention: null, cue, negated };
    const mention = who
      ? mentionOf(sentence, who, lexicon)
      : subject(sentence, cue ? sentence.items.indexOf(cue) : at, lexicon);
    if (mention && factsOf(lexicon, mention.item.lower) & IMPERSONAL) {
      if (cue) return { pattern: 'nobody', confidence: 'unclear', mention: null, cue, negated };
    } else if (mention) return { pattern, confidence, mention, cue, negated };
  }
  return null;
}

function hasAll(encoded: string, needed: string): boolean {
  for (let at = 0; at < needed.length; at += 1) if (!encoded.includes(needed.charAt(at))) return false;
  return true;
}

/** A verb like "said" stands with its subject right after a quotation. */
function reportsAfter(sentence: Sentence, at: number, lexicon: Lexicon): boolean {
  const match = WHO_SAYS.exec(sentence.encoded.slice(at + 1, at + 4));
  const verb = match && sentence.items[at + match[0].length];
  return verb ? (factsOf(lexicon, verb.lower) & REPORTS) !== 0 : false;
}
