import type { Gender } from '../../languages/quotations';
import type { Pronoun } from '../lexicon/pronouns';
import type { Entity } from './entity';
import { agrees, mayBe } from './pronounAgreement';

/** Somebody whom a pronoun or a phrase may refer to, how much it stood in the foreground, and in which sentence. */
interface Referent {
  readonly entity: Entity;
  weight: number;
  sentence: number;
}

/** Whom the latest sentences have spoken of. */
export interface Referents {
  /** Remembers somebody who is mentioned. */
  readonly remember: (entity: Entity, sentence: number, weight: number) => void;
  /** The most salient of those that agree with a pronoun, or of the named ones that a phrase may refer to. */
  readonly mostSalient: (pronoun: Pronoun | null, gender: Gender, sentence: number) => Entity | null;
  /** Somebody without a name, by the last word of the phrase: "man". */
  readonly byHead: (head: string) => Entity | null;
}

/** By how much the first must be more salient than all others to be unambiguous. */
const CLEAR = 0.5;
/** What a sentence takes from the salience of those before it, and after how many they are forgotten. */
const FADE = 0.55;
const REACH = 14;
/** So that the search stays short, only the latest are remembered. */
const MOST = 40;

/** Starts with nobody. */
export function referents(): Referents {
  const known = new Map<string, Referent>();
  return {
    remember(entity, sentence, weight) {
      const key = entity.name.toLowerCase();
      const same = known.get(key);
      if (same && same.sentence === sentence) {
        same.weight = Math.max(same.weight, weight);
        return;
      }
      known.delete(key);
      known.set(key, { entity, weight: weight + (same ? 0.2 : 0), sentence });
      const oldest = known.size > MOST ? known.keys().next().value : undefined;
      if (oldest !== undefined) known.delete(oldest);
    },
    mostSalient(pronoun, gender, sentence) {
      let best: Referent | null = null;
      let first = 0;
      let second = 0;
      for (const referent of known.values()) {
        const { entity } = referent;
        if (sentence - referent.sentence > REACH) continue;
        if (!(pronoun ? agrees(entity, pronoun) : mayBe(entity, gender))) continue;
        const score = scoreOf(referent, sentence);
        if (score > first) [best, second, first] = [referent, first, score];
        else second = Math.max(second, score);
      }
      return best && { ...best.entity, unambiguous: first - second >= CLEAR };
    },
    byHead(head) {
      for (const { entity } of known.values())
        if (!entity.named && entity.name.toLowerCase().split(' ').at(-1) === head) return entity;
      return null;
    },
  };
}

/** How salient somebody is when a sentence is read; above 0 for whom anybody may mean. */
function scoreOf({ entity, weight, sentence }: Referent, now: number): number {
  return (
    weight -
    (now - sentence) * FADE +
    (entity.gender ? 0.3 : 0) +
    (entity.named ? 0.4 : 0) +
    (entity.animate ? 0 : -2.5) +
    8
  );
}
