import type { Item } from './items';
import type { Pattern } from './patterns';
import { patterns } from './patterns';
import type { Sentence } from './sentences';

/** What a pattern found around a quotation. */
export interface Finding {
  readonly pattern: string;
  readonly confidence: Pattern['confidence'];
  readonly who: Item | null;
  readonly cue: Item | null;
  readonly sentence: Sentence;
}

const REACH = 70;

/**
 * The speaker that the quotation's own sentence names, by the first pattern that fits.
 * `closed` says that the quotation ends with a sign that hands over to the narrator: then what follows is
 * asked before what precedes.
 */
export function inSentence(sentence: Sentence, at: number, closed: boolean): Finding | null {
  const start = Math.max(0, at - REACH);
  const before = sentence.letters.slice(start, at);
  const after = sentence.letters.slice(at + 1, at + 1 + REACH);
  const first = closed ? 'after' : 'before';
  const ordered = [
    ...patterns.filter(({ side }) => side === first),
    ...patterns.filter(({ side }) => side !== first),
  ];
  for (const pattern of ordered) {
    const match = pattern.shape.exec(pattern.side === 'after' ? after : before);
    if (!match) continue;
    const shift = pattern.side === 'after' ? at + 1 : start;
    const item = (group: string) => {
      const place = match.indices?.groups?.[group];
      return place ? (sentence.items[place[0] + shift] ?? null) : null;
    };
    const cue = item('cue');
    const named = item('who');
    const who = pattern.nobody ? null : named ? antecedent(sentence, named) : subject(sentence, cue, at);
    if (!who && !pattern.nobody) continue;
    return { pattern: pattern.id, confidence: pattern.confidence, who, cue, sentence };
  }
  return null;
}

/** "who said": the noun phrase before the relative; others stand for themselves or what is set beside them. */
function antecedent(sentence: Sentence, who: Item): Item | null {
  const at = sentence.items.indexOf(who);
  if (who.letter === 'w') {
    const before = /([ng])(?:o[ngt])*[,-]?$/d.exec(sentence.letters.slice(0, at));
    return sentence.items[before?.indices?.[1]?.[0] ?? -1] ?? null;
  }
  if (who.letter !== 'g') return who;
  const beside = /^g(?:o[ngt])*,(n)(?=[,.v]|$|o|w)/d.exec(sentence.letters.slice(at, at + 12));
  const place = beside?.indices?.[1]?.[0];
  return place === undefined ? who : (sentence.items[at + place] ?? who);
}

/** The subject of the clause in which a cue stands: the first noun phrase that no preposition governs. */
export function subject(sentence: Sentence, cue: Item | null, at: number): Item | null {
  const end = cue ? sentence.items.indexOf(cue) : at;
  const letters = sentence.letters.slice(0, end);
  for (const match of letters.matchAll(/(?<![ob])(?<!o[ngt])[ngp]/g)) {
    const next = letters.charAt(match.index + 1);
    if (next === ',' && /^[ngp],[ngp][^,]*[hxz]/.test(letters.slice(match.index))) continue;
    const item = sentence.items[match.index];
    if (item) return antecedent(sentence, item);
  }
  return null;
}
