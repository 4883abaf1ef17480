import { DEFINITE, ROLE } from '../lexicon/facts';
import type { Lexicon } from '../lexicon/lexicon';
import { factsOf, isListed } from '../lexicon/lexicon';
import type { Item } from '../tagging/item';
import type { Sentence } from '../tagging/sentences';
import type { Entity } from './entity';
import type { Names } from './names';
import type { NominalPhrase } from './nominals';
import { isPeople, nominalPhrase } from './nominals';
import { referents } from './referents';

/** Whom "he", "they" or "the senator" refers to, at the place that the text has been read to. */
export interface Salience {
  /** Remembers a mention, and says whom it refers to. `weight` is 2 for a subject, less for others. */
  readonly observe: (item: Item, sentence: number, weight: number) => Entity | null;
  /** Whom a noun phrase or pronoun refers to, without remembering it; null for the narrator, and where nobody agrees. */
  readonly resolve: (item: Item, sentence: number) => Entity | null;
  /** Somebody has spoken: the next "he" is likely to be him. */
  readonly spoke: (entity: Entity, sentence: number) => void;
}

const SPEAKER = 2.7;

/** Starts with nobody known. Names come from the index; the text is read once, forwards. */
export function salienceOf(text: string, names: Names, lexicon: Lexicon): Salience {
  const { remember, mostSalient, byHead } = referents();
  const phrases = new Map<string, NominalPhrase>();

  const resolve = (item: Item, sentence: number): Entity | null => {
    if (item.tag === 'pronoun' || item.tag === 'object-pronoun') {
      const pronoun = lexicon.pronouns.get(item.lower);
      if (!pronoun || pronoun.narrator) return null;
      return mostSalient(pronoun, null, sentence);
    }
    const words = text.slice(item.start, item.end);
    if (!item.name) return nominal(words, sentence);
    return { ...names.of(item, text), named: true, unambiguous: true, plural: isPeople(words, lexicon) };
  };

  const nominal = (words: string, sentence: number): Entity => {
    const phrase = phrases.get(words) ?? nominalPhrase(words, lexicon);
    phrases.set(words, phrase);
    const { entity, parts, head } = phrase;
    if (entity.plural || !(factsOf(lexicon, parts[0] ?? '') & DEFINITE)) return entity;
    if (!(factsOf(lexicon, head) & ROLE) && !lexicon.lang.personEnd?.test(head)) return entity;
    const known = names.byRole(head);
    if (known) return { ...known, named: true, plural: false, unambiguous: true };
    if (parts.some(part => isListed(lexicon, 'newcomers', part))) return entity;
    return byHead(head) ?? mostSalient(null, entity.gender, sentence) ?? entity;
  };

  return {
    resolve,
    observe(item, sentence, weight) {
      const entity = resolve(item, sentence);
      if (entity) remember(entity, sentence, weight);
      return entity;
    },
    spoke: (entity, sentence) => remember(entity, sentence, SPEAKER),
  };
}

/** How much a noun phrase stands in the foreground of its sentence. */
export function weightOf(sentence: Sentence, at: number, first: boolean): number {
  const before = sentence.items[at - 1]?.tag;
  if (before === 'preposition' || before === 'by') return 0.4;
  return first ? 2 : 1;
}
