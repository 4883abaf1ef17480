import type { Gender } from '../../languages/quotations';
import { BODY, DEFINITE, ROLE } from '../tagging/facts';
import type { Item } from '../tagging/item';
import type { Lexicon, Pronoun } from '../tagging/lexicon';
import { known as knownOf, listedTag } from '../tagging/lexicon';
import type { Sentence } from '../tagging/sentences';
import type { Names, Person } from './names';
import { genderOf } from './names';

/** Somebody the text has spoken of: a person with a name, or one known by a noun alone. */
export interface Figure extends Person {
  readonly named: boolean;
  readonly plural: boolean;
  /** Nobody else comes near to being meant. */
  readonly sure: boolean;
}

interface Memory {
  readonly figure: Figure;
  weight: number;
  sentence: number;
}

/** Who "he", "they" or "the senator" may be, at the place that the reader has come to. */
export interface Salience {
  /** Takes note of a noun phrase, and tells whom it means. `weight` is 2 for a subject, less for others. */
  readonly meet: (item: Item, sentence: number, weight: number) => Figure | null;
  /** The figure a noun phrase or pronoun means, without taking note. */
  readonly means: (item: Item, sentence: number) => Figure | null;
  /** Somebody has spoken: the next "he" is likely to be him. */
  readonly spoke: (figure: Figure, sentence: number) => void;
}

/** By how much somebody must stand in front of all others to be meant for sure. */
const CLEAR = 0.5;
const FADE = 0.55;
const REACH = 14;

/** Starts with nobody known. Names come from the index; the text is read once, forwards. */
export function salience(text: string, names: Names, lexicon: Lexicon): Salience {
  const memories = new Map<string, Memory>();

  /** Who comes first to mind of those that agree with a pronoun, or of the named ones that a phrase may mean. */
  const recall = (pronoun: Pronoun | null, gender: Gender, sentence: number): Figure | null => {
    let best: Memory | null = null;
    let value = 0;
    let second = 0;
    for (const memory of memories.values()) {
      const age = sentence - memory.sentence;
      const { figure } = memory;
      if (age > REACH || !(pronoun ? agrees(figure, pronoun) : isOne(figure, gender))) continue;
      const worth =
        memory.weight -
        age * FADE +
        (figure.gender ? 0.3 : 0) +
        (figure.named ? 0.4 : 0) +
        (figure.alive ? 0 : -2.5) +
        8;
      if (worth > value) [best, second, value] = [memory, value, worth];
      else second = Math.max(second, worth);
    }
    return best && { ...best.figure, sure: value - second >= CLEAR };
  };

  const means = (item: Item, sentence: number): Figure | null => {
    if (item.tag === 'pronoun' || item.tag === 'object-pronoun') {
      const pronoun = lexicon.pronouns.get(item.lower);
      if (!pronoun || pronoun.narrator) return null;
      return recall(pronoun, null, sentence);
    }
    if (item.name)
      return {
        ...names.of(item, text),
        named: true,
        sure: true,
        plural: isPeople(text.slice(item.start, item.end), lexicon),
      };
    return nominal(item, sentence);
  };

  const phrases = new Map<string, Phrase>();

  const nominal = (item: Item, sentence: number): Figure => {
    const words = text.slice(item.start, item.end);
    const phrase = phrases.get(words) ?? phraseOf(words, lexicon);
    phrases.set(words, phrase);
    const { figure, parts, head } = phrase;
    if (figure.plural || !(knownOf(lexicon, parts[0] ?? '') & DEFINITE)) return figure;
    if (!(knownOf(lexicon, head) & ROLE) && !head.endsWith('-old')) return figure;
    const known = names.byRole(head);
    if (known) return { ...known, named: true, plural: false, sure: true };
    if (parts.includes('other') || parts.includes('second') || parts.includes('first')) return figure;
    for (const { figure: other } of memories.values())
      if (!other.named && other.name.toLowerCase().split(' ').at(-1) === head) return other;
    return recall(null, figure.gender, sentence) ?? figure;
  };

  const note = (figure: Figure, sentence: number, weight: number) => {
    const key = figure.name.toLowerCase();
    const known = memories.get(key);
    if (known && known.sentence === sentence) known.weight = Math.max(known.weight, weight);
    else {
      memories.delete(key);
      memories.set(key, { figure, weight: weight + (known ? 0.2 : 0), sentence });
      forget(memories);
    }
  };

  return {
    means,
    meet(item, sentence, weight) {
      const figure = means(item, sentence);
      if (figure) note(figure, sentence, weight);
      return figure;
    },
    spoke: (figure, sentence) => note(figure, sentence, 2.7),
  };
}

/** A noun phrase without a name, as it is wherever it stands. */
interface Phrase {
  readonly figure: Figure;
  readonly parts: readonly string[];
  readonly head: string;
}

function phraseOf(letters: string, lexicon: Lexicon): Phrase {
  const name = letters.replace(/\s+/g, ' ');
  const lower = name.toLowerCase();
  const bare = lower.endsWith("'s") || lower.endsWith('’s') ? lower.slice(0, -2) : lower;
  const parts = bare.split(' ');
  const head = parts.at(-1) ?? '';
  const known = knownOf(lexicon, head);
  const plural = (known & BODY) !== 0 || lexicon.lang.pluralEnd.test(head);
  const alive = (known & ROLE) !== 0 || head.endsWith('-old');
  const gender = genderOf([], bare, lexicon);
  return { figure: { name, gender, alive, role: null, named: false, plural, sure: true }, parts, head };
}

/** "The Ukrainians": a name for many. */
function isPeople(words: string, lexicon: Lexicon): boolean {
  const space = words.indexOf(' ');
  if (space < 0 || listedTag(knownOf(lexicon, words.slice(0, space).toLowerCase())) !== 'determiner')
    return false;
  return lexicon.lang.pluralEnd.test(words.slice(words.lastIndexOf(' ') + 1).toLowerCase());
}

function agrees(figure: Figure, pronoun: Pronoun): boolean {
  if (pronoun.plural) return figure.plural && (figure.named || figure.alive);
  if (pronoun.gender === null) return !figure.named && figure.gender === null;
  if (figure.plural || (!figure.named && !figure.alive)) return false;
  return figure.gender === null || figure.gender === pronoun.gender;
}

/** Somebody named, whom a phrase that tells this of its gender may mean. */
function isOne(figure: Figure, gender: Gender): boolean {
  return figure.named && !figure.plural && (!gender || !figure.gender || figure.gender === gender);
}

/** Keeps the search short: only the latest are remembered. */
function forget(memories: Map<string, Memory>): void {
  if (memories.size <= 40) return;
  const oldest = memories.keys().next().value;
  if (oldest !== undefined) memories.delete(oldest);
}

/** How much a noun phrase stands in the foreground of its sentence. */
export function weightOf(sentence: Sentence, at: number, first: boolean): number {
  const before = sentence.items[at - 1]?.tag;
  if (before === 'preposition' || before === 'by') return 0.4;
  return first ? 2 : 1;
}
